import SourceText

/// A row of a table, its cells as bytes of UTF-8.
protocol CellRow {
  /// The line on which the row begins, from 1.
  var line: Int { get }
  /// The bytes of a cell, by the column's position; none when there is no such column.
  subscript(bytes column: Int) -> ArraySlice<UInt8> { get }
}

extension TextTable.Row: CellRow {}

/// A row of comma-separated text, without the apostrophes that keep spreadsheets from seeing formulas.
struct PlainRow: CellRow {
  let row: CSVRow

  var line: Int { row.line }

  subscript(bytes column: Int) -> ArraySlice<UInt8> {
    let bytes = row[bytes: column]
    guard bytes.first == UInt8(ascii: "'") else { return bytes }
    return Array(plainCell(row[column]).utf8)[...]
  }
}
