import Foundation
import GRDB
import Records
import Synchronization
import Testing

@testable import Storage

/// At rest a store is one plain file; while it is written others read on.
@Suite struct FilePolicyTests {
  private func expectAtRest(_ store: SmallStore) throws {
    #expect(try store.names == ["desk.gpkg"])
    #expect(store.modes == [1, 1])
  }

  private func rows(_ file: StoreFile) throws -> Int { try file.read { try $0.rowCount() } }

  private func append(_ id: String, to file: StoreFile, second: Int = 5) throws {
    try file.write { writer in
      try writer.append(SmallStore.claim(id), by: "desk", at: SmallStore.time(second))
      try writer.noteHeads()
    }
  }

  @Test func oneFileIsLeft() throws {
    try SmallStore.with { store in
      try expectAtRest(store)
      let bytes = store.bytes
      for access in [StoreFile.Access.reading, .rehearsing] {
        let file = try StoreFile(store.path, for: access)
        #expect(try rows(file) == 2)
        file.close()
        try expectAtRest(store)
        #expect(store.bytes == bytes)
      }
      let writer = try StoreFile(store.path, for: .writing)
      try append("r/c", to: writer)
      writer.close()
      writer.close()
      try expectAtRest(store)
      // Who forgets to close leaves the same.
      do { try append("r/d", to: try StoreFile(store.path, for: .writing)) }
      try expectAtRest(store)
      // So does who fails.
      do {
        let file = try StoreFile(store.path, for: .writing)
        #expect(throws: StorageError.self) { try append("r/e", to: file, second: 0) }
      }
      try expectAtRest(store)
      let reader = try StoreFile(store.path, for: .reading)
      #expect(try rows(reader) == 4)
      reader.close()
    }
  }

  @Test func theLastToCloseTidiesUp() throws {
    try SmallStore.with { store in
      let writer = try StoreFile(store.path, for: .writing)
      try append("r/c", to: writer)
      let reader = try StoreFile(store.path, for: .reading)
      let second = try StoreFile(store.path, for: .writing)
      #expect(try rows(reader) == 3)
      writer.close()
      #expect(try rows(reader) == 3)
      second.close()
      #expect(try rows(reader) == 3)
      reader.close()
      try expectAtRest(store)
    }
  }

  @Test(arguments: [false, true])
  func aReaderReadsTheOldStateAtOnce(_ isOpenBefore: Bool) throws {
    try SmallStore.with { store in
      let early = isOpenBefore ? try StoreFile(store.path, for: .reading) : nil
      let writer = try StoreFile(store.path, for: .writing)
      let waited = Mutex(0)
      try writer.write { session in
        try session.append(SmallStore.claim("r/c"), by: "desk", at: SmallStore.time(5))
        let reader =
          try early ?? StoreFile(store.path, for: .reading) { _ in waited.withLock { $0 += 1 } }
        #expect(try rows(reader) == 2)
        if !isOpenBefore { reader.close() }
        try session.noteHeads()
      }
      if let early {
        #expect(try rows(early) == 3)
        early.close()
      }
      #expect(waited.withLock(\.self) == 0)
      writer.close()
      try expectAtRest(store)
    }
  }

  @Test func theSecondWriterWaitsAndSeesTheFirstOnesRows() throws {
    try SmallStore.with { store in
      let first = try StoreFile(store.path, for: .writing)
      let second = try StoreFile(store.path, for: .writing)
      let order = Mutex<[String]>([])
      let group = DispatchGroup()
      try first.write { session in
        DispatchQueue.global().async(group: group) {
          do {
            try second.write { writer in
              order.withLock { $0.append("second") }
              #expect(try writer.reader.rowCount() == 3)
              #expect(writer.head(of: "own")?.sequence == 3)
              try writer.append(SmallStore.claim("r/d"), by: "desk", at: SmallStore.time(6))
              try writer.noteHeads()
            }
          } catch {
            Issue.record("\(error)")
          }
        }
        usleep(200_000)
        try session.append(SmallStore.claim("r/c"), by: "desk", at: SmallStore.time(5))
        try session.noteHeads()
        order.withLock { $0.append("first") }
      }
      group.wait()
      #expect(order.withLock(\.self) == ["first", "second"])
      #expect(try rows(first) == 4)
      first.close()
      second.close()
      try expectAtRest(store)
    }
  }

  /// QGIS turns the log on in whatever it opens, and does not always turn it off.
  @Test func aFileWithALogIsRead() throws {
    try SmallStore.with { store in
      func leave() throws {
        let queue = try DatabaseQueue(path: store.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
        #expect(store.modes == [2, 2])
      }
      try leave()
      let reader = try StoreFile(store.path, for: .reading)
      #expect(try rows(reader) == 2)
      reader.close()
      try expectAtRest(store)
      try leave()
      let writer = try StoreFile(store.path, for: .writing)
      try append("r/c", to: writer)
      writer.close()
      try expectAtRest(store)
    }
  }

  /// A log that holds changes is worked off by whoever opens the file next.
  @Test func aLogWithChangesIsRead() throws {
    try SmallStore.with { store in
      let copy = SmallStore(folder: store.folder + "/copy")
      try FileManager.default.createDirectory(
        atPath: copy.folder, withIntermediateDirectories: true)
      let writer = try StoreFile(store.path, for: .writing)
      try append("r/c", to: writer)
      for end in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: store.path + end, toPath: copy.path + end)
      }
      writer.close()
      let reader = try StoreFile(copy.path, for: .reading)
      #expect(try rows(reader) == 3)
      reader.close()
      try expectAtRest(copy)
    }
  }

  @Test func aFileThatCannotBeWrittenIsReadWithoutALog() throws {
    try SmallStore.with { store in
      let queue = try DatabaseQueue(path: store.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
      let bytes = store.bytes
      let immutable = try StoreFile(immutable: store.path)
      #expect(try rows(immutable) == 2)
      immutable.close()
      #expect(store.bytes == bytes)
      #expect(try store.names == ["desk.gpkg"])
    }
  }

  @Test func aFolderThatCannotBeWrittenIsRead() throws {
    guard getuid() != 0 else {
      print("skipped: whoever is root may write everywhere")
      return
    }
    try SmallStore.with { store in
      let queue = try DatabaseQueue(path: store.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
      chmod(store.folder, 0o555)
      defer { chmod(store.folder, 0o755) }
      let reader = try StoreFile(store.path, for: .reading)
      #expect(try rows(reader) == 2)
      reader.close()
      let error = #expect(throws: StorageError.self) {
        _ = try StoreFile(store.path, for: .writing)
      }
      #expect(error?.kind == .readOnly)
    }
  }

  /// POSIX forgets all of a process's locks on a file when the process closes any descriptor of it.
  @Test func openingTwiceKeepsTheLocks() throws {
    let shell = "/usr/bin/sqlite3"
    guard FileManager.default.isExecutableFile(atPath: shell) else {
      print("skipped: there is no \(shell)")
      return
    }
    try SmallStore.with { store in
      let writer = try StoreFile(store.path, for: .writing)
      try append("r/c", to: writer)
      try StoreFile(store.path, for: .reading).close()
      let process = Process()
      process.executableURL = URL(filePath: shell)
      process.arguments = ["-batch", store.path, "PRAGMA journal_mode = DELETE"]
      process.standardOutput = Pipe()
      process.standardError = Pipe()
      try process.run()
      process.waitUntilExit()
      #expect(try store.names.contains("desk.gpkg-wal"), "another process took the log away")
      try append("r/d", to: writer)
      #expect(try rows(writer) == 4)
      writer.close()
      try expectAtRest(store)
    }
  }
}
