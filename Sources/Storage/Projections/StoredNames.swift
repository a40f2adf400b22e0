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
  /// The index of names; nil for a store without places.
  ///
  /// - Complexity: linear in its bytes.
  package func names() throws -> StoredNames? {
    guard let index = try part(1), let ids = try part(2) else { return nil }
    return StoredNames(index: index, ids: ids)
  }

  private func part(_ number: Int) throws -> [UInt8]? {
    var bytes: [UInt8]?
    try statements("SELECT bytes FROM frontline_match WHERE part = ?").rows {
      $0.integer(1, number)
    } _: {
      bytes = $0.bytes(0)
    }
    return bytes
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
