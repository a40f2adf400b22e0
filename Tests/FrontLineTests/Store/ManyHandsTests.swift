import Dispatch
import Foundation
import Model
import Records
import Storage
import Synchronization
import TestSupport
import Testing

@testable import FrontLine

/// Several people have one file open: readers see whole states, writers wait for each other and say so.
@Suite struct ManyHandsTests {
  /// Adds a spelling to two places at once.
  private func add(_ number: Int, by author: String, to store: Store) throws {
    _ = try store.record(Recording(author: author, secondsSince1970: 1_800_000_000)) { session in
      for place in ["alder", "birch"] {
        try session.writer.append(
          LedgerEntry(
            alias: PlaceName(text: "\(author) \(number)", language: nil), of: Place.ID(place)),
          by: session.author, at: session.time)
      }
    }
  }

  @Test func readersSeeWholeStatesWhileOneWrites() throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      let path = folder.path("desk.gpkg")
      let isDone = Mutex(false)
      DispatchQueue.concurrentPerform(iterations: 3) { number in
        do {
          guard number > 0 else {
            defer { isDone.withLock { $0 = true } }
            let store = try Store.open(path, for: .writing)
            defer { store.close() }
            for number in 1...10 { try add(number, by: "desk", to: store) }
            return
          }
          var last = 0
          var isLast = false
          while !isLast {
            isLast = isDone.withLock(\.self)
            let store = try Store.open(path, for: .reading) {
              Issue.record("a reader waited: \($0)")
            }
            defer { store.close() }
            let places = try store.dataset().gazetteer
            let counts = ["alder", "birch"].map { place in
              places[Place.ID(place)]?.variants.count { $0.text.hasPrefix("desk ") } ?? -1
            }
            #expect(counts.first == counts.last)
            #expect((counts.first ?? -1) >= last)
            last = counts.first ?? last
            #expect(
              try store.place(named: "alder").dataset.gazetteer["alder"]?.variants.count ?? 0
                >= last)
          }
          #expect(last == 10)
        } catch {
          Issue.record("\(error)")
        }
      }
      #expect(try folder.names == ["desk.gpkg"])
    }
  }

  @Test func writersTakeTurnsAndNothingIsLost() throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      let path = folder.path("desk.gpkg")
      DispatchQueue.concurrentPerform(iterations: 3) { hand in
        do {
          for number in 1...5 {
            // Each of them opens, writes, and closes, as commands do.
            let store = try Store.open(path, for: .writing)
            defer { store.close() }
            try add(number, by: "hand \(hand)", to: store)
          }
        } catch {
          Issue.record("\(error)")
        }
      }
      #expect(try folder.names == ["desk.gpkg"])
      let store = try Store.open(path, for: .reading)
      defer { store.close() }
      let names = try store.dataset().gazetteer["alder"]?.variants.map(\.text) ?? []
      #expect(Set(names).isSuperset(of: (0..<15).map { "hand \($0 / 5) \($0 % 5 + 1)" }))
      #expect(try store.verify(scratch: folder.folder).problems == [])
    }
  }

  @Test func aSecondWriterWaitsAndSaysSo() throws {
    try StoreFolder.with { folder in
      let first = try folder.store()
      let path = folder.path("desk.gpkg")
      let heard = DispatchSemaphore(value: 0)
      let notices = Mutex<[String]>([])
      let second = try Store.open(path, for: .writing) { notice in
        notices.withLock { $0.append(notice) }
        heard.signal()
      }
      let group = DispatchGroup()
      try first.append { session in
        DispatchQueue.global().async(group: group) {
          do { try add(1, by: "second", to: second) } catch { Issue.record("\(error)") }
        }
        // The first goes on only when the second has said that it waits.
        #expect(heard.wait(timeout: .now() + .seconds(120)) == .success)
        try session.writer.append(
          LedgerEntry(alias: PlaceName(text: "first", language: nil), of: "alder"),
          by: session.author, at: session.time)
      }
      group.wait()
      #expect(
        notices.withLock(\.first) == "\(path): waiting for another program that is writing (1 s)")
      let authors = try second.file.read { reader in
        var authors: [String] = []
        try reader.forEachRow(of: "own") { authors.append($1.recordedBy) }
        return authors
      }
      #expect(authors.suffix(3) == ["desk", "second", "second"])
      for store in [first, second] { store.close() }
      #expect(try folder.names == ["desk.gpkg"])
    }
  }
}
