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
  /// Reads the index of names from where SQLite has it; nil for a store without places.
  ///
  /// - Parameters:
  ///   - index: reads the index itself.
  ///   - ids: reads the ids of its places.
  /// - Returns: what they have read.
  /// - Throws: `StorageError` when the file cannot be read; what they throw.
  package func names<Index, IDs>(
    _ index: (UnsafeRawBufferPointer) throws -> Index,
    _ ids: (UnsafeRawBufferPointer) throws -> IDs
  ) throws -> (Index, IDs)? {
    guard let index = try part(1, index), let ids = try part(2, ids) else { return nil }
    return (index, ids)
  }

  private func part<Part>(
    _ number: Int, _ read: (UnsafeRawBufferPointer) throws -> Part
  ) throws -> Part? {
    var part: Part?
    try statements("SELECT bytes FROM frontline_match WHERE part = ?").rows {
      $0.integer(1, number)
    } _: {
      part = try $0.withBytes(0, read)
    }
    return part
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
