package import Model

/// A table of tab-separated text: a header line, then rows with as many cells.
///
/// As LP-TSV has it there is no quoting: a quote is a character, and no cell holds a tab or a line
/// break. Cells become text only when asked for.
package struct TextTable: Sendable {
  /// The file it came from.
  package let file: SourceFile
  /// The names of the columns in order.
  package let columns: [String]
  /// The rows that have the right number of cells, in order.
  package let rows: [Row]

  /// One row.
  package struct Row: Sendable {
    /// The line in the file, from 1.
    package let line: Int
    let bytes: [UInt8]
    let cells: [Range<Int>]

    /// The text of a cell, by the column's position; empty when the cell is, or when there is no
    /// such column.
    package subscript(column: Int) -> String {
      String(decoding: self[bytes: column], as: UTF8.self)
    }

    /// The bytes of a cell, by the column's position; valid UTF-8.
    package subscript(bytes column: Int) -> ArraySlice<UInt8> {
      cells.indices.contains(column) ? bytes[cells[column]] : []
    }
  }

  /// The position of a column.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// Reports columns that are missing or not known; the nearest known name is suggested.
  package func checkColumns(
    required: [String], optional: [String] = [], reporting problems: inout [Problem]
  ) {
    let header = file.location(line: 1)
    for name in required where column(name) == nil {
      problems.append(
        Problem(at: header, .missingField, "the table has no column \(quoted(name)): add it"))
    }
    let known = required + optional
    for name in columns where !known.contains(name) {
      let near = nearestSpelling(to: name, among: known)
      let remedy = near.map { "did you mean \($0)?" } ?? "known are \(list(known))"
      problems.append(
        Problem(at: header, .unknownField, "column \(quoted(name)) is not known (\(remedy))"))
    }
  }
}
