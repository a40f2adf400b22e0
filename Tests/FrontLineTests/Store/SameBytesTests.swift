import Foundation
import TestSupport
import Testing

@testable import FrontLine

/// The same commands by the same author at the same time, in a chain of the same name, make the same
/// bytes.
@Suite struct SameBytesTests {
  @Test func creationMakesTheSameBytes() throws {
    try StoreFolder.with { folder in
      let recording = try Recording(author: "desk", at: "2026-01-01T00:00:00Z")
      for name in ["a.gpkg", "b.gpkg"] {
        _ = try Store.create(folder.path(name), isEmpty: true, chain: "own", recording: recording)
      }
      for name in ["c.gpkg", "d.gpkg"] {
        try folder.store(name, of: TextTree.storeTree.dataset).close()
      }
      #expect(try folder.bytes("a.gpkg") == folder.bytes("b.gpkg"))
      #expect(try folder.bytes("c.gpkg") == folder.bytes("d.gpkg"))
    }
  }

  @Test(arguments: 1...2)
  func theSameHistoryMakesTheSameBytes(_ seed: Int) throws {
    try StoreFolder.with { folder in
      for name in ["a.gpkg", "b.gpkg"] {
        let store = try folder.store(name, of: TextTree.storeTree.dataset)
        var script = StoreScript(seed: 300 + UInt64(seed))
        for _ in 1...6 {
          let steps = script.steps()
          try store.append { session in
            for step in steps { try script.run(step, session) }
          }
        }
        store.close()
      }
      #expect(try folder.bytes("a.gpkg") == folder.bytes("b.gpkg"), "seed \(seed)")
    }
  }

  @Test func makingAnewTwiceMakesTheSameBytes() throws {
    try StoreFolder.with { folder in
      for name in ["a.gpkg", "b.gpkg"] {
        let store = try folder.store(name)
        try store.rebuild()
        try store.rebuild()
        store.close()
      }
      #expect(try folder.bytes("a.gpkg") == folder.bytes("b.gpkg"))
    }
  }
}
