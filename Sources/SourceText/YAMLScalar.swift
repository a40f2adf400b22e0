/// Text as a YAML scalar of one line that `parseYAML` reads back: plain where that is safe, else in
/// double quotes.
///
/// Only a byte order mark at the beginning of the text is lost; it means nothing there.
///
/// Plain style follows YAML 1.2.2, chapter 7.3.3; commas and brackets are plain only outside of
/// lists in one line (`inList`).
package func yamlScalar(_ text: String, inList: Bool = false) -> String {
  isPlain(text, inList: inList)
    ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

private func isPlain(_ text: String, inList: Bool) -> Bool {
  let bytes = Array(text.utf8)
  guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20,
    last != UInt8(ascii: ":"), text != "<<", text != "=", text != "---", text != "...",
    !"-?:,[]{}#&*!|>'\"%@`".utf8.contains(first) || isNumberLike(bytes)
  else { return false }
  for (index, byte) in bytes.enumerated() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      if inList { return false }
    case UInt8(ascii: ":") where next == 0x20: return false
    case UInt8(ascii: "#") where index > 0 && bytes[index - 1] == 0x20: return false
    case UInt8(ascii: "&") where index == 0 || !isAlphanumeric(bytes[index - 1]): return false
    default: break
    }
  }
  return text.unicodeScalars.allSatisfy { !needsEscape($0) }
}

/// A minus with a digit behind it begins plain text, as in a year before Christ.
private func isNumberLike(_ bytes: [UInt8]) -> Bool {
  bytes.count > 1 && bytes[0] == UInt8(ascii: "-") && (0x30...0x39).contains(bytes[1])
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Control characters, line separators, marks that nobody sees, and what YAML does not print.
private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
  default: false
  }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": return "\\\""
  case "\\": return "\\\\"
  case "\n": return "\\n"
  // The reader refuses what looks like an anchor, inside quotes too.
  case "&": return "\\x26"
  default: break
  }
  guard needsEscape(scalar) else { return String(scalar) }
  let digits = String(scalar.value, radix: 16)
  return scalar.value < 0x100
    ? "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
    : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
