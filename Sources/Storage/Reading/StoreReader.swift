import GRDB
import GeoPackage
package import Records

/// Asks a store.
package struct StoreReader {
  let db: Database
  /// The file.
  package let path: String
  let statements: DirectStatements

  init(db: Database, path: String) {
    self.db = db
    self.path = path
    statements = DirectStatements(db)
  }

  /// A fact about the file: its own chain (`chain`), the day of its layers (`as_of`).
  package func meta(_ key: String) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM frontline_meta WHERE key = ?", arguments: [key])
  }

  /// The chain that this file writes.
  package func ownChain() throws -> String {
    guard let chain = try meta("chain") else { throw StorageError.noStore(path) }
    return chain
  }

  /// How far each chain reaches, in the order of their names.
  package func heads() throws -> [ChainHead] {
    try Row.fetchAll(
      db, sql: "SELECT chain, sequence, hash FROM frontline_chain ORDER BY chain"
    ).map { ChainHead(chain: $0.text(0), sequence: $0.number(1), hash: $0.text(2)) }
  }

  /// The hash of a row; nil when there is no such row.
  package func hash(of chain: String, _ sequence: Int) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT hash FROM ledger WHERE chain = ? AND sequence = ?",
      arguments: [chain, sequence])
  }

  /// How many rows the ledger has.
  package func rowCount() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT coalesce(max(row), 0) FROM ledger") ?? 0
  }

  /// The rows of the ledger in the order in which they came to this file, or those of one chain.
  ///
  /// - Complexity: linear in the rows; one at a time is in memory.
  package func forEachRow(
    of chain: String? = nil, _ body: (Int, LedgerRow) throws -> Void
  ) throws {
    let rows =
      if let chain {
        try Row.fetchCursor(
          db,
          sql:
            "SELECT row, \(LedgerRow.columns) FROM ledger WHERE chain = ? ORDER BY sequence",
          arguments: [chain])
      } else {
        try Row.fetchCursor(db, sql: "SELECT row, \(LedgerRow.columns) FROM ledger ORDER BY row")
      }
    while let row = try rows.next() { try body(row.number(0), LedgerRow(row, from: 1)) }
  }

  /// The records that count, of some kinds, in the order of kinds and subjects.
  package func standing(_ kinds: [LedgerEntry.Kind]) throws -> [StandingEntry] {
    var entries: [StandingEntry] = []
    for kind in kinds {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT l.row, l.subject, l.body FROM frontline_standing s JOIN ledger l ON l.row = s.row
          WHERE s.kind = ? AND s.is_withdrawal = 0 ORDER BY s.subject
          """, arguments: [kind.rawValue])
      while let row = try rows.next() {
        entries.append(
          StandingEntry(
            row: row.number(0),
            value: LedgerEntry(kind: kind, subject: row.text(1), body: row.text(2))))
      }
    }
    return entries
  }

  /// The record that counts for a subject, withdrawals left out.
  package func standing(_ kind: LedgerEntry.Kind, _ subject: String) throws -> StandingEntry? {
    var found: StandingEntry?
    try statements(
      """
      SELECT l.row, l.body FROM frontline_standing s JOIN ledger l ON l.row = s.row
      WHERE s.kind = ? AND s.subject = ? AND s.is_withdrawal = 0
      """
    ).rows {
      $0.text(1, kind.rawValue)
      $0.text(2, subject)
    } _: {
      found = StandingEntry(
        row: $0.integer(0), value: LedgerEntry(kind: kind, subject: subject, body: $0.text(1)))
    }
    return found
  }

  /// Digests of all records that nobody supersedes for a subject, a withdrawal included.
  package func heads(of kind: LedgerEntry.Kind, _ subject: String) throws -> [String] {
    try candidates(kind.rawValue, subject).map(\.digest).sorted()
  }

  /// What two or more records say differently of one subject, none superseding the other.
  package func conflicts() throws -> [Conflict] {
    let subjects = try Row.fetchAll(
      db, sql: "SELECT DISTINCT kind, subject FROM frontline_rival ORDER BY kind, subject")
    return try subjects.compactMap { row in
      let (kind, subject) = (row.text(0), row.text(1))
      let standing = try Int.fetchOne(
        db, sql: "SELECT row FROM frontline_standing WHERE kind = ? AND subject = ?",
        arguments: [kind, subject])
      let rows = try candidates(kind, subject).map { candidate in
        Conflict.Side(
          row: candidate.row, recordedAt: candidate.recordedAt,
          recordedBy: try author(candidate.row),
          isStanding: candidate.row == standing, isWithdrawal: candidate.isWithdrawal)
      }
      return Conflict(kind: kind, subject: subject, sides: rows)
    }
  }

  private func author(_ row: Int) throws -> String {
    try String.fetchOne(db, sql: "SELECT recorded_by FROM ledger WHERE row = ?", arguments: [row])
      ?? ""
  }

  /// The rows that could count for a subject, in the order of the file.
  func candidates(_ kind: String, _ subject: String) throws -> [Election.Candidate] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.row, c.is_withdrawal, \(LedgerRow.columns.split(separator: ", ").map { "l.\($0)" }.joined(separator: ", "))
        FROM (
          SELECT row, is_withdrawal FROM frontline_standing WHERE kind = ?1 AND subject = ?2
          UNION ALL SELECT row, is_withdrawal FROM frontline_rival WHERE kind = ?1 AND subject = ?2
        ) c JOIN ledger l ON l.row = c.row ORDER BY l.row
        """)
    return try Row.fetchAll(statement, arguments: [kind, subject]).compactMap { row in
      let ledgerRow = LedgerRow(row, from: 2)
      guard let record = ledgerRow.entry else { return nil }
      return Election.Candidate(
        row: row.number(0), digest: record.digest, isWithdrawal: row.number(1) != 0,
        recordedAt: ledgerRow.recordedAt, chain: ledgerRow.chain, sequence: ledgerRow.sequence)
    }
  }
}

/// Records that correct the same without knowing of each other.
package struct Conflict: Hashable, Sendable {
  /// One of them.
  package struct Side: Hashable, Sendable {
    /// The row of the ledger.
    package let row: Int
    /// When it was recorded.
    package let recordedAt: String
    /// Who recorded it.
    package let recordedBy: String
    /// True for the one that counts meanwhile.
    package let isStanding: Bool
    /// True when it takes back what the others keep.
    package let isWithdrawal: Bool
  }

  /// What they are about.
  package let kind: String
  /// Their subject.
  package let subject: String
  /// All of them, in the order of the file.
  package let sides: [Side]
}
