import Foundation
import Synchronization
import Testing

@testable import FrontLine

/// The bundled data are made into a store once; whatever happens to that file, questions are answered.
@Suite struct BundledCacheTests {
  private func with(_ body: (BundledCache, StoreFolder) throws -> Void) throws {
    try StoreFolder.with { folder in
      try body(
        BundledCache(folder: folder.path("a/cache")), StoreFolder(folder: folder.path("a/cache")))
    }
  }

  private func expectAnswers(_ store: Store?) throws {
    let place = try #require(try store?.place(named: "سكيك"))
    let text = try Dataset.bundled().place(named: "سكيك")
    #expect(
      place.dataset.who(place.found.place, Question()).assessment
        == Dataset.bundled().who(text.place, Question()).assessment)
  }

  /// The cache of a first use, which answers and leaves one file.
  private static let made: Result<(name: String, bytes: Data), any Error> = Result {
    var made = (name: "", bytes: Data())
    let tests = BundledCacheTests()
    try tests.with { cache, folder in
      let first = cache.store()
      try tests.expectAnswers(first)
      first?.close()
      made.name = try #require(try folder.names.first)
      #expect(try folder.names == [made.name])
      made.bytes = try folder.bytes(made.name)
    }
    return made
  }

  private func withMade(
    _ body: (BundledCache, StoreFolder, _ name: String, _ bytes: Data) throws -> Void
  ) throws {
    let (name, bytes) = try BundledCacheTests.made.get()
    try with { cache, folder in
      try FileManager.default.createDirectory(
        atPath: folder.folder, withIntermediateDirectories: true)
      try bytes.write(to: URL(filePath: folder.path(name)))
      try body(cache, folder, name, bytes)
    }
  }

  @Test func theSecondUseReadsWhatTheFirstMade() throws {
    try withMade { cache, folder, name, _ in
      // Whether it is read or made anew shows in what only the file has.
      try folder.force("UPDATE places SET name = 'Cached'", on: name)
      let bytes = try folder.bytes(name)
      let second = cache.store()
      try expectAnswers(second)
      second?.close()
      #expect(try folder.bytes(name) == bytes)
      #expect(try folder.names == [name])
    }
  }

  @Test func aBrokenFileIsMadeAnew() throws {
    try withMade { cache, folder, name, bytes in
      let path = URL(filePath: folder.path(name))
      #expect(cache.existing() != nil)
      let older = "UPDATE frontline_meta SET value = '0' WHERE key = 'projections'"
      let newer = "INSERT INTO grdb_migrations VALUES ('projections 99')"
      let breaks: [() throws -> Void] = [
        { try Data().write(to: path) }, { try Data("text".utf8).write(to: path) },
        { try bytes.prefix(8192).write(to: path) },
        { try folder.force(older, on: name) }, { try folder.sql(newer, on: name) },
        { try folder.sql("DROP TABLE ledger", on: name) },
        { try bytes.prefix(bytes.count / 2).write(to: path) },
      ]
      for (number, broken) in breaks.enumerated() {
        try bytes.write(to: path)
        try broken()
        #expect(cache.existing() == nil, "\(number)")
      }
      // All of them go the same way from here; the last one does.
      let store = cache.store()
      try expectAnswers(store)
      store?.close()
      #expect(try folder.bytes(name) == bytes)
      #expect(try folder.names == [name])
    }
  }

  @Test func aFolderThatCannotBeMadeGivesNothing() throws {
    try StoreFolder.with { folder in
      try Data("a file".utf8).write(to: URL(filePath: folder.path("taken")))
      #expect(BundledCache(folder: folder.path("taken")).store() == nil)
      #expect(BundledCache(folder: folder.path("taken/below")).store() == nil)
      #expect(BundledCache(folder: "/proc/frontline").store() == nil)
      #expect(try folder.names == ["taken"])
    }
  }

  @Test func twoFirstUsesAtOnceBothWork() throws {
    try with { cache, folder in
      let found = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 2) { _ in
        do {
          let store = cache.store()
          try expectAnswers(store)
          store?.close()
          found.withLock { $0 += 1 }
        } catch {
          Issue.record("\(error)")
        }
      }
      #expect(found.withLock(\.self) == 2)
      let names = try folder.names
      #expect(names.count == 1)
    }
  }
}
