import Foundation
import GRDB
import Model
import Records
import Storage
import Synchronization
import TestSupport
import Testing

@testable import FrontLine

/// Stores in a folder of a test's own.
struct StoreFolder {
  let folder: String

  static func with(_ body: (StoreFolder) throws -> Void) throws {
    try Folder.with { try body(StoreFolder(folder: $0)) }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Stores of the small tree by the name of their chain: the same words make the same bytes.
  private static let made = Mutex<[String: Data]>([:])

  /// A store of the small tree.
  func store(_ name: String = "desk.gpkg", chain: String = "own") throws -> Store {
    if let bytes = StoreFolder.made.withLock({ $0[chain] }) {
      try bytes.write(to: URL(filePath: path(name)))
      return try Store.open(path(name), for: .writing)
    }
    try store(name, chain: chain, of: TextTree.storeTree.dataset).close()
    let bytes = try bytes(name)
    StoreFolder.made.withLock { $0[chain] = bytes }
    return try Store.open(path(name), for: .writing)
  }

  /// A store of a text tree, as `Store.create` makes one of the bundled data.
  func store(
    _ name: String = "desk.gpkg", chain: String = "own", of dataset: Dataset
  ) throws -> Store {
    try #require(dataset.problems == [])
    let bundled = try BundledChain(dataset)
    let time = try #require(RecordedTime("2026-01-01T00:00:00Z"))
    _ = try Store.built(path(name), chain: chain, at: time) { writer in
      try bundled.append(to: writer)
      try writer.appendMerge(of: [bundled.name], replacing: [], by: "desk", at: time)
    }
    return try Store.open(path(name), for: .writing)
  }

  /// What a store would have if everything that follows from its ledger were made anew.
  func differences(of store: Store) throws -> [ProjectionDifference] {
    let copy = path("copy.gpkg")
    defer { try? FileManager.default.removeItem(atPath: copy) }
    try store.file.copy(to: copy)
    let fresh = try Store.open(copy, for: .writing)
    try fresh.rebuild()
    fresh.close()
    return try store.file.differences(from: copy, layers: StoreLayers.all)
  }

  func bytes(_ name: String = "desk.gpkg") throws -> Data {
    try #require(FileManager.default.contents(atPath: path(name)))
  }

  /// The files of the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  /// Runs SQL as another program would, without anything of ours.
  func sql(_ sql: String, on name: String = "desk.gpkg") throws {
    let queue = try DatabaseQueue(path: path(name))
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// Takes away everything that keeps another program from changing rows, then runs SQL.
  ///
  /// - Parameters:
  ///   - sql: what is run.
  ///   - keepingTriggers: puts the triggers there again, unless it is false.
  ///   - name: the file.
  /// - Throws: what SQLite says.
  func force(
    _ sql: String, keepingTriggers: Bool = true, on name: String = "desk.gpkg"
  ) throws {
    let queue = try DatabaseQueue(path: path(name))
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      let triggers = try GRDB.Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
      ).map { ($0["name"] as String? ?? "", $0["sql"] as String? ?? "") }
      for (name, _) in triggers { try db.execute(sql: "DROP TRIGGER \"\(name)\"") }
      try db.execute(sql: sql)
      if keepingTriggers {
        for (_, sql) in triggers { try db.execute(sql: sql) }
      }
    }
  }
}

extension Store {
  /// Records what a body appends, and brings the rest up to date.
  ///
  /// - Parameters:
  ///   - time: when it is recorded.
  ///   - body: appends.
  ///   - check: looks at the outcome before it is committed.
  /// - Throws: what goes wrong.
  func append(
    at time: String = "2026-01-02T00:00:00Z", _ body: (StoreSession) throws -> Void,
    then check: (StoreWriter) throws -> Void = { _ in }
  ) throws {
    let time = try #require(RecordedTime(time))
    try file.write { writer in
      try body(StoreSession(writer: writer, author: "desk", time: time))
      try Projection(writer: writer).update()
      try check(writer)
    }
  }
}
