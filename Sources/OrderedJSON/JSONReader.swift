/// Walks over JSON bytes once, front to back.
///
/// Past the end it sees the byte 0, which no rule allows.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONSyntaxError) -> JSON {
    let json = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw error("there is more after the end of the value") }
    return json
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSON {
    guard depth <= JSON.deepestNesting else {
      throw error("values stand more than \(JSON.deepestNesting) deep in each other")
    }
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where skip("true"): return .bool(true)
    case UInt8(ascii: "f") where skip("false"): return .bool(false)
    case UInt8(ascii: "n") where skip("null"): return .null
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSON {
    var members: [(String, JSON)] = []
    position += 1
    skipBlanks()
    if skip("}") { return .object([]) }
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw error("a member's name is missing") }
      let name = try string()
      skipBlanks()
      guard skip(":") else { throw error("a colon is missing after a member's name") }
      members.append((name, try value(depth: depth + 1)))
      skipBlanks()
      if skip("}") { return .object(members) }
      guard skip(",") else { throw error("a comma or a closing brace is missing") }
    }
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSON {
    var elements: [JSON] = []
    position += 1
    skipBlanks()
    if skip("]") { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if skip("]") { return .array(elements) }
      guard skip(",") else { throw error("a comma or a closing bracket is missing") }
    }
  }

  /// RFC 8259 section 6: `-`? then `0` or digits, then optional fraction and exponent.
  private mutating func number() throws(JSONSyntaxError) -> JSON {
    let start = position
    _ = skip("-")
    guard skip("0") || skipDigits() else { throw error("this is no JSON value") }
    var isWhole = true
    if skip(".") {
      isWhole = false
      guard skipDigits() else { throw error("digits are missing after the point of a number") }
    }
    if skip("e") || skip("E") {
      isWhole = false
      _ = skip("+") || skip("-")
      guard skipDigits() else { throw error("digits are missing in the exponent of a number") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      throw error("the number \(text) is too large")
    }
    return .number(number)
  }

  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 { position += 1 }
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) { position += 1 }
    return position > start
  }

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  func error(_ reason: String) -> JSONSyntaxError {
    let read = bytes.prefix(position)
    return JSONSyntaxError(line: read.count { $0 == 0x0A } + 1, reason: reason)
  }
}
