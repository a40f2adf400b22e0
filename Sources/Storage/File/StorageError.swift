import GRDB

/// Why a store cannot be read or written, with the remedy.
package struct StorageError: Error, Hashable, CustomStringConvertible {
  /// What kind of fault.
  package enum Kind: Sendable {
    case missing, inTheWay, notADatabase, notAStore, newer, damaged, readOnly, locked, full, refused
    case interrupted
  }

  /// What kind.
  package let kind: Kind
  /// The file, the fact and the remedy.
  package let description: String

  /// An error.
  package init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// The sentence for what SQLite says about a file.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "\(error.resultCode)"
    switch error.extendedResultCode {
    case .SQLITE_READONLY_DBMOVED:
      self.init(
        .missing,
        "\(path) was moved or removed meanwhile; nothing was recorded: look where it is, and repeat"
      )
      return
    // What is written to a full disk is SQLITE_FULL; for the index of the log it is this.
    case .SQLITE_IOERR_SHMSIZE:
      self.init(.full, StorageError.noRoom(path))
      return
    // A quota and a limit on the size of files come as this.
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE:
      self.init(
        .full,
        "\(path): the system refuses to write more (\(detail)); nothing was recorded: look at the "
          + "disk, your quota, and the limit on the size of files (ulimit -f)")
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self.init(.notADatabase, "\(path) is no SQLite file: give a store that frontline init made")
    case .SQLITE_CORRUPT, .SQLITE_FORMAT:
      self.init(
        .damaged,
        "\(path) is damaged (\(detail)): nothing was changed; go back to a copy, or save what is left "
          + "with sqlite3 and its command .recover")
    case .SQLITE_FULL:
      self.init(.full, StorageError.noRoom(path))
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked,
        "\(path) is being written by another program; nothing was recorded: wait for it, or close it"
      )
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self.init(
        .readOnly,
        "\(path) cannot be written here (\(detail)): check the permissions of the file and its folder"
      )
    case .SQLITE_IOERR:
      self.init(
        .damaged,
        "\(path): the disk reports an error (\(detail)); nothing was recorded: check the disk")
    case .SQLITE_CONSTRAINT:
      self.init(.refused, "\(path): \(detail)")
    default:
      self.init(.damaged, "\(path): SQLite says \"\(detail)\": run frontline verify")
    }
  }

  private static func noRoom(_ path: String) -> String {
    "\(path): there is no room left on the disk; nothing was recorded: make room and repeat"
  }
}

extension StorageError {
  static func noStore(_ path: String) -> StorageError {
    StorageError(
      .notAStore, "\(path) is no store of FrontLine: make one with frontline init, or give a store")
  }

  /// An error of ours as it is, one of SQLite in our words.
  static func of(_ error: any Error, path: String) -> StorageError {
    switch error {
    case let error as StorageError: error
    case let error as DatabaseError: StorageError(error, path: path)
    default: StorageError(.damaged, "\(path): \(error)")
    }
  }
}
