import Foundation
import GRDB
import Model
import Records
import TestSupport
import Testing

@testable import Storage

/// A store without layers in a folder of a test's own.
struct SmallStore {
  let folder: String
  var path: String { folder + "/desk.gpkg" }

  /// A store of two claims, made once.
  private static let made: Result<Data, any Error> = Result {
    var bytes = Data()
    try inFolder { store in
      let file = try StoreFile.create(store.path, chain: "own", at: try time(0))
      try file.write { writer in
        try writer.append(claim("r/a"), by: "desk", at: try time(1))
        try writer.append(claim("r/b"), by: "desk", at: try time(1))
        try writer.noteHeads()
        try writer.notePresentProjections()
      }
      file.close()
      bytes = store.bytes
    }
    return bytes
  }

  /// Runs a body beside a copy of the store.
  static func with(_ body: (SmallStore) throws -> Void) throws {
    try inFolder { store in
      try made.get().write(to: URL(filePath: store.path))
      try body(store)
    }
  }

  private static func inFolder(_ body: (SmallStore) throws -> Void) throws {
    try withTestFolder { folder in
      try body(SmallStore(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder))
    }
  }

  /// A claim that says only its note.
  static func claim(
    _ id: String, note: String? = nil, supersedes: [String] = []
  ) -> LedgerEntry {
    LedgerEntry(
      Claim(
        id: Claim.ID(id), report: "r", claimant: "sohr", event: .held, when: nil, note: note),
      supersedes: supersedes)
  }

  /// A second of an hour.
  static func time(_ second: Int) throws -> RecordedTime {
    try #require(RecordedTime(secondsSince1970: 1_700_000_000 + second))
  }

  /// Everything that the tables hold, as another program reads it.
  func dump() throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      try (["ledger", "frontline_writing"] + Schema.guarded).flatMap { table in
        try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
      }
    }
  }

  /// What SQLite says to another program that runs this; nil when it does it.
  func refusal(of sql: String) throws -> String? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    do {
      try queue.writeWithoutTransaction { db in
        defer { if db.isInsideTransaction { try? db.rollback() } }
        try db.execute(sql: sql)
      }
      return nil
    } catch let error as DatabaseError {
      return error.message
    }
  }

  var bytes: Data { FileManager.default.contents(atPath: path) ?? Data() }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// Journal mode as the header has it: 1 for a rollback journal, 2 for the write-ahead log.
  var modes: [UInt8] { Array(bytes.dropFirst(18).prefix(2)) }
}
