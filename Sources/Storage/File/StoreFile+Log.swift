import GRDB
import Glibc

/// The write-ahead log, which lets others read while this process writes.
extension StoreFile {
  /// Turns the log on; where it cannot be used, as on some network folders, on a disk without room for
  /// its index, or while somebody reads on and on, the rollback journal stays.
  func turnLogOn() throws(StorageError) {
    guard SideFiles(path: location).haveRoom else { return }
    patience.set(1)
    defer { patience.set(Patience.long) }
    for _ in 0..<20 {
      do {
        try queue.writeWithoutTransaction { db in
          _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
          try db.execute(sql: "PRAGMA synchronous = FULL")
          // The log and its index are made by whoever reads first.
          _ = try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1")
        }
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        usleep(50_000)
      } catch {
        throw StorageError.of(error, path: path)
      }
    }
  }

  /// Turns the log off, unless others have the file open: then the last of them does it.
  func turnLogOff() {
    patience.set(0)
    for _ in 0..<3 {
      let mode = try? queue.writeWithoutTransaction { db -> String? in
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else { return "delete" }
        return try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }  // nil: others have the file open
      if mode == "delete" { return }
      usleep(5000)
    }
  }
}
