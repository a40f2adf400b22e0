import GRDB
import GeoPackage
import Records

/// Which rows of the ledger count.
extension StoreWriter {
  /// Forgets what counts and works it out again from the rows.
  ///
  /// - Complexity: linear in the rows.
  package func settleAgain() throws {
    try db.execute(
      sql: """
        DELETE FROM frontline_standing; DELETE FROM frontline_rival;
        DELETE FROM frontline_superseded; DELETE FROM frontline_replaced;
        DELETE FROM frontline_chain
        """)
    changes = [:]
    hasSuperseded = false
    replaced = []
    heads = [:]
    try reader.forEachRow { _, row in
      heads[row.chain] = (row.head, row.recordedAt)
      if let entry = row.entry, entry.kind == .merge {
        replaced.formUnion(try entry.merge().replaces)
      }
    }
    try reader.forEachRow { number, row in try settle(row, number) }
    mustSettleAgain = false
  }

  func isStanding(_ entry: LedgerEntry) throws -> Bool {
    guard let standing = try reader.standing(entry.kind, entry.subject) else { return false }
    return standing.value == entry
  }

  func settle(_ row: LedgerRow, _ number: Int) throws {
    guard let entry = row.entry else { return }
    guard entry.kind != .merge else {
      let replaces = try entry.merge().replaces
      mustSettleAgain = mustSettleAgain || !replaced.isSuperset(of: replaces)
      replaced.formUnion(replaces)
      for chain in replaces {
        try db.execute(
          sql: "INSERT OR IGNORE INTO frontline_replaced VALUES (?)", arguments: [chain])
      }
      return
    }
    let correction = try entry.correction()
    for digest in correction.supersedes {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO frontline_superseded VALUES (?, ?, ?)")
        .execute(arguments: [row.kind, row.subject, digest])
      hasSuperseded = true
    }
    let isCandidate = !replaced.contains(row.chain)
    if correction.supersedes.isEmpty, isCandidate, !hasSuperseded,
      try stand(row.kind, row.subject, number, isWithdrawal: false, onlyIfNew: true)
    {
      changes[key(entry), default: Change()].after = number
      return
    }
    var candidates = try reader.candidates(row.kind, row.subject)
    if isCandidate {
      candidates.append(
        Election.Candidate(
          row: number, digest: entry.digest, isWithdrawal: correction.isWithdrawal,
          recordedAt: row.recordedAt, chain: row.chain, sequence: row.sequence))
    }
    let election = try Election(candidates) { try isSuperseded(row.kind, row.subject, $0) }
    try write(election, key(entry))
  }

  private func key(_ entry: LedgerEntry) -> StandingSet.Key {
    StandingSet.Key(kind: entry.kind, subject: entry.subject)
  }

  private func write(_ election: Election, _ key: StandingSet.Key) throws {
    let (kind, subject) = (key.kind.rawValue, key.subject)
    let before = try reader.standing(key.kind, key.subject)?.row
    for table in ["frontline_standing", "frontline_rival"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE kind = ? AND subject = ?")
        .execute(arguments: [kind, subject])
    }
    if let standing = election.standing {
      _ = try stand(
        kind, subject, standing.row, isWithdrawal: standing.isWithdrawal, onlyIfNew: false)
    }
    for rival in election.rivals {
      try db.cachedStatement(sql: "INSERT INTO frontline_rival VALUES (?, ?, ?, ?)")
        .execute(arguments: [kind, subject, rival.row, rival.isWithdrawal])
    }
    let after = election.standing.flatMap { $0.isWithdrawal ? nil : $0.row }
    guard after != before else { return }
    changes[key, default: Change(before: before)].after = after
  }

  /// Enters the row that counts; false when there is one already and only a new subject is wanted.
  func stand(
    _ kind: String, _ subject: String, _ row: Int, isWithdrawal: Bool, onlyIfNew: Bool
  ) throws -> Bool {
    let insert: StaticString =
      onlyIfNew
      ? "INSERT OR IGNORE INTO frontline_standing VALUES (?, ?, ?, ?)"
      : "INSERT INTO frontline_standing VALUES (?, ?, ?, ?)"
    try reader.statements(insert).run {
      $0.text(1, kind)
      $0.text(2, subject)
      $0.integer(3, row)
      $0.integer(4, isWithdrawal ? 1 : 0)
    }
    return db.changesCount > 0
  }

  private func isSuperseded(_ kind: String, _ subject: String, _ digest: String) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT 1 FROM frontline_superseded WHERE kind = ? AND subject = ? AND digest = ?"),
      arguments: [kind, subject, digest]) != nil
  }
}
