/// The plain letter and the mark that a Latin letter beyond ASCII is made of.
///
/// From the canonical decompositions of Unicode 15; letters that have none (ø, ł, ı, ə, ħ) by the
/// letter they are commonly replaced with.
enum LatinScalars {
  /// What a mark tells about a letter's sound.
  enum Mark: UInt8 {
    case none = 0x2D
    /// Macron, circumflex, grave: a long vowel.
    case long = 0x4C
    /// Acute: a long vowel, or a soft consonant.
    case acute = 0x41
    /// Cedilla, or a dot or stroke below: an emphatic consonant, or a Turkish letter.
    case below = 0x42
    /// Caron, breve or a dot above.
    case above = 0x56
    /// Two dots.
    case diaeresis = 0x44
    /// An i without its dot.
    case dotless = 0x49
  }

  /// The letter in ASCII and its mark; nil when it is no letter of these blocks.
  static func parts(_ scalar: UInt32) -> (letter: UInt8, mark: Mark)? {
    let letter: UInt8
    let mark: UInt8
    switch scalar {
    case 0xC0...0x24F:
      letter = letters[Int(scalar - 0xC0)]
      mark = marks[Int(scalar - 0xC0)]
    case 0x259: return (UInt8(ascii: "e"), .none)
    case 0x1E00...0x1EFF:
      letter = additionalLetters[Int(scalar - 0x1E00)]
      mark = additionalMarks[Int(scalar - 0x1E00)]
    default: return nil
    }
    guard letter != UInt8(ascii: "."), let mark = Mark(rawValue: mark) else { return nil }
    return (letter, mark)
  }

  /// The two letters that some single ones are written for.
  static func pair(_ scalar: UInt32) -> (first: UInt8, second: UInt8)? {
    let letters: (first: Unicode.Scalar, second: Unicode.Scalar)
    switch scalar {
    case 0xC6, 0xE6: letters = ("a", "e")
    case 0xDE, 0xFE: letters = ("t", "h")
    case 0xD0, 0xF0: letters = ("d", "h")
    case 0xDF, 0x1E9E: letters = ("s", "s")
    case 0x152, 0x153: letters = ("o", "e")
    default: return nil
    }
    return (UInt8(ascii: letters.first), UInt8(ascii: letters.second))
  }

  /// What a combining mark says about the letter before it; nil for marks of other scripts.
  static func mark(_ scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x300, 0x302, 0x304: .long
    case 0x301: .acute
    case 0x323, 0x326, 0x327, 0x32E, 0x331, 0x332: .below
    case 0x306, 0x307, 0x30C: .above
    case 0x308, 0x30B: .diaeresis
    case 0x300...0x36F: Mark.none
    default: nil
    }
  }

  /// U+00C0 to U+024F; `.` where the scalar is no letter with a mark.
  private static let letters = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaacc"
      + "ccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn...oooo"
      + "oo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz................e........"
      + "........oo.............uu............................aaiioouuuuuuuuuu.aa"
      + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aa"
      + "eeooooooooyy............................").utf8)
  private static let marks = Array(
    ("LAL-D-.BLALDLALD.-LAL-D.DLALDA..LAL-D-.BLALDLALD.-LAL-D.DLALDA.DLLVV--AA"
      + "LLVVVVVV--LLVVVV--VVLLVVVVBBLLBB--LLVV---I..LLBB.AABBVV..--AABBVV...LLVV"
      + "DD..AABBVVAALLBBVVBBVV----LLVV--DD--LLLLDAAVVVV................-........"
      + "........--.............--............................VVVVVVVVLLAAVVLL.LL"
      + "LL....VVVV--LL..V...AA..LLAA....------------------------BBBB..VV......VV"
      + "BBLLLLVVLLLL............................").utf8)

  /// U+1E00 to U+1EFF.
  private static let additionalLetters = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnn"
      + "nnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy"
      + "zzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo"
      + "oooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
  private static let additionalMarks = Array(
    ("--VVBBBBAAVVBBBBBB--LLAA----VVVVLLVVBBDDBBBB--AAAABBBBBBLLBB--AAVVBBVVBB"
      + "BB--AADDLLAAAAVVVVBBLLBBVVBBVVVVVVVVBBBB--------AADD--BBLLAADDVVBBVVDDVV"
      + "LLBBBBBD--......BB--AALLLLLLLLAALLVVVVVVBB----AALLLLLLLL--BBBB--AALLLLLL"
      + "LLAALL----BBBB--AALL----BBLLBB----......").utf8)
}
