/// Text as a word of an id: lower-case ASCII letters, digits and single hyphens; empty when the text
/// has neither letters nor digits of ASCII.
package func shortName(_ text: String) -> String {
  var word: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      word.append(byte | 0x20)
    default:
      if !word.isEmpty, word.last != UInt8(ascii: "-") { word.append(UInt8(ascii: "-")) }
    }
  }
  if word.last == UInt8(ascii: "-") { word.removeLast() }
  return String(decoding: word, as: UTF8.self)
}
