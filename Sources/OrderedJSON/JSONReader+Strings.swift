extension JSONReader {
  /// The string that begins at the quote mark here.
  mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      let start = position
      while current >= 0x20, current != UInt8(ascii: "\""), current != UInt8(ascii: "\\") {
        position += 1
      }
      text.append(contentsOf: bytes[start..<position])
      if skip("\"") { break }
      guard skip("\\") else { throw error("a string has no end, or a raw control character") }
      text.append(contentsOf: String(try escaped()).utf8)
    }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw error("a string is not valid UTF-8")
    }
    return string
  }

  private mutating func escaped() throws(JSONSyntaxError) -> Unicode.Scalar {
    let character = current
    position += 1
    switch character {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(character)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw error("this backslash escapes nothing that JSON knows")
    }
  }

  /// One `\uXXXX`, or two that make a surrogate pair.
  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexadecimals()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), skip("\\u") else {
      throw error("half a surrogate pair stands alone")
    }
    let second = try hexadecimals()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half a surrogate pair stands alone") }
    return scalar
  }

  private mutating func hexadecimals() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(current)).hexDigitValue, current < 0x80 else {
        throw error("\\u needs four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
