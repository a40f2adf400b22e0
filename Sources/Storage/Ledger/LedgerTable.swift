import GRDB
import Records

/// The table of the ledger.
extension LedgerRow {
  static let columns =
    "chain, sequence, recorded_at, recorded_by, kind, subject, body, previous, hash"

  /// A row that was fetched with `columns`, from the position `first` on.
  init(_ row: Row, from first: Int = 0) {
    func text(_ index: Int) -> String { row.text(first + index) }
    self.init(
      chain: text(0), sequence: row.number(first + 1), recordedAt: text(2), recordedBy: text(3),
      kind: text(4), subject: text(5), body: text(6), previous: text(7), hash: text(8))
  }

  /// The values in the order of `columns`.
  var values: [(any DatabaseValueConvertible)?] {
    [chain, sequence, recordedAt, recordedBy, kind, subject, body, previous, hash]
  }

  /// Appends the row as number `row` of the file.
  func insert(as row: Int, into db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO ledger (row, \(LedgerRow.columns)) VALUES (?,?,?,?,?,?,?,?,?,?)")
    try statement.execute(arguments: StatementArguments([row] + values))
  }
}

/// Values of a file that somebody may have changed: what is of another type is read as empty, and found
/// wrong when it is compared.
extension Row {
  /// A text; empty where there is none.
  func text(_ index: Int) -> String { String.fromDatabaseValue(self[index]) ?? "" }

  /// A whole number; 0 where there is none.
  func number(_ index: Int) -> Int { Int.fromDatabaseValue(self[index]) ?? 0 }
}
