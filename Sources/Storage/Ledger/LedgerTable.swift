import GRDB
import GeoPackage
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

  /// Appends the row as number `row` of the file.
  func insert(as row: Int, with statements: DirectStatements) throws {
    try statements("INSERT INTO ledger VALUES (?,?,?,?,?,?,?,?,?,?)").run {
      $0.integer(1, row)
      $0.text(2, chain)
      $0.integer(3, sequence)
      $0.text(4, recordedAt)
      $0.text(5, recordedBy)
      $0.text(6, kind)
      $0.text(7, subject)
      $0.text(8, body)
      $0.text(9, previous)
      $0.text(10, hash)
    }
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
