import Interchange
import Model
import SourceText

/// Reads a table row by row into claims, counts and problems.
struct TableImport: Sendable {
  private struct Open {
    var table: CSVTable
    let read: @Sendable (CSVRow) -> RowReading
    var resolver: SketchResolver
  }

  private(set) var rows = 0
  private(set) var skipped: [String: Int] = [:]
  private(set) var problems: [Problem] = []
  private(set) var faultyRows = 0
  /// False when the table has no usable header, or the mapping does not fit it: no row can be read.
  let isReadable: Bool
  private var open: Open?

  /// Begins to read a table.
  init(_ source: ImportSource, mapping: SourceFile?, dataset: Dataset) {
    let pieces = source.pieces
    if let table = CSVTable(source.file, more: { pieces.next() }, reporting: &problems),
      let read = TableImport.reader(
        of: table, source.format, mapping: mapping, reporting: &problems)
    {
      open = Open(
        table: table, read: read, resolver: SketchResolver(dataset, format: source.format))
    }
    isReadable = open != nil
  }

  /// The next claims in the order of the rows, at most so many; none at the end.
  ///
  /// - Complexity: O(bytes), with a search by name only for places not met before.
  mutating func next(_ most: Int) -> [ImportedClaim] {
    var claims: [ImportedClaim] = []
    var broken = problems.count
    while claims.count < most, let row = open?.table.next(reporting: &problems) {
      count(problems.count - broken)
      rows += 1
      if let reading = open?.read(row), let claim = take(reading) { claims.append(claim) }
      broken = problems.count
    }
    count(problems.count - broken)
    return claims
  }

  private mutating func count(_ broken: Int) {
    faultyRows += broken
    rows += broken
  }

  private static func reader(
    of table: CSVTable, _ format: ClaimFormat, mapping: SourceFile?,
    reporting problems: inout [Problem]
  ) -> (@Sendable (CSVRow) -> RowReading)? {
    if format == .acled {
      guard
        let words = mapping.map({ ACLEDMapping($0, reporting: &problems) }) ?? ACLEDMapping(),
        let reader = ACLEDReader(table, words, reporting: &problems)
      else { return nil }
      return { reader.read($0) }
    }
    guard
      let words = mapping.map({ ClaimMapping($0, reporting: &problems) }) ?? ClaimMapping(),
      let reader = ClaimTableReader(table, words, reporting: &problems)
    else { return nil }
    return { reader.read($0) }
  }

  private mutating func take(_ reading: RowReading) -> ImportedClaim? {
    switch reading {
    case .skipped(let reason): skipped[reason, default: 0] += 1
    case .faulty(let found): fail(found)
    case .claim(let sketch):
      switch open?.resolver.resolve(sketch) {
      case .claim(let claim)?: return claim
      case .skipped(let reason)?: skipped[reason, default: 0] += 1
      case .faulty(let found)?: fail(found)
      case nil: break
      }
    }
    return nil
  }

  private mutating func fail(_ found: [Problem]) {
    faultyRows += 1
    problems += found
  }
}
