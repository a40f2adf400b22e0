package import Model

/// A table of comma-separated text whose first row names the columns, read row by row.
package struct CSVTable: Sendable {
  /// The file it comes from.
  package let file: SourceFile
  /// The names of the columns in order, without blanks around them.
  package let columns: [String]
  private let positions: [String: Int]
  private var scanner = CSVScanner()
  private let more: @Sendable () -> [UInt8]

  /// Begins to read a table; nil, with a problem, when it has no usable header.
  ///
  /// - Parameters:
  ///   - file: the table, or its beginning with the whole header.
  ///   - more: gives what follows, piece by piece, and nothing at the end.
  ///   - problems: is told what is wrong with the header.
  package init?(
    _ file: SourceFile, more: @escaping @Sendable () -> [UInt8] = { [] },
    reporting problems: inout [Problem]
  ) {
    self.more = more
    scanner.feed(file.bytes)
    guard let header = scanner.next(asking: more), header.fault == nil, !header.isEmpty
    else {
      problems.append(
        Problem(
          at: file.location(line: 1), .brokenTable,
          "the table has no header: its first line must name the columns, as UTF-8"))
      return nil
    }
    let columns = (0..<header.count).map { trimmed(header[$0]) }
    var positions: [String: Int] = [:]
    let before = problems.count
    for (position, name) in columns.enumerated() where !name.isEmpty {
      guard positions.updateValue(position, forKey: name) != nil else { continue }
      problems.append(
        Problem(
          at: file.location(line: 1), .brokenTable,
          "column \(quoted(name)) is there twice: rename or remove one"))
    }
    guard problems.count == before else { return nil }
    self.file = file
    self.columns = columns
    self.positions = positions
  }

  /// The position of a column.
  package func column(_ name: String) -> Int? { positions[name] }

  /// The next row with as many cells as the header, those before it reported; nil at the end.
  ///
  /// Empty lines are skipped.
  package mutating func next(reporting problems: inout [Problem]) -> CSVRow? {
    while let row = scanner.next(asking: more) {
      guard !row.isEmpty else { continue }
      guard let fact = row.fact(columns: columns.count) else { return row }
      problems.append(Problem(at: file.location(line: row.line), .brokenTable, fact))
    }
    return nil
  }
}

/// Text without blanks at its ends.
package func trimmed(_ text: String) -> String {
  // Nearly all begin and end with a sign of ASCII that is no blank.
  if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x7F).contains(first),
    (0x21..<0x7F).contains(last)
  {
    return text
  }
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}
