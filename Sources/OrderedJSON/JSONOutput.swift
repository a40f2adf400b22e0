/// Bytes of JSON text under construction, for writers that know their own layout.
///
/// Appending costs a copy of the bytes and nothing else; no value tree is built.
package struct JSONOutput: Sendable {
  /// What has been written so far: valid UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// An empty text with room for `capacity` bytes.
  package init(capacity: Int = 0) { bytes.reserveCapacity(max(0, capacity)) }

  /// Appends text that is already JSON: brackets, commas, `null`.
  @inline(__always)
  package mutating func append(raw text: StaticString) {
    guard text.hasPointerRepresentation else {
      bytes.append(contentsOf: text.description.utf8)
      return
    }
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes that are already JSON.
  package mutating func append(raw other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Appends an ASCII character that is already JSON.
  @inline(__always)
  package mutating func append(ascii character: UInt8) { bytes.append(character) }

  /// Appends `true` or `false`.
  package mutating func append(_ truth: Bool) { append(raw: truth ? "true" : "false") }

  /// Appends a string in quotes, escaping only what RFC 8259 section 7 says must be.
  package mutating func append(_ string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { text in
      var runStart = 0
      for index in 0..<text.count where JSONOutput.mustEscape(text[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
        appendEscape(of: text[index])
        runStart = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(raw: "\\\"")
    case UInt8(ascii: "\\"): append(raw: "\\\\")
    case 0x08: append(raw: "\\b")
    case 0x09: append(raw: "\\t")
    case 0x0A: append(raw: "\\n")
    case 0x0C: append(raw: "\\f")
    case 0x0D: append(raw: "\\r")
    default:
      append(raw: byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    }
  }
}
