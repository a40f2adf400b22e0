import GRDB
import GeoPackage

/// The index by which any spelling of a place is found, as bytes.
package struct StoredNames: Hashable, Sendable {
  /// The index itself.
  package let index: [UInt8]
  /// The ids of its places, in its order, each with a line feed.
  package let ids: [UInt8]

  /// An index with its ids.
  package init(index: [UInt8], ids: [UInt8]) {
    self.index = index
    self.ids = ids
  }
}

extension StoreReader {
  /// Reads the index of names; nil for a store without places.
  ///
  /// - Parameter index: reads the index itself: is given how many bytes it has, and what fills memory with
  ///   those that come next.
  /// - Returns: what it has read, and the ids of its places.
  /// - Throws: `StorageError` when the file cannot be read; what `index` throws.
  package func names<Index>(
    _ index: (Int, (UnsafeMutableRawBufferPointer) throws -> Void) throws -> Index
  ) throws -> (index: Index, ids: [UInt8])? {
    let parts = try Int.fetchOne(db, sql: "SELECT count(*) FROM frontline_match") ?? 0
    guard parts > 0 else { return nil }
    let bytes = try part(1)
    return (try index(bytes.count, bytes.read), try part(2).readAll())
  }

  private func part(_ number: Int) throws -> DirectBlob {
    try DirectBlob(db, table: "frontline_match", column: "bytes", row: number)
  }
}

extension StoreWriter {
  /// Puts an index of names in the place of the one that was there; nil: none.
  package func setNames(_ names: StoredNames?) throws {
    try db.execute(sql: "DELETE FROM frontline_match")
    guard let names else { return }
    for (part, bytes) in [(1, names.index), (2, names.ids)] {
      try reader.statements("INSERT INTO frontline_match VALUES (?, ?)").run {
        $0.integer(1, part)
        $0.bytes(2, bytes)
      }
    }
  }
}
