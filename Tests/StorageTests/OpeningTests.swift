import Foundation
import GRDB
import GeoPackage
import Records
import Testing

@testable import Storage

/// What is no store is told apart, with a remedy, and is left as it is, byte for byte.
@Suite struct OpeningTests {
  private func refusal(_ path: String, _ access: StoreFile.Access) -> StorageError? {
    #expect(throws: StorageError.self) {
      let file = try StoreFile(path, for: access)
      defer { file.close() }
      // The end of a file may be missed by nobody who does not look there.
      _ = try file.needsUpgrade()
      try file.read { reader in
        try reader.forEachRow { _, _ in }
        _ = try reader.standing([.claim])
      }
      let problems = try file.integrityProblems()
      guard problems.isEmpty else { throw StorageError(.damaged, "\(path): \(problems)") }
    }
  }

  private func expect(
    _ kind: StorageError.Kind, _ words: String, of path: String, _ comment: Comment? = nil
  ) throws {
    let before = FileManager.default.contents(atPath: path)
    for access in [StoreFile.Access.reading, .writing, .rehearsing] {
      let error = refusal(path, access)
      #expect(error?.kind == kind, comment)
      #expect(error?.description.hasPrefix(path) == true, comment)
      #expect(error?.description.contains(words) == true, "\(error?.description ?? "no error")")
      #expect(FileManager.default.contents(atPath: path) == before, comment)
      for end in ["-wal", "-shm", "-journal"] {
        #expect(!FileManager.default.fileExists(atPath: path + end), comment)
      }
    }
  }

  @Test func whatIsNoDatabaseIsRefused() throws {
    try SmallStore.with { store in
      let other = store.folder + "/other"
      try expect(.missing, "does not exist: make a store with frontline init", of: other)
      try Data().write(to: URL(filePath: other))
      try expect(.notADatabase, "is empty", of: other)
      try Data(String(repeating: "claims ", count: 40).utf8).write(to: URL(filePath: other))
      try expect(.notADatabase, "is no SQLite file", of: other)
      try expect(.notADatabase, "is no file", of: store.folder)
    }
  }

  @Test func otherDatabasesAreRefused() throws {
    try SmallStore.with { store in
      let other = store.folder + "/other.gpkg"
      for log in [false, true] {
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE ledger (body TEXT)") }
        if log {
          try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
        try queue.close()
        try expect(.notAStore, "is no store of FrontLine", of: other, "log: \(log)")
        let geoPackage = try DatabaseQueue(path: other)
        try geoPackage.write { try $0.makeGeoPackage(lastChange: "2026-01-01T00:00:00.000Z") }
        try geoPackage.close()
        try expect(.notAStore, "is no store of FrontLine", of: other, "GeoPackage, log: \(log)")
        try FileManager.default.removeItem(atPath: other)
      }
    }
  }

  @Test func aFileThatEndsTooEarlyIsDamaged() throws {
    try SmallStore.with { store in
      let bytes = store.bytes
      for length in [
        100, 512, 4095, 4096, 8192, 12_000, bytes.count / 2, bytes.count - 4096, bytes.count - 1,
      ] {
        try bytes.prefix(length).write(to: URL(filePath: store.path))
        for access in [StoreFile.Access.reading, .writing] {
          let error = refusal(store.path, access)
          #expect(error?.kind == .damaged || error?.kind == .notADatabase, "\(length)")
          #expect(error?.description.contains("desk.gpkg") == true)
        }
        #expect(store.bytes == bytes.prefix(length), "\(length)")
        #expect(try store.names == ["desk.gpkg"], "\(length)")
      }
    }
  }

  @Test func aNewerFileIsRefused() throws {
    try SmallStore.with { store in
      try store.run("INSERT INTO grdb_migrations VALUES ('projections 99')")
      try expect(.newer, "was made by a newer FrontLine: update frontline", of: store.path)
    }
  }

  @Test func anOlderFileIsFoundOut() throws {
    try SmallStore.with { store in
      let file = try StoreFile(store.path, for: .reading)
      #expect(try !file.needsUpgrade())
      file.close()
      try store.run(
        "BEGIN; INSERT INTO frontline_writing VALUES (1);"
          + "UPDATE frontline_meta SET value = '0' WHERE key = 'projections';"
          + "DELETE FROM frontline_writing; COMMIT")
      let old = try StoreFile(store.path, for: .reading)
      #expect(try old.needsUpgrade())
      old.close()
    }
  }

  @Test func nothingIsWrittenOverAFile() throws {
    try SmallStore.with { store in
      let before = store.bytes
      let error = #expect(throws: StorageError.self) {
        _ = try StoreFile.create(store.path, chain: "x", at: try SmallStore.time(0))
      }
      #expect(error?.kind == .inTheWay)
      let file = try StoreFile(store.path, for: .reading)
      let copy = #expect(throws: StorageError.self) { try file.copy(to: store.path) }
      #expect(copy?.kind == .inTheWay)
      file.close()
      #expect(store.bytes == before)
      let none = #expect(throws: StorageError.self) {
        _ = try StoreFile.create(
          store.folder + "/none/x.gpkg", chain: "x", at: try SmallStore.time(0))
      }
      #expect(none?.kind == .readOnly)
    }
  }
}
