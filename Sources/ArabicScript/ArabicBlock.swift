/// The Arabic block, U+0620 to U+06FF, as codes in which forms of one letter fall together.
///
/// Forms of hamza and alef, alef maqsura, ta marbuta, and the letters of Persian and Kurdish have the
/// code of the Arabic letter that they are written for.
package enum ArabicBlock {
  /// The code of a scalar; nil outside of the block.
  ///
  /// A letter has that of Buckwalter's transliteration (2002), a digit itself; `-` stands for what
  /// disappears, `_` for tatweel, `.` for signs. ASCII keeps the table readable from left to right.
  package static func code(_ scalar: UInt32) -> UInt8? {
    (0x620...0x6FF).contains(scalar) ? codes[Int(scalar - 0x620)] : nil
  }

  private static let codes = Array(
    ("y-AAwAyAbhtvjHxd*rzs$SDTZEgkkyyy_fqklmnhwyy---------------------01234567"
      + "89....bq-AAA-AwwyttbttbtbHHjjHjjdddddddddrrrrrrrzrsssSDTgffffffqqkkkkkkk"
      + "kkkkkllllnnnnnhjhhhhwwwwwwwwyyywyyyy.h-------..----------.----dr01234567"
      + "89$Dg..h").utf8)
}
