import Glibc
import Synchronization

/// A file, whatever paths lead to it, and how often this process has it open.
///
/// SQLite's locks are those of POSIX: as soon as a process closes any descriptor of a file, all its locks
/// on that file are gone, those of its other connections too
/// (<https://www.sqlite.org/howtocorrupt.html>, 2.2). So the header of a file that is open here is not
/// read again.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt
  private static let open = Mutex<[FileIdentity: Int]>([:])

  private init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }

  /// The header of a file; of one that is open here, that of a store with a log.
  ///
  /// - Throws: `StorageError` when there is no such file, or it is no SQLite file.
  static func header(of path: String) throws(StorageError) -> FileHeader {
    try open.withLock { (files) throws(StorageError) in
      guard let identity = FileIdentity(path), files[identity] != nil else {
        return try FileHeader(path: path)
      }
      return FileHeader(isWriteAhead: true, applicationID: FileHeader.geoPackage)
    }
  }

  /// Notes that a file is about to be opened once more; nil when it is not there yet.
  static func enter(_ path: String) -> FileIdentity? {
    open.withLock { files in
      let identity = FileIdentity(path)
      if let identity { files[identity, default: 0] += 1 }
      return identity
    }
  }

  /// Notes that it was closed.
  func leave() {
    FileIdentity.open.withLock { files in
      let count = (files[self] ?? 1) - 1
      files[self] = count > 0 ? count : nil
    }
  }
}
