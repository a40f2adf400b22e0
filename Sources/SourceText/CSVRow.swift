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
    String(decoding: self[bytes: column], as: UTF8.self)
  }

  /// The bytes of a cell, by the column's position; UTF-8 unless there is a fault.
  package subscript(bytes column: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(column) else { return [] }
    return bytes[(column == 0 ? 0 : ends[column - 1])..<ends[column]]
  }

  /// True when a cell has a tab, a line break or another control character of ASCII.
  package var hasControl: Bool { bytes.contains { $0 < 0x20 || $0 == 0x7F } }

  /// Why the row cannot be read below a header of so many columns; nil when it can.
  package func fact(columns: Int) -> String? {
    switch fault {
    case .openQuote: return "a quoted cell of this row never ends: close its quotation mark"
    case .textAfterQuote:
      return "there is text after a closing quotation mark: write a quote inside a cell twice"
    case .notUTF8: return "this row is not UTF-8: save the file with the encoding UTF-8"
    case nil: break
    }
    guard count != columns else { return nil }
    return "this row has \(count) \(count == 1 ? "cell" : "cells"), the header \(columns): check "
      + "separators and quotes"
  }

  /// True for an empty line.
  package var isEmpty: Bool { ends == [0] }
}
