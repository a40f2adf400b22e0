import SourceText

/// A table of names with a header.
struct NameTable: NameRows {
  /// The columns in order.
  let header: [String]
  private var scanner: CSVScanner
  private let more: () -> [UInt8]
  private let name: Int
  private let near: Int?
  private let group: Int?
  private var count = 0

  /// Reads the header.
  ///
  /// - Throws: `QuestionError` when there is none, or a column is missing.
  init(
    _ source: String, _ columns: NameColumns, more: @escaping () -> [UInt8]
  ) throws(QuestionError) {
    self.more = more
    var scanner = CSVScanner()
    guard let row = scanner.next(asking: more), row.fault == nil, !row.isEmpty else {
      throw QuestionError(
        .unreadableData,
        "\(source):1: the table has no header: its first line must name the columns, as UTF-8")
    }
    let header = (0..<row.count).map { trimmed(row[$0]) }
    func position(_ column: String, _ option: String) throws(QuestionError) -> Int {
      if let position = header.firstIndex(of: column) { return position }
      throw QuestionError(
        .unknownValue,
        "\(source):1: there is no column \"\(column)\"; give \(option) one of: "
          + header.joined(separator: ", "))
    }
    let only = header.count == 1 ? header.first : nil
    name = try position(columns.name ?? only ?? "name", "--column")
    near = try columns.near.map { column throws(QuestionError) in
      try position(column, "--near-column")
    }
    group = try columns.group.map { column throws(QuestionError) in
      try position(column, "--group-column")
    }
    self.header = header
    self.scanner = scanner
  }

  mutating func next() -> NameRow? {
    guard let row = scanner.next(asking: more) else { return nil }
    count += 1
    // An empty line of a table of several columns is a row of empty cells.
    let fact = row.isEmpty && row.fault == nil ? nil : row.fact(columns: header.count)
    return NameRow(
      number: count, name: plainCell(row[name]), near: near.map { row[$0] },
      group: group.map { row[$0] }, cells: header.indices.map { plainCell(row[$0]) },
      problem: fact.map { "line \(row.line): \($0)" })
  }
}
