import GRDB
import GeoPackage
package import Model
package import Records

/// Changes a store, inside one transaction.
///
/// ledger rows -> which of them count -> what follows from them. The first two are done here row by row;
/// what follows is told by `changes` and computed by whoever knows places and rules.
package final class StoreWriter {
  /// An entry that counts now, and the one that did before.
  package struct Change: Sendable {
    /// The row before; nil when the subject is new.
    package var before: Int?
    /// The row now; nil when it was taken back.
    package var after: Int?
  }

  /// The same connection, for questions.
  package let reader: StoreReader
  /// What counts differently than at the beginning of the transaction.
  package private(set) var changes: [StandingSet.Key: Change] = [:]
  /// Places about which something new was added that `changes` does not tell.
  package private(set) var touched: Set<Place.ID> = []
  /// How many rows were added.
  package private(set) var rowsAdded = 0
  /// True when a chain was replaced in this transaction: then any of its rows may count no more.
  package private(set) var mustSettleAgain = false
  let db: Database
  private let ownChain: String
  private var nextRow: Int
  private var heads: [String: (head: ChainHead, recordedAt: String)] = [:]
  private var replaced: Set<String>
  private var hasSuperseded: Bool

  init(db: Database, path: String) throws {
    self.db = db
    reader = StoreReader(db: db, path: path)
    // A file that is being made has no name for its chain yet.
    ownChain = try reader.meta("chain") ?? ""
    nextRow = try reader.rowCount() + 1
    hasSuperseded =
      try Int.fetchOne(db, sql: "SELECT 1 FROM frontline_superseded LIMIT 1") != nil
    replaced = Set(try String.fetchAll(db, sql: "SELECT chain FROM frontline_replaced"))
    for row in try Row.fetchAll(
      db, sql: "SELECT chain, sequence, hash, recorded_at FROM frontline_chain")
    {
      heads[row.text(0)] = (
        ChainHead(chain: row.text(0), sequence: row.number(1), hash: row.text(2)), row.text(3)
      )
    }
  }

  /// Sets a fact about the file.
  package func setMeta(_ key: String, _ value: String) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO frontline_meta VALUES (?, ?)", arguments: [key, value])
  }

  /// Adds an entry to the file's own chain; nil when it counts already.
  ///
  /// - Throws: `StorageError` when the time is before that of the row above.
  @discardableResult
  package func append(
    _ entry: LedgerEntry, by author: String, at time: RecordedTime
  ) throws -> Int? {
    if entry.kind != .merge, try isStanding(entry) { return nil }
    return try append(entry, to: ownChain, by: author, at: time)
  }

  /// Adds an entry about a subject that nothing was ever said of; nil when something was.
  ///
  /// Unlike those of `append` it is not among the changes, so that millions need no memory: whoever adds
  /// it enters what follows from it, and says with `touch` whose answers are others now.
  package func appendNew(
    _ entry: LedgerEntry, by author: String, at time: RecordedTime
  ) throws -> Int? {
    guard
      try stand(entry.kind.rawValue, entry.subject, nextRow, isWithdrawal: false, onlyIfNew: true)
    else { return nil }
    let last = heads[ownChain]
    try checkOrder(time, after: last?.recordedAt)
    let row = LedgerRow(
      entry, after: last?.head ?? .start(of: ownChain), recordedAt: time, recordedBy: author)
    let number = nextRow
    try row.insert(as: number, with: reader.statements)
    nextRow += 1
    rowsAdded += 1
    heads[row.chain] = (row.head, row.recordedAt)
    return number
  }

  /// Says that something new was added about places.
  package func touch(_ places: some Sequence<Place.ID>) { touched.formUnion(places) }

  private func checkOrder(_ time: RecordedTime, after last: String?) throws {
    guard let last, time.description < last else { return }
    throw StorageError(
      .refused,
      "\(reader.path): the last row was recorded at \(last), so none can be recorded at \(time): mend "
        + "the clock, or give a later --recorded-at")
  }

  /// Adds an entry to a chain of this file.
  @discardableResult
  package func append(
    _ entry: LedgerEntry, to chain: String, by author: String, at time: RecordedTime
  ) throws -> Int {
    let last = heads[chain]
    try checkOrder(time, after: last?.recordedAt)
    let row = LedgerRow(
      entry, after: last?.head ?? .start(of: chain), recordedAt: time, recordedBy: author)
    return try copy(row)
  }

  /// Adds a row as it is: the next of its chain.
  ///
  /// - Throws: `StorageError` when a control character is in it.
  @discardableResult
  package func copy(_ row: LedgerRow) throws -> Int {
    guard row.isOneLineEach else {
      throw StorageError(
        .refused,
        "\(reader.path): nothing was recorded: \(row.kind) \(row.subject.debugDescription) of "
          + "\(row.recordedBy.debugDescription) has a control character in its id or author")
    }
    let number = nextRow
    try row.insert(as: number, with: reader.statements)
    nextRow += 1
    rowsAdded += 1
    heads[row.chain] = (row.head, row.recordedAt)
    try settle(row, number)
    return number
  }

  /// How far a chain reaches, rows of this transaction included.
  package func head(of chain: String) -> ChainHead? { heads[chain]?.head }

  /// When the newest row was recorded, as GeoPackage writes it; without rows, when the file was made.
  package func lastInstant() throws -> String {
    let last = try heads.values.map(\.recordedAt).max() ?? reader.meta("created_at") ?? ""
    return RecordedTime(last)?.instant ?? "1970-01-01T00:00:00.000Z"
  }

  /// Writes down how far the chains reach; to be done once, after the last row.
  package func noteHeads() throws {
    for (chain, last) in heads.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT OR REPLACE INTO frontline_chain VALUES (?, ?, ?, ?)",
        arguments: [chain, last.head.sequence, last.head.hash, last.recordedAt])
    }
  }

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

  private func isStanding(_ entry: LedgerEntry) throws -> Bool {
    guard let standing = try reader.standing(entry.kind, entry.subject) else { return false }
    return standing.value == entry
  }

  // MARK: Which rows count

  private func settle(_ row: LedgerRow, _ number: Int) throws {
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
  private func stand(
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
