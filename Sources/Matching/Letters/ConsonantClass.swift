/// The coarse class of a symbol: what is left of a consonant when all its spellings fall together.
///
/// Two names whose classes differ in more than a letter or two are not compared at all.
enum ConsonantClass {
  /// Vowels, half vowels, ayn, hamza and what is written for them: not part of a skeleton.
  static let none: UInt8 = 0
  /// How many classes there are, with `none`.
  static let count = 16

  /// The class of each symbol.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: none, count: Symbol.count)
    for (number, letters) in latin.enumerated() {
      for letter in letters.utf8 { table[Int(Symbol.latin(letter))] = UInt8(number + 1) }
    }
    for (number, letters) in arabic.enumerated() {
      for letter in letters.utf8 { table[Int(Symbol.arabic(letter))] = UInt8(number + 1) }
    }
    for (symbol, letter) in digraphs { table[Int(symbol)] = table[Int(Symbol.latin(letter))] }
    table[Int(Symbol.gh)] = ghClass
    table[Int(Symbol.rh)] = ghClass
    table[Int(Symbol.softG)] = ghClass
    table[Int(Symbol.latin(UInt8(ascii: "g")))] = ghClass
    for digit in 0..<10 { table[Int(Symbol.firstDigit) + digit] = digitClass }
    table[Int(Symbol.other)] = digitClass
    return table
  }()

  // b t d z j k h s f r l m n, then gh and digits.
  private static let latin = [
    "bp", "t", "d", "z", "j", "kqc", "hx", "s", "fv", "r", "l", "m", "n",
  ]
  private static let arabic = [
    "bP", "tTv", "d*DZ", "zX", "jC", "qkG", "hHx", "s$S", "fV", "r", "l", "m", "n", "g",
  ]
  private static let ghClass: UInt8 = 14
  private static let digitClass: UInt8 = 15
  private static let digraphs: [(UInt8, UInt8)] = [
    (Symbol.sh, UInt8(ascii: "s")), (Symbol.kh, UInt8(ascii: "h")),
    (Symbol.th, UInt8(ascii: "t")), (Symbol.dh, UInt8(ascii: "d")),
    (Symbol.ch, UInt8(ascii: "s")), (Symbol.dj, UInt8(ascii: "j")),
    (Symbol.cCedilla, UInt8(ascii: "s")), (Symbol.sBelow, UInt8(ascii: "s")),
    (Symbol.hBelow, UInt8(ascii: "h")), (Symbol.tBelow, UInt8(ascii: "t")),
    (Symbol.dBelow, UInt8(ascii: "d")), (Symbol.zBelow, UInt8(ascii: "d")),
    (Symbol.zh, UInt8(ascii: "z")),
  ]
}
