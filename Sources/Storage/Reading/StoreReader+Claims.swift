import GRDB
package import Model
package import Records

extension StoreReader {
  /// Claims with the last day they can mean, the latest first, as far as they were known by a day.
  ///
  /// - Parameters:
  ///   - known: only what was known by the end of that day; nil: everything.
  ///   - body: is given the id of each claim, until it returns true.
  /// - Throws: `StorageError` when the file cannot be read; what `body` throws.
  package func forEachClaimFromNewest(
    known: Day?, _ body: (Claim.ID, Day) throws -> Bool
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT l.subject, d.latest FROM frontline_day d JOIN ledger l ON l.row = d.row
        WHERE ?1 IS NULL OR d.known <= ?1 ORDER BY d.latest DESC
        """, arguments: [known?.description])
    while let row = try rows.next() {
      guard let latest = Day(row.text(1)) else { continue }
      if try body(Claim.ID(row.text(0)), latest) { return }
    }
  }

  /// All claims that count, some thousand at a time, each time with what they answer or are answered by,
  /// the reports of all these, and all parties.
  ///
  /// - Parameter body: is given the claims that it has not been given before, and all of that.
  /// - Throws: `EntryError` when a body cannot be understood; what `body` throws.
  /// - Complexity: linear in the claims; a batch of them is in memory.
  package func forEachBatchOfClaims(
    _ body: ([(row: Int, claim: Claim)], StoreContents) throws -> Void
  ) throws {
    let register = try standing([.side, .party])
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT l.row, l.subject, l.body FROM frontline_standing s JOIN ledger l ON l.row = s.row
        WHERE s.kind = 'claim' AND s.is_withdrawal = 0 ORDER BY s.subject
        """)
    var batch: [StandingEntry] = []
    func hand() throws {
      guard !batch.isEmpty else { return }
      var contents = try StoreContents(register)
      let claims = try closure(batch).map(StandingClaim.init)
      for claim in claims { contents.add(claim.value, on: claim.row) }
      try contents.add(reports(of: claims))
      let rows = Set(batch.map(\.row))
      try body(
        claims.filter { rows.contains($0.row) }.map { ($0.row, $0.value) }, contents)
      batch.removeAll(keepingCapacity: true)
    }
    while let row = try rows.next() {
      batch.append(
        StandingEntry(
          row: row.number(0),
          value: LedgerEntry(kind: .claim, subject: row.text(1), body: row.text(2))))
      if batch.count == 10_000 { try hand() }
    }
    try hand()
  }

  /// A claim with what answers it and what it answers, their reports, and all parties.
  package func contents(around claim: Claim.ID) throws -> StoreContents {
    guard let entry = try standing(.claim, claim.text) else { return StoreContents() }
    let claims = try closure([entry]).map(StandingClaim.init)
    var contents = try StoreContents(standing([.side, .party]) + reports(of: claims))
    for claim in claims { contents.add(claim.value, on: claim.row) }
    return contents
  }

  /// The claims that answer a claim, whether that still counts or not.
  package func claims(answering claim: Claim.ID) throws -> [Claim.ID] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT l.subject FROM frontline_answer a JOIN ledger l ON l.row = a.row
          WHERE a.claim = ? ORDER BY l.subject
          """), arguments: [claim.text]
    ).map { Claim.ID($0) }
  }

  /// The ids of the claims of a report.
  ///
  /// Their ids begin with that of the report.
  package func claims(of report: Report.ID) throws -> [Claim.ID] {
    try String.fetchAll(
      db,
      sql: """
        SELECT subject FROM frontline_standing
        WHERE kind = 'claim' AND is_withdrawal = 0 AND subject >= ?1 || '/' AND subject < ?1 || '0'
        ORDER BY subject
        """, arguments: [report.text]
    ).map { Claim.ID($0) }
  }

  /// What a claim, and every claim that it answers or is answered by, speaks of.
  package func subjects(around claim: Claim.ID) throws -> Set<Place.ID> {
    guard let entry = try standing(.claim, claim.text) else { return [] }
    return try Set(
      closure([entry]).map(StandingClaim.init).flatMap(\.value.placesAndArea))
  }

  /// The value on a row, whether it still counts or not.
  package func entry(onRow row: Int) throws -> LedgerEntry? {
    try Row.fetchOne(
      db, sql: "SELECT \(LedgerRow.columns) FROM ledger WHERE row = ?", arguments: [row]
    ).flatMap { LedgerRow($0).entry }
  }
}
