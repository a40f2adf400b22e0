package import GRDB
import GRDBSQLite

/// A large value of one row, read piece by piece straight to where it is wanted.
///
/// A statement would first copy the whole of it to memory of its own.
package final class DirectBlob {
  private let database: Database
  private let pointer: OpaquePointer
  /// How many bytes it has.
  package let count: Int
  private var position = 0

  /// The value of a column in the row with this number.
  ///
  /// - Throws: `DatabaseError` when there is no such row, or when it is neither text nor bytes.
  package init(_ database: Database, table: String, column: String, row: Int) throws {
    var pointer: OpaquePointer?
    let code = sqlite3_blob_open(
      database.sqliteConnection, "main", table, column, Int64(row), 0, &pointer)
    guard code == SQLITE_OK, let pointer else { throw DirectBlob.error(code, database) }
    self.database = database
    self.pointer = pointer
    count = Int(sqlite3_blob_bytes(pointer))
  }

  deinit { sqlite3_blob_close(pointer) }

  /// Fills some memory with the bytes that come next.
  ///
  /// - Throws: `DatabaseError` when there are not so many, or they cannot be read.
  package func read(into memory: UnsafeMutableRawBufferPointer) throws {
    guard let start = memory.baseAddress, !memory.isEmpty else { return }
    guard memory.count <= count - position else { throw DirectBlob.error(SQLITE_RANGE, database) }
    let code = sqlite3_blob_read(pointer, start, Int32(memory.count), Int32(position))
    guard code == SQLITE_OK else { throw DirectBlob.error(code, database) }
    position += memory.count
  }

  /// All bytes that come next.
  ///
  /// - Throws: `DatabaseError` when they cannot be read.
  package func readAll() throws -> [UInt8] {
    let left = count - position
    return try [UInt8](unsafeUninitializedCapacity: left) { buffer, filled in
      try read(
        into: UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[..<left]))
      filled = left
    }
  }

  private static func error(_ code: Int32, _ database: Database) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
  }
}
