import ArabicScript

/// What the letters of the Arabic block become in a name's key.
///
/// Forms of hamza and alef, alef maqsura, ta marbuta, and the letters of Persian and Kurdish that
/// writers use for Arabic ones fall together; a hamza on the line, vowel marks and the small
/// letters above and below disappear.
enum ArabicLetters {
  /// What one scalar of the block stands for.
  enum Meaning: Equatable {
    /// A letter or an ASCII digit.
    case letter(UInt32)
    /// Nothing is left of it.
    case nothing
    /// The stroke that only stretches a word.
    case tatweel
    /// A sign of punctuation or a symbol.
    case sign
  }

  /// The meaning of a scalar of U+0620 to U+06FF.
  static func meaning(_ scalar: UInt32) -> Meaning {
    switch ArabicBlock.code(scalar) {
    case UInt8(ascii: "."), nil: .sign
    case UInt8(ascii: "-"): .nothing
    case UInt8(ascii: "_"): .tatweel
    case let code?: .letter(letter(code))
    }
  }

  /// The letter, or ASCII digit, behind a code of Buckwalter's transliteration.
  ///
  /// Buckwalter 2002.
  static func letter(_ code: UInt8) -> UInt32 {
    switch code {
    case UInt8(ascii: "A"): 0x627
    case UInt8(ascii: "b"): 0x628
    case UInt8(ascii: "t"): 0x62A
    case UInt8(ascii: "v"): 0x62B
    case UInt8(ascii: "j"): 0x62C
    case UInt8(ascii: "H"): 0x62D
    case UInt8(ascii: "x"): 0x62E
    case UInt8(ascii: "d"): 0x62F
    case UInt8(ascii: "*"): 0x630
    case UInt8(ascii: "r"): 0x631
    case UInt8(ascii: "z"): 0x632
    case UInt8(ascii: "s"): 0x633
    case UInt8(ascii: "$"): 0x634
    case UInt8(ascii: "S"): 0x635
    case UInt8(ascii: "D"): 0x636
    case UInt8(ascii: "T"): 0x637
    case UInt8(ascii: "Z"): 0x638
    case UInt8(ascii: "E"): 0x639
    case UInt8(ascii: "g"): 0x63A
    case UInt8(ascii: "f"): 0x641
    case UInt8(ascii: "q"): 0x642
    case UInt8(ascii: "k"): 0x643
    case UInt8(ascii: "l"): 0x644
    case UInt8(ascii: "m"): 0x645
    case UInt8(ascii: "n"): 0x646
    case UInt8(ascii: "h"): 0x647
    case UInt8(ascii: "w"): 0x648
    case UInt8(ascii: "y"): 0x64A
    default: UInt32(code)
    }
  }
}
