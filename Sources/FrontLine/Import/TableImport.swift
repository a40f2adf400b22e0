import Interchange
import Model
import SourceText

/// Reads a table row by row into claims, counts and problems.
struct TableImport {
  private(set) var rows = 0
  private(set) var skipped: [String: Int] = [:]
  private(set) var problems: [Problem] = []
  private(set) var faultyRows = 0
  /// False when the table has no usable header, or the mapping does not fit it: no row can be read.
  private(set) var isReadable = false

  /// How many rows are read between two words about progress.
  private static let step = 10_000

  /// Reads a table and hands out its claims in the order of the rows.
  ///
  /// - Complexity: O(bytes), with a search by name only for places not met before.
  init(
    _ source: ImportSource, mapping: SourceFile?, dataset: Dataset,
    progress: (ClaimImportProgress) -> Void, each: (ImportedClaim) throws -> Void
  ) rethrows {
    guard var table = CSVTable(source.file, reporting: &problems),
      let read = TableImport.reader(
        of: table, source.format, mapping: mapping, reporting: &problems)
    else { return }
    isReadable = true
    var resolver = SketchResolver(dataset, format: source.format)
    var broken = problems.count
    while let row = table.next(reporting: &problems) {
      faultyRows += problems.count - broken
      rows += 1 + problems.count - broken
      try take(read(row), with: &resolver, each)
      broken = problems.count
      if rows % TableImport.step == 0 { progress(.reading(rows: rows)) }
    }
    faultyRows += problems.count - broken
    rows += problems.count - broken
  }

  private static func reader(
    of table: CSVTable, _ format: ClaimFormat, mapping: SourceFile?,
    reporting problems: inout [Problem]
  ) -> ((CSVRow) -> RowReading)? {
    if format == .acled {
      guard
        let words = mapping.map({ ACLEDMapping($0, reporting: &problems) }) ?? ACLEDMapping(),
        let reader = ACLEDReader(table, words, reporting: &problems)
      else { return nil }
      return reader.read
    }
    guard
      let words = mapping.map({ ClaimMapping($0, reporting: &problems) }) ?? ClaimMapping(),
      let reader = ClaimTableReader(table, words, reporting: &problems)
    else { return nil }
    return reader.read
  }

  private mutating func take(
    _ reading: RowReading, with resolver: inout SketchResolver,
    _ each: (ImportedClaim) throws -> Void
  ) rethrows {
    switch reading {
    case .skipped(let reason): skipped[reason, default: 0] += 1
    case .faulty(let found): fail(found)
    case .claim(let sketch):
      switch resolver.resolve(sketch) {
      case .claim(let claim): try each(claim)
      case .skipped(let reason): skipped[reason, default: 0] += 1
      case .faulty(let found): fail(found)
      }
    }
  }

  private mutating func fail(_ found: [Problem]) {
    faultyRows += 1
    problems += found
  }
}
