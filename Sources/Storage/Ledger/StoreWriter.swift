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
  package internal(set) var changes: [StandingSet.Key: Change] = [:]
  /// Places about which something new was added that `changes` does not tell.
  package private(set) var touched: Set<Place.ID> = []
  /// True when a name, a place or a member of an area came or went in this transaction.
  package internal(set) var hasNewNames = false
  /// True when a place was added that nothing was ever said of.
  package private(set) var hasNewPlaces = false
  /// How many rows were added.
  package private(set) var rowsAdded = 0
  /// True when a chain was replaced in this transaction: then any of its rows may count no more.
  package internal(set) var mustSettleAgain = false
  /// Guards and index that are taken away while many rows come.
  var away: [StoreObject] = []
  let db: Database
  private let ownChain: String
  private var lastRow: Int
  var heads: [String: (head: ChainHead, recordedAt: String)] = [:]
  var replaced: Set<String>
  var hasSuperseded: Bool

  init(db: Database, path: String) throws {
    self.db = db
    reader = StoreReader(db: db, path: path)
    // A file that is being made has no name for its chain yet.
    ownChain = try reader.meta("chain") ?? ""
    lastRow = try reader.rowCount()
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
    let number = try number(after: lastRow)
    guard
      try stand(entry.kind.rawValue, entry.subject, number, isWithdrawal: false, onlyIfNew: true)
    else { return nil }
    hasNewPlaces = hasNewPlaces || entry.kind == .place
    let row = try sealed(entry, in: ownChain, by: author, at: time)
    try row.insert(as: number, with: reader.statements)
    lastRow = number
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
    try copy(sealed(entry, in: chain, by: author, at: time))
  }

  /// The next row of a chain.
  private func sealed(
    _ entry: LedgerEntry, in chain: String, by author: String, at time: RecordedTime
  ) throws -> LedgerRow {
    let last = heads[chain]
    try checkOrder(time, after: last?.recordedAt)
    let head = last?.head ?? .start(of: chain)
    _ = try number(after: head.sequence)
    return LedgerRow(entry, after: head, recordedAt: time, recordedBy: author)
  }

  /// The number that follows one of the file, which other programs may have written.
  private func number(after last: Int) throws -> Int {
    guard last < .max else {
      throw StorageError(
        .damaged,
        "\(reader.path) is damaged (a row of its ledger has the number \(last)): nothing was "
          + "recorded; go back to a copy, or see what frontline verify says")
    }
    return last + 1
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
    let number = try number(after: lastRow)
    try row.insert(as: number, with: reader.statements)
    lastRow = number
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
}
