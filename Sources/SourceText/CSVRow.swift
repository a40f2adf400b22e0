/// One row of comma-separated text.
package struct CSVRow: Hashable, Sendable {
  /// What is wrong with the row's quotes.
  package enum Fault: Hashable, Sendable {
    /// A quoted cell never ends.
    case openQuote
    /// Something stands between a closing quote and the end of its cell.
    case textAfterQuote
    /// The bytes are not UTF-8.
    case notUTF8
  }

  /// The line on which the row begins, from 1.
  package let line: Int
  /// What is wrong with it; nil when nothing is.
  package let fault: Fault?
  private let bytes: [UInt8]
  private let ends: [Int]

  init(line: Int, bytes: [UInt8], ends: [Int], fault: Fault?) {
    self.line = line
    self.bytes = bytes
    self.ends = ends
    let isText = fault != nil || (try? UTF8Span(validating: bytes.span)) != nil  // nil: told here
    self.fault = isText ? fault : .notUTF8
  }

  /// How many cells it has.
  package var count: Int { ends.count }

  /// The text of a cell, by the column's position; empty when the cell is, or when there is no
  /// such column.
  package subscript(column: Int) -> String {
    guard ends.indices.contains(column) else { return "" }
    let start = column == 0 ? 0 : ends[column - 1]
    return String(decoding: bytes[start..<ends[column]], as: UTF8.self)
  }

  /// True for an empty line.
  var isEmpty: Bool { ends == [0] }
}
