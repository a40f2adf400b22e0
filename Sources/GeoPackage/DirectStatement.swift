package import GRDB
import GRDBSQLite

/// A statement that is run many thousand times with other values.
///
/// GRDB keeps an array of boxed values for each execution and tells its observers of each, which takes
/// longer than what SQLite does: rows that come by the million speak to SQLite itself. The connection and
/// the transaction stay GRDB's.
package final class DirectStatement {
  private let database: Database
  private let statement: Statement
  private let pointer: SQLiteStatement
  /// What is bound refers to it by its address alone.
  private let desk: UnsafeMutablePointer<Desk>
  private var isOpen = false

  /// A statement for this connection.
  ///
  /// - Throws: `DatabaseError` when SQLite does not understand it.
  package init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
    desk = .allocate(capacity: 1)
    desk.initialize(to: Desk())
  }

  deinit {
    desk.pointee.room.deallocate()
    desk.deinitialize(count: 1).deallocate()
  }

  /// Runs the statement to its end.
  ///
  /// - Parameter bind: gives each mark its value, beginning with 1; one left out is NULL.
  /// - Throws: `DatabaseError` when SQLite refuses.
  package func run(_ bind: (borrowing Binding) -> Void) throws {
    try begin(bind)
    defer { end() }
    while try step() {}
  }

  /// The rows that the statement finds.
  ///
  /// - Parameters:
  ///   - bind: gives each mark its value.
  ///   - row: reads a row.
  /// - Throws: `DatabaseError` when SQLite refuses; what `row` throws.
  package func rows(
    _ bind: (borrowing Binding) -> Void = { _ in }, _ row: (borrowing Columns) throws -> Void
  ) throws {
    try begin(bind)
    defer { end() }
    while try step() { try row(Columns(pointer: pointer)) }
  }

  private func begin(_ bind: (borrowing Binding) -> Void) throws {
    guard !isOpen else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "a statement runs inside itself")
    }
    isOpen = true
    desk.pointee.used = 0
    bind(Binding(pointer: pointer, desk: desk))
  }

  private func end() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    isOpen = false
  }

  private func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: database.lastErrorMessage,
        sql: statement.sql)
    }
  }

  /// Values on their way into a statement.
  package struct Binding: ~Copyable {
    fileprivate let pointer: SQLiteStatement
    fileprivate let desk: UnsafeMutablePointer<Desk>

    /// A text.
    package func text(_ mark: Int32, _ value: String) {
      var value = value
      value.withUTF8 { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        if let kept = desk.pointee.copy(bytes) { return text(mark, kept) }
        sqlite3_bind_text(
          pointer, mark, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(clamping: bytes.count), copied)
      }
    }

    /// Bytes.
    package func bytes(_ mark: Int32, _ value: [UInt8]) {
      value.withUnsafeBytes {
        if let kept = desk.pointee.copy($0) { return bytes(mark, kept) }
        sqlite3_bind_blob(pointer, mark, $0.baseAddress, Int32(clamping: $0.count), copied)
      }
    }

    /// A text whose bytes stay where they are until the statement has run.
    func text(_ mark: Int32, _ value: UnsafeRawBufferPointer) {
      guard let start = value.baseAddress, !value.isEmpty else {
        sqlite3_bind_text(pointer, mark, "", 0, nil)
        return
      }
      sqlite3_bind_text(
        pointer, mark, start.assumingMemoryBound(to: CChar.self), Int32(clamping: value.count), nil)
    }

    /// Bytes that stay where they are until the statement has run.
    func bytes(_ mark: Int32, _ value: UnsafeRawBufferPointer) {
      sqlite3_bind_blob(pointer, mark, value.baseAddress, Int32(clamping: value.count), nil)
    }

    /// A whole number.
    package func integer(_ mark: Int32, _ value: Int) {
      sqlite3_bind_int64(pointer, mark, Int64(value))
    }

    /// A number.
    package func real(_ mark: Int32, _ value: Double) { sqlite3_bind_double(pointer, mark, value) }
  }

  /// A row that was found.
  package struct Columns: ~Copyable {
    fileprivate let pointer: SQLiteStatement

    /// A text; empty where there is none.
    package func text(_ column: Int32) -> String {
      guard let start = sqlite3_column_text(pointer, column) else { return "" }
      let count = Int(sqlite3_column_bytes(pointer, column))
      return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// A whole number; 0 where there is none.
    package func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }
  }
}

/// Room where texts lie until a statement has run, so that SQLite need not ask for memory for each.
private struct Desk {
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 8192, alignment: 16)
  var used = 0

  /// A copy that stays until nothing is used any more; nil when there is no room for it.
  mutating func copy(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard bytes.count <= room.count - used else { return nil }
    let place = UnsafeMutableRawBufferPointer(rebasing: room[used..<(used + bytes.count)])
    place.copyMemory(from: bytes)
    used += bytes.count
    return UnsafeRawBufferPointer(place)
  }
}

/// SQLite's `SQLITE_TRANSIENT`: the bytes are copied at once.
private let copied = unsafeBitCast(OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)

/// Statements of one connection, each prepared once.
package final class DirectStatements {
  private let database: Database
  private var statements: [UnsafePointer<UInt8>: DirectStatement] = [:]

  /// No statements yet.
  package init(_ database: Database) { self.database = database }

  /// The statement of a text that stands in the source.
  package func callAsFunction(_ sql: StaticString) throws -> DirectStatement {
    if let known = statements[sql.utf8Start] { return known }
    let statement = try DirectStatement(database, sql.description)
    statements[sql.utf8Start] = statement
    return statement
  }
}
