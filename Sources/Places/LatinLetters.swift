/// What the Latin letters beyond ASCII become in a name's key: the plain letters they are made of.
///
/// From the canonical and compatibility decompositions of Unicode 15, marks dropped; letters
/// without one (ø, ł, ı, ə, ħ, þ, ...) by the letter they are commonly replaced with.
enum LatinLetters {
  /// The plain letters of one scalar, in ASCII; nil when it is no letter of these blocks.
  static func plain(_ scalar: UInt32) -> (first: UInt8, second: UInt8?)? {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x24F: letter = upToExtendedB[Int(scalar - 0xC0)]
    case 0x1E00...0x1EFF: letter = extendedAdditional[Int(scalar - 0x1E00)]
    default: return nil
    }
    switch letter {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "+"): return pair(scalar)
    default: return (letter, nil)
    }
  }

  private static func pair(_ scalar: UInt32) -> (first: UInt8, second: UInt8?)? {
    let letters: (first: Unicode.Scalar, second: Unicode.Scalar)
    switch scalar {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: letters = ("a", "e")
    case 0xDE, 0xFE: letters = ("t", "h")
    case 0xDF, 0x1E9E: letters = ("s", "s")
    case 0x132, 0x133: letters = ("i", "j")
    case 0x152, 0x153: letters = ("o", "e")
    case 0x1C4...0x1C6, 0x1F1...0x1F3: letters = ("d", "z")
    case 0x1C7...0x1C9: letters = ("l", "j")
    case 0x1CA...0x1CC: letters = ("n", "j")
    case 0x238: letters = ("d", "b")
    case 0x239: letters = ("q", "p")
    case 0x1EFA, 0x1EFB: letters = ("l", "l")
    default: return nil
    }
    return (UInt8(ascii: letters.first), UInt8(ascii: letters.second))
  }

  /// U+00C0 to U+024F; `+` where two letters come out, `.` where the scalar stays what it is.
  private static let upToExtendedB = Array(
    ("aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+yaaaaaacc"
      + "ccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkkllllll..llnnnnnnnnnoooo"
      + "oo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb..occdddd.eeeffg...i"
      + "kkl..nnooo..pp.....ttttuu.vyyzz.............+++++++++aaiioouuuuuuuuuueaa"
      + "aa++ggggkkoooo..j+++gg..nnaa++ooaaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaa"
      + "eeooooooooyylntj++accltsz..bu.eejjqqrryy").utf8)

  /// U+1E00 to U+1EFF.
  private static let extendedAdditional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnn"
      + "nnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy"
      + "zzzzzzhtwyasss+daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo"
      + "oooooooooooouuuuuuuuuuuuuuyyyyyyyy++vvyy").utf8)
}
