import Glibc

/// The first hundred bytes of a SQLite file, read without opening it as one.
///
/// <https://www.sqlite.org/fileformat2.html#the_database_header>
struct FileHeader {
  /// True when the file is one of the write-ahead log, open in a program or left that way.
  let isWriteAhead: Bool
  /// `application_id`: "GPKG" for a GeoPackage.
  let applicationID: UInt32

  /// "GPKG" in ASCII.
  static let geoPackage: UInt32 = 0x4750_4B47

  /// What is known of a header.
  init(isWriteAhead: Bool, applicationID: UInt32) {
    self.isWriteAhead = isWriteAhead
    self.applicationID = applicationID
  }

  /// Reads the header.
  ///
  /// - Throws: `StorageError` when there is no such file, or it is no SQLite file.
  init(path: String) throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StorageError(
        .missing, "\(path) does not exist: make a store with frontline init \(path)")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StorageError(.notADatabase, "\(path) is no file: give a store that frontline init made")
    }
    guard let file = fopen(path, "rb") else {
      throw StorageError(.readOnly, "\(path) cannot be read: check its permissions")
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = fread(&bytes, 1, bytes.count, file)
    guard count == bytes.count, bytes.starts(with: FileHeader.magic) else {
      let fact = status.st_size == 0 ? "is empty" : "is no SQLite file"
      throw StorageError(.notADatabase, "\(path) \(fact): give a store that frontline init made")
    }
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    // A half page at the end that nobody reads would not be missed before it is.
    let isWhole = status.st_size % (pageSize == 1 ? 65_536 : max(pageSize, 512)) == 0
    guard isWhole || SideFiles(path: path).areThere else {
      throw StorageError(.damaged, "\(path) ends in the middle of a page: go back to a copy")
    }
    isWriteAhead = bytes[18] == 2 || bytes[19] == 2
    applicationID = bytes[68..<72].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let magic = Array("SQLite format 3\u{0}".utf8)
}

/// The files that SQLite keeps beside a database.
struct SideFiles {
  let path: String

  /// True when a journal or a log beside the file holds something.
  var areThere: Bool { size(path + "-journal") > 0 || size(path + "-wal") > 0 }

  /// True when this process may write the file and beside it.
  var canWrite: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

  /// True when the disk, a quota and the limit on the size of files leave room for a log and its index.
  ///
  /// A log that was begun without room cannot be given up again: that too needs some. What is written to
  /// find out has no name; where that cannot be had, SQLite will tell.
  var haveRoom: Bool {
    let file = open(folder, SideFiles.nameless | O_DIRECTORY | O_WRONLY, 0o600)
    guard file >= 0 else { return true }
    defer { close(file) }
    let bytes = [UInt8](repeating: 1, count: 1 << 17)
    return write(file, bytes, bytes.count) == bytes.count
  }

  /// `O_TMPFILE`, a macro that Swift does not see, without `O_DIRECTORY`.
  private static let nameless: Int32 = 0o2000_0000

  private var folder: String {
    let slash = path.lastIndex(of: "/")
    return slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  private func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
