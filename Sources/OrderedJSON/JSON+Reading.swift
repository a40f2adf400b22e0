/// Text that is not JSON, with the line where reading stopped.
package struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
  /// Line number from 1.
  package let line: Int
  /// What is wrong there.
  package let reason: String

  /// The sentence for the reader.
  package var description: String { "line \(line): \(reason)" }
}

extension JSON {
  /// Values may stand inside each other this deep; GeoJSON needs 8.
  package static let deepestNesting = 128

  /// Reads one JSON text, strictly by RFC 8259.
  ///
  /// No comments, no trailing commas, no byte order mark; valid UTF-8 and whole surrogate pairs
  /// only. Repeated members are all kept.
  ///
  /// - Throws: `JSONSyntaxError` for anything else, and for values more than 128 deep.
  /// - Complexity: O(n) in bytes.
  package init(bytes: [UInt8]) throws(JSONSyntaxError) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  /// Reads one JSON text.
  ///
  /// - Throws: `JSONSyntaxError` when it is none.
  package init(_ text: String) throws(JSONSyntaxError) { try self.init(bytes: Array(text.utf8)) }
}
