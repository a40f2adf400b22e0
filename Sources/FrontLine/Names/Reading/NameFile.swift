import Model
import SourceText

/// Names to be looked up, read row by row: a file of any size needs no memory.
public struct NameFile {
  /// The columns of a table, in order; nil for other layouts.
  public let columns: [String]?
  private var rows: any NameRows
  private let pieces: FilePieces

  /// Opens a file of names.
  ///
  /// - Parameters:
  ///   - path: the file; nil: standard input.
  ///   - layout: how it is laid out; nil: as its name ends (`.csv`, `.tsv`, `.jsonl`), and without such an
  ///     ending as a table when a column is named, else one name a line.
  ///   - columns: what is read of a table or an object.
  /// - Throws: `QuestionError` when it cannot be read, or has no such column.
  public init(path: String?, layout: NameLayout? = nil, columns: NameColumns) throws {
    let pieces = try path.map { path throws(QuestionError) in try FilePieces(path) } ?? FilePieces()
    let source = path ?? "standard input"
    switch layout ?? NameFile.layout(of: source, columns) {
    case .table:
      let table = try NameTable(source, columns) { pieces.next() }
      self.columns = table.header
      rows = table
    case .lines:
      self.columns = nil
      rows = NameLines(LineScanner { pieces.next() })
    case .jsonl:
      self.columns = nil
      rows = NameObjects(LineScanner { pieces.next() }, columns)
    }
    self.pieces = pieces
    try pieces.check()
  }

  /// The next row; nil at the end.
  ///
  /// - Throws: `QuestionError` when the disk refuses.
  public mutating func next() throws -> NameRow? {
    if let row = rows.next() { return row }
    try pieces.check()
    return nil
  }

  private static func layout(of path: String, _ columns: NameColumns) -> NameLayout {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "csv", "tsv": return .table
    case "jsonl", "ndjson": return .jsonl
    default: return columns.name == nil ? .lines : .table
    }
  }
}

/// What gives rows one after the other.
protocol NameRows {
  mutating func next() -> NameRow?
}
