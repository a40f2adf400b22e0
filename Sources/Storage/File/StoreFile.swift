import GRDB
import Glibc
import Synchronization

/// An open store.
///
/// At rest a store is one plain file with a rollback journal, so that it can be copied, mailed and
/// read from a folder that cannot be written. A writer turns the write-ahead log on, so that others can
/// read meanwhile, and whoever closes last turns it off again; a rehearsal does without, and leaves every
/// byte as it was. QGIS changes the journal mode of any GeoPackage it opens, so nothing is assumed
/// about it.
package final class StoreFile: Sendable {
  /// What a file is opened for.
  package enum Access: Sendable { case reading, writing, rehearsing }

  /// Where it is, or what errors call it.
  package let path: String
  /// Where it is indeed.
  package let location: String
  let queue: DatabaseQueue
  private let leavesLog: Bool
  let patience: Patience
  private let interruption = Interruption.current
  private let identity: FileIdentity?
  private let stage = Mutex(Stage.opening)

  /// What became of the file: only one that was found to be a store is put in order at its end.
  private enum Stage { case opening, open, closed }

  /// Opens a store, which must be one.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - name: what errors call it, when it is a copy; left out: the path.
  ///   - access: reading never changes a file that is at rest.
  ///   - waiting: is told every second how many seconds another program has been writing.
  /// - Throws: `StorageError` when it is missing, no store, damaged, from a newer FrontLine, or when it
  ///   cannot be written though it must be.
  package convenience init(
    _ path: String, called name: String? = nil, for access: Access,
    waiting: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(StorageError) {
    let header = try FileIdentity.header(of: path)
    guard header.applicationID == FileHeader.geoPackage else {
      throw StorageError.noStore(path)
    }
    let side = SideFiles(path: path)
    guard access == .reading || side.canWrite else {
      throw StorageError(
        .readOnly, "\(path) cannot be written: check the permissions of the file and its folder")
    }
    // A log or journal that was left must be worked off before the file can be read.
    let needsCare = header.isWriteAhead || side.areThere
    if access == .reading, needsCare, !side.canWrite {
      guard !side.areThere else {
        throw StorageError(
          .readOnly,
          "\(path) has changes that are still in a file beside it, and cannot be written here: copy "
            + "both to a folder that can be written")
      }
      try self.init(immutable: path)
      return
    }
    try self.init(
      path, called: name, uri: path, isReadOnly: access == .reading && !needsCare,
      waiting: waiting)
    try checkIsStore(for: access)
    if access == .writing { try turnLogOn() }
  }

  /// Opens a file that nobody can write, whatever its header says of a log.
  convenience init(immutable path: String) throws(StorageError) {
    try self.init(path, uri: immutableURI(path), isReadOnly: true, waiting: { _ in })
    try checkIsStore(for: .reading)
  }

  /// Makes an empty file, over which nothing is written; errors call it by another name.
  static func blank(_ path: String, called name: String) throws(StorageError) -> StoreFile {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? StorageError(.inTheWay, "\(path) is there already: remove it, or choose another name")
        : StorageError(
          .readOnly,
          "\(name) cannot be made (\(String(cString: strerror(errno)))): check its folder and your "
            + "permissions")
    }
    Glibc.close(descriptor)
    let file = try StoreFile(
      path, called: name, uri: path, isReadOnly: false, waiting: { _ in })
    file.stage.withLock { $0 = .open }
    return file
  }

  private init(
    _ path: String, called name: String? = nil, uri: String, isReadOnly: Bool,
    waiting: @escaping @Sendable (Int) -> Void
  ) throws(StorageError) {
    self.path = name ?? path
    location = path
    leavesLog = isReadOnly
    patience = Patience(interruption)
    let identity = FileIdentity.enter(path)
    self.identity = identity
    if !isReadOnly { interruption.enter() }
    do {
      queue = try DatabaseQueue(
        path: uri,
        configuration: .store(isReadOnly: isReadOnly, patience: patience, waiting: waiting))
    } catch {
      identity?.leave()
      if !isReadOnly { interruption.leave() }
      throw StorageError.of(error, path: self.path)
    }
  }

  deinit { close() }

  /// Asks.
  package func read<Answer>(_ body: (StoreReader) throws -> Answer) throws -> Answer {
    try guarded { try queue.read { try body(StoreReader(db: $0, path: path)) } }
  }

  /// Changes all of it or nothing; a second writer waits its turn.
  package func write<Answer>(_ body: (StoreWriter) throws -> Answer) throws -> Answer {
    try guarded {
      var answer: Answer?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try db.execute(sql: "INSERT INTO frontline_writing VALUES (1)")
          answer = try body(try StoreWriter(db: db, path: path))
          try db.execute(sql: "DELETE FROM frontline_writing")
          try refuseInterrupted()
          return .commit
        }
      }
      guard let answer else { throw StorageError(.refused, "\(path): nothing was recorded") }
      return answer
    }
  }

  /// Runs statements outside of a transaction.
  func raw<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    try guarded { try queue.writeWithoutTransaction(body) }
  }

  /// Brings the tables to the state that a migrator describes.
  func migrate(_ migrator: DatabaseMigrator) throws {
    try guarded { try migrator.migrate(queue) }
  }

  /// Closes the file; the last to close it leaves one plain file.
  package func close() {
    let before = stage.withLock { stage in
      defer { stage = .closed }
      return stage
    }
    guard before != .closed else { return }
    if before == .open, !leavesLog { turnLogOff() }
    try? queue.close()  // nothing is left to be done with a file that does not close
    identity?.leave()
    if !leavesLog { interruption.leave() }
  }

  /// Puts what SQLite says into our words; other errors pass.
  private func guarded<Answer>(_ body: () throws -> Answer) throws -> Answer {
    try refuseInterrupted()
    do { return try interruption.run(on: queue, body) } catch let error as DatabaseError {
      try refuseInterrupted()
      throw StorageError(error, path: path)
    }
  }

  private func refuseInterrupted() throws {
    guard interruption.isWanted else { return }
    throw StorageError(.interrupted, "\(path): interrupted; nothing was recorded")
  }

  /// Whatever is no store, or must not be written by this program, is left as it is.
  private func checkIsStore(for access: Access) throws(StorageError) {
    do {
      let isStore = try queue.writeWithoutTransaction { db in
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM sqlite_master
            WHERE type = 'table' AND name IN ('ledger', 'frontline_meta')
            """) == 2
      }
      guard isStore else { throw StorageError.noStore(path) }
      if access != .reading { try queue.writeWithoutTransaction(refuseNewer) }
      stage.withLock { $0 = .open }
    } catch {
      close()
      throw StorageError.of(error, path: path)
    }
  }
}

/// The URI of a file that does not change while it is open.
private func immutableURI(_ path: String) -> String {
  let escaped =
    path.replacing("%", with: "%25").replacing("?", with: "%3F").replacing("#", with: "%23")
  // Two slashes at the beginning would be those of a host.
  return path.hasPrefix("/") ? "file://\(escaped)?immutable=1" : "file:\(escaped)?immutable=1"
}
