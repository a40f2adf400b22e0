import ArabicScript

/// What one scalar of a name contributes to its key.
enum FoldedScalar {
  /// One letter or digit.
  case letter(UInt32)
  /// Two letters: `æ`.
  case letters(UInt32, UInt32)
  /// The letters of an Arabic presentation form.
  case form
  /// What Unicode's lower-case mapping makes of it.
  case capital
  /// What another scalar contributes.
  case sameAs(Unicode.Scalar)
  /// Nothing: marks, apostrophes, characters that cannot be seen.
  case nothing
  /// The stroke that stretches Arabic words.
  case tatweel
  /// Punctuation and symbols.
  case sign
  /// What joins or separates words: hyphens, dashes, slashes.
  case hyphen
  /// A blank of any kind.
  case blank

  /// The contribution of a scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: self = .letter(value)
    case 0x41...0x5A: self = .letter(value + 0x20)
    case 0x09...0x0D, 0x20, 0x85, 0xA0: self = .blank
    case 0x2D, 0x2F, 0x5F, 0x2010...0x2015, 0x2212: self = .hyphen
    // ' ` and what is written for hamza and ayn: ´ ʿ ʾ and their kin, ‘ ’ ‛ ′ ‵.
    case 0x27, 0x60, 0xB4, 0x2B0...0x2FF, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035: self = .nothing
    case 0x21...0x7E: self = .sign
    case 0x620...0x6FF: self = FoldedScalar(arabic: value)
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      guard let plain = LatinLetters.plain(value) else {
        self = FoldedScalar(byCategory: scalar)
        return
      }
      let first = UInt32(plain.first)
      self = plain.second.map { .letters(first, UInt32($0)) } ?? .letter(first)
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = ArabicPresentationForms.codes(value) == nil ? .sign : .form
    case 0xFF01...0xFF5E:
      // Full-width forms of ASCII.
      self = Unicode.Scalar(value - 0xFEE0).map { .sameAs($0) } ?? .sign
    default: self = FoldedScalar(byCategory: scalar)
    }
  }

  private init(arabic value: UInt32) {
    switch ArabicLetters.meaning(value) {
    case .letter(let letter): self = .letter(letter)
    case .nothing: self = .nothing
    case .tatweel: self = .tatweel
    case .sign: self = .sign
    }
  }

  /// Any other scalar, by the general category that Unicode gives it.
  private init(byCategory scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter:
      let lower = scalar.properties.lowercaseMapping
      let isLower = lower.unicodeScalars.elementsEqual(CollectionOfOne(scalar))
      self = isLower ? .letter(scalar.value) : .capital
    case .decimalNumber, .letterNumber, .otherNumber: self = .letter(scalar.value)
    case .nonspacingMark, .spacingMark, .enclosingMark, .control, .format: self = .nothing
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
    default: self = .sign
    }
  }
}
