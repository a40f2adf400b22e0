/// The letters that names are compared in: one alphabet for Latin spellings, one for Arabic script.
///
/// A Latin symbol is what one sound is written with, so `sh`, `kh` and `ou` are one symbol each.
/// What the symbols of one alphabet have to do with those of the other is learned, not written
/// here; only the coarse class of consonants is.
enum Symbol {
  /// How many symbols there are at most; tables of costs have that many rows.
  static let count = 128
  /// The first Arabic symbol; Latin symbols and digits lie below.
  static let firstArabic: UInt8 = 90
  /// The first digit, 0.
  static let firstDigit: UInt8 = 80
  /// A letter of any other script.
  static let other: UInt8 = 79

  static let a: UInt8 = 1, e: UInt8 = 2, i: UInt8 = 3, o: UInt8 = 4, u: UInt8 = 5, y: UInt8 = 6
  static let longA: UInt8 = 7, longE: UInt8 = 8, longI: UInt8 = 9, longO: UInt8 = 10
  static let longU: UInt8 = 11, ou: UInt8 = 12, uUmlaut: UInt8 = 13, oUmlaut: UInt8 = 14
  static let dotlessI: UInt8 = 15
  static let sh: UInt8 = 36, kh: UInt8 = 37, gh: UInt8 = 38, th: UInt8 = 39, dh: UInt8 = 40
  static let ch: UInt8 = 41, dj: UInt8 = 42, softG: UInt8 = 43, cCedilla: UInt8 = 44
  static let sBelow: UInt8 = 45, hBelow: UInt8 = 46, tBelow: UInt8 = 47, dBelow: UInt8 = 48
  static let zBelow: UInt8 = 49, zh: UInt8 = 50, ayn: UInt8 = 51, hamza: UInt8 = 52
  /// A word's last `ah` or `eh`.
  static let finalAh: UInt8 = 53
  static let rh: UInt8 = 54
  /// `ai`, `ay`, `ei`, `ey` before a consonant or at the end.
  static let ei: UInt8 = 55
  /// `au`, `aw`, `ow` before a consonant or at the end.
  static let au: UInt8 = 56
  static let eu: UInt8 = 57
  static let h: UInt8 = 21, w: UInt8 = 33, l: UInt8 = 24, g: UInt8 = 20, f: UInt8 = 19
  static let k: UInt8 = 23, s: UInt8 = 30, t: UInt8 = 31, d: UInt8 = 18, z: UInt8 = 35

  /// The symbol of a plain consonant or vowel, `a` to `z`.
  static func latin(_ letter: UInt8) -> UInt8 {
    guard (0x61...0x7A).contains(letter) else { return other }
    return plain[Int(letter - 0x61)]
  }

  /// The symbol of an Arabic letter given by its letter in Buckwalter's transliteration.
  ///
  /// `P`, `C`, `V`, `G`, `X` are the letters that Persian and Kurdish add.
  static func arabic(_ code: UInt8) -> UInt8 {
    guard code < 128 else { return other }
    let symbol = byBuckwalter[Int(code)]
    return symbol == 0 ? other : symbol
  }

  /// True for a symbol of the Arabic alphabet.
  static func isArabic(_ symbol: UInt8) -> Bool { symbol >= firstArabic }

  /// True for a Latin vowel, alone or as one of the pairs that are read as a vowel.
  static func isLatinVowel(_ symbol: UInt8) -> Bool {
    symbol <= dotlessI || (finalAh...eu).contains(symbol) && symbol != rh
  }

  /// The symbols of the letters from a to z.
  private static let plain: [UInt8] = [
    1, 16, 17, 18, 2, 19, 20, 21, 3, 22, 23, 24, 25, 26, 4, 27, 28, 29, 30, 31, 5, 32, 33, 34, 6,
    35,
  ]

  /// Buckwalter's letters in the order of their symbols, beginning with `firstArabic`.
  static let buckwalter = Array("AbtvjHxd*rzs$SDTZEgfqklmnhwyYp'PCVGX".utf8)

  private static let byBuckwalter: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 128)
    for (offset, code) in buckwalter.enumerated() {
      table[Int(code)] = firstArabic + UInt8(offset)
    }
    return table
  }()
}
