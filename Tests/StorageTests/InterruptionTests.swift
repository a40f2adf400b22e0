import Dispatch
import Foundation
import Testing

@testable import Storage

/// What is given up from outside leaves the file as it was, with nothing beside it.
@Suite struct InterruptionTests {
  private func interrupted(_ body: (Interruption) throws -> Void) rethrows {
    try Interruption.$current.withValue(Interruption()) { try body(Interruption.current) }
  }

  @Test func whatIsBeingWrittenIsRolledBack() throws {
    try SmallStore.with { store in
      let before = try store.dump()
      try interrupted { interruption in
        let file = try StoreFile(store.path, for: .writing)
        let group = DispatchGroup()
        let error = #expect(throws: StorageError.self) {
          try file.write { writer in
            DispatchQueue.global().async(group: group) { _ = interruption.request() }
            for number in 0..<10_000_000 {
              try writer.append(
                SmallStore.claim("r/\(number)"), by: "desk", at: try SmallStore.time(2))
            }
          }
        }
        file.close()
        group.wait()  // it returns as soon as the file is in order
        #expect(error?.kind == .interrupted)
        #expect(error?.description.hasPrefix(store.path) == true)
      }
      #expect(try store.dump() == before)
      #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder) == ["desk.gpkg"])
    }
  }

  @Test func aLaterWriteIsRefused() throws {
    try SmallStore.with { store in
      let before = try store.dump()
      try interrupted { interruption in
        #expect(!interruption.request(), "nothing was being written")
        let file = try StoreFile(store.path, for: .writing)
        defer { file.close() }
        let error = #expect(throws: StorageError.self) { try file.write { _ in } }
        #expect(error?.kind == .interrupted)
      }
      #expect(try store.dump() == before)
    }
  }

  @Test func whoWaitsForAnotherWaitsNoMore() throws {
    try SmallStore.with { store in
      let other = try StoreFile(store.path, for: .writing)
      defer { other.close() }
      try other.write { _ in
        try interrupted { interruption in
          let file = try StoreFile(store.path, for: .writing)
          let group = DispatchGroup()
          group.enter()
          DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) {
            _ = interruption.request()
            group.leave()
          }
          let error = #expect(throws: StorageError.self) { try file.write { _ in } }
          #expect(error?.kind == .interrupted)
          file.close()
          group.wait()
        }
      }
    }
  }
}
