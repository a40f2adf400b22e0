import ArabicScript

/// What the scalars of the Arabic block are to a name.
enum ArabicScalars {
  /// What one scalar stands for.
  enum Meaning: Equatable {
    /// A letter, as the symbol it is compared as; `step` says what was folded.
    case letter(UInt8, step: Trace)
    /// A vowel mark or another small sign: nothing is left of it.
    case mark
    /// The stroke that only stretches a word.
    case tatweel
    /// Punctuation or a symbol.
    case sign
  }

  /// The meaning of a scalar of U+0620 to U+06FF.
  static func meaning(_ scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671...0x673, 0x675: return letter("A", .hamza)
    case 0x621: return letter("'", .hamza)
    case 0x624: return letter("w", .hamza)
    case 0x626: return letter("y", .hamza)
    case 0x629: return letter("p", [])
    case 0x649: return letter("Y", [])
    case 0x67E: return letter("P", [])
    case 0x686: return letter("C", [])
    case 0x698: return letter("X", [])
    case 0x6A4: return letter("V", [])
    case 0x6AF: return letter("G", [])
    default: break
    }
    switch ArabicBlock.code(scalar) {
    case UInt8(ascii: "."), nil: return .sign
    case UInt8(ascii: "-"): return .mark
    case UInt8(ascii: "_"): return .tatweel
    case let code? where (0x30...0x39).contains(code):
      return .letter(Symbol.firstDigit + (code - 0x30), step: [])
    case let code?:
      return .letter(Symbol.arabic(code), step: scalar > 0x64A ? .letterForm : [])
    }
  }

  private static func letter(_ code: Unicode.Scalar, _ step: Trace) -> Meaning {
    .letter(Symbol.arabic(UInt8(ascii: code)), step: step)
  }
}
