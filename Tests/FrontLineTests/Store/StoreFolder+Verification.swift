import Foundation
import Model
import Records
import Storage

@testable import FrontLine

extension StoreFolder {
  /// A store with a chain of its own of a few rows, after the one of the tree.
  private static let rows: Result<Data, any Error> = Result {
    var bytes = Data()
    try StoreFolder.with { folder in
      let store = try folder.store()
      for number in 1...4 {
        try store.append(at: "2026-01-0\(number)T00:00:00Z") { session in
          try session.writer.append(
            LedgerEntry(alias: PlaceName(text: "Name \(number)", language: nil), of: "alder"),
            by: session.author, at: session.time)
        }
      }
      store.close()
      bytes = try folder.bytes()
    }
    return bytes
  }

  /// Runs a body beside a store of two chains, to be changed by force.
  static func withRows(_ body: (StoreFolder) throws -> Void) throws {
    try StoreFolder.with { folder in
      try rows.get().write(to: URL(filePath: folder.path("desk.gpkg")))
      try body(folder)
    }
  }

  /// What `frontline verify` would say of it.
  func verify(expecting head: String? = nil) throws -> Verification {
    let store = try Store.open(path("desk.gpkg"), for: .reading)
    defer { store.close() }
    return try store.verify(expecting: head, scratch: folder)
  }
}
