/// Columns lined up with blanks, for a terminal.
struct TextTable {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  /// Adds a row of as many cells as the header has.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The table; the last column is not padded.
  ///
  /// Widths count Unicode scalars, which fits Latin and unvowelled Arabic.
  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        guard column + 1 < row.count, column < widths.count else { return cell }
        let gap = widths[column] - cell.unicodeScalars.count
        return cell + String(repeating: " ", count: max(gap, 0))
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
