package import Model

extension TextTable {
  /// Reads a table, reporting rows with a wrong number of cells and leaving them out.
  ///
  /// Lines end with LF or CR LF; wholly empty lines are skipped.
  /// - Returns: nil, with a problem, when the file is not UTF-8 or has no usable header.
  /// - Complexity: O(bytes).
  package init?(_ file: SourceFile, reporting problems: inout [Problem]) {
    do throws(Problem) {
      try file.checkUTF8()
    } catch {
      problems.append(error)
      return nil
    }
    let lines = TextTable.lines(of: file)
    guard let header = lines.first, header.line == 1 else {
      problems.append(
        Problem(
          at: file.location(line: 1), .brokenTable,
          "the table has no header: its first line must name the columns"))
      return nil
    }
    let columns = header.cells.indices.map { header[$0] }
    let faults = TextTable.faults(inHeader: columns, of: file)
    guard faults.isEmpty else {
      problems += faults
      return nil
    }
    for row in lines where row.cells.count != columns.count {
      problems.append(
        Problem(
          at: file.location(line: row.line), .brokenTable,
          "this row has \(row.cells.count) \(row.cells.count == 1 ? "cell" : "cells"), the header "
            + "\(columns.count): check the tabs"))
    }
    self.file = file
    self.columns = columns
    self.rows = lines.dropFirst().filter { $0.cells.count == columns.count }
  }

  /// The lines that are not empty, cut into cells.
  private static func lines(of file: SourceFile) -> [Row] {
    let bytes = file.bytes
    var rows: [Row] = []
    var cells: [Range<Int>] = []
    var start = file.byteOrderMarkLength
    var line = 1
    func finishLine(at end: Int) {
      let stop = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      cells.append(start..<stop)
      let isEmpty = cells.count == 1 && start == stop
      if !isEmpty { rows.append(Row(line: line, bytes: bytes, cells: cells)) }
      cells.removeAll(keepingCapacity: true)
    }
    // The separators are found first, in one pass over plain memory: tables are large.
    let separators = bytes.withUnsafeBufferPointer { buffer in
      buffer.indices.filter {
        $0 >= start && (buffer[$0] == UInt8(ascii: "\t") || buffer[$0] == UInt8(ascii: "\n"))
      }
    }
    for index in separators {
      if bytes[index] == UInt8(ascii: "\t") {
        cells.append(start..<index)
      } else {
        finishLine(at: index)
        line += 1
      }
      start = index + 1
    }
    finishLine(at: bytes.count)
    return rows
  }

  private static func faults(inHeader columns: [String], of file: SourceFile) -> [Problem] {
    var seen: Set<String> = []
    return columns.enumerated().compactMap { position, name in
      let message =
        name.isEmpty
        ? "column \(position + 1) has no name: give it one"
        : "column \(quoted(name)) is there twice: rename or remove one"
      guard name.isEmpty || !seen.insert(name).inserted else { return nil }
      return Problem(at: file.location(line: 1), .brokenTable, message)
    }
  }
}
