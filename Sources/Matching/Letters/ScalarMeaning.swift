import ArabicScript

/// What one scalar of a text contributes to a name.
enum ScalarMeaning {
  /// A Latin letter, `a` to `z` or the symbol of ayn or hamza.
  case latin(UInt8, LatinScalars.Mark)
  /// Two Latin letters: `æ`.
  case latinPair(UInt8, UInt8)
  /// 0 to 9.
  case digit(UInt8)
  /// An Arabic letter or digit as a symbol, and what was folded.
  case arabic(UInt8, step: Trace)
  /// The letters of an Arabic presentation form.
  case form
  /// What Unicode's lower-case mapping makes of it.
  case capital
  /// What another scalar contributes.
  case sameAs(Unicode.Scalar)
  /// A letter of another script.
  case otherLetter
  /// A mark on the Latin letter before it.
  case combining(LatinScalars.Mark)
  /// A vowel mark of Arabic.
  case vowelMark
  /// Joiners, direction marks, controls.
  case invisible
  /// The stroke that stretches Arabic words.
  case tatweel
  /// Punctuation and symbols.
  case sign
  /// What joins words: hyphens and dashes.
  case hyphen
  /// What stands between two names: a slash, the end of a bracket.
  case separator
  /// The beginning of a bracket.
  case bracket
  /// What stands between a name and where it is.
  case comma
  /// A blank of any kind.
  case blank

  /// The contribution of a scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: self = .latin(UInt8(truncatingIfNeeded: value), .none)
    case 0x41...0x5A: self = .latin(UInt8(truncatingIfNeeded: value) + 0x20, .none)
    case 0x30...0x39: self = .digit(UInt8(truncatingIfNeeded: value) - 0x30)
    case 0x620...0x6FF:
      switch ArabicScalars.meaning(value) {
      case .letter(let symbol, let step): self = .arabic(symbol, step: step)
      case .mark: self = .vowelMark
      case .tatweel: self = .tatweel
      case .sign: self = .sign
      }
    case 0x2C, 0x60C, 0xFF0C: self = .comma
    case 0x61B: self = .separator
    case 0x09...0x0D, 0x20, 0x85, 0xA0: self = .blank
    case 0x29, 0x2F, 0x3B, 0x5C, 0x5D, 0x5F, 0x7C: self = .separator
    case 0x28, 0x5B: self = .bracket
    case 0x2D, 0x2010...0x2015, 0x2212: self = .hyphen
    // What is written for ayn: ` ‘ ʻ ʿ; and for hamza: ' ’ ʼ ʾ ´ ′.
    case 0x60, 0x2018, 0x201B, 0x2BB, 0x2BD, 0x2BF, 0x2C1: self = .latin(Symbol.ayn, .none)
    case 0x27, 0xB4, 0x2019, 0x2B9, 0x2BC, 0x2BE, 0x2C0, 0x2C8, 0x2032, 0x2035:
      self = .latin(Symbol.hamza, .none)
    case 0x21...0x7E: self = .sign
    case 0xC0...0x24F, 0x259, 0x1E00...0x1EFF: self = ScalarMeaning(latin: scalar)
    case 0x300...0x36F: self = .combining(LatinScalars.mark(value) ?? .none)
    case 0x610...0x61A, 0x8D3...0x8FF: self = .vowelMark
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = ArabicPresentationForms.codes(value) == nil ? .sign : .form
    case 0xFF01...0xFF5E:
      self = Unicode.Scalar(value - 0xFEE0).map { .sameAs($0) } ?? .sign
    default: self = ScalarMeaning(byCategory: scalar)
    }
  }

  private init(latin scalar: Unicode.Scalar) {
    if let parts = LatinScalars.parts(scalar.value) {
      self = .latin(parts.letter, parts.mark)
    } else if let pair = LatinScalars.pair(scalar.value) {
      self = .latinPair(pair.first, pair.second)
    } else {
      self = ScalarMeaning(byCategory: scalar)
    }
  }

  /// Any other scalar, by the general category that Unicode gives it.
  private init(byCategory scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter:
      let lower = scalar.properties.lowercaseMapping
      let isLower = lower.unicodeScalars.contains(scalar)
      self = isLower ? .otherLetter : .capital
    case .decimalNumber, .letterNumber, .otherNumber: self = .otherLetter
    case .nonspacingMark, .spacingMark, .enclosingMark, .control, .format: self = .invisible
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
    default: self = .sign
    }
  }
}
