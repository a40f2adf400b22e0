package import GRDB
package import Model

extension LayerTable {
  /// Replaces all features; `fid` counts from 1 again in the order given.
  ///
  /// Meant for many features at once: R-tree and index are made when all are there, and the triggers are
  /// away meanwhile. Afterwards call `touch`, which tells the metadata.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - features: read once, one after the other; 24 bytes of each stay in memory, its box.
  ///   - place: where a position stands in the system of the layer; nil: longitude and latitude.
  /// - Throws: `GeoPackageError` when a feature does not fit the layer; what `place` throws.
  /// - Complexity: O(n log n) in features.
  package func replaceAll(
    in database: Database, with features: some Sequence<Layer.Feature>, at place: MapPosition? = nil
  ) throws {
    let filling = try LayerFilling(self, in: database)
    for feature in features {
      try filling.add(LayerRows(CollectionOfOne(feature), of: self, at: place))
    }
    try filling.finish()
  }

  /// Makes the index of ids; an id that is there twice is an error with its name.
  func indexIDs(_ database: Database) throws {
    do {
      try database.execute(sql: idIndex.sql)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      let twice = try String.fetchOne(
        database,
        sql: "SELECT id FROM \(sqlName(name)) GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT 1")
      guard let twice else { throw error }
      throw GeoPackageError.duplicate(GeoPackageError.Feature(layer: name, id: twice))
    }
  }

  /// Writes a packed tree into the tables that SQLite's R*Tree module keeps its own in.
  func fillIndex(_ database: Database, _ boxes: [PackedTree.Box]) throws {
    guard !boxes.isEmpty else { return }
    func table(_ suffix: String) -> String { sqlName("\(spatialIndexName)_\(suffix)") }
    let nodeSize =
      try Int.fetchOne(database, sql: "SELECT length(data) FROM \(table("node"))") ?? 0
    let tree = PackedTree(boxes, nodeSize: nodeSize)
    let node = try DirectStatement(
      database, "INSERT OR REPLACE INTO \(table("node")) VALUES (?, ?)")
    let parent = try DirectStatement(database, "INSERT INTO \(table("parent")) VALUES (?, ?)")
    for entry in tree.nodes {
      try node.run {
        $0.integer(1, Int(entry.number))
        $0.bytes(2, entry.bytes)
      }
      guard let above = entry.parent else { continue }
      try parent.run {
        $0.integer(1, Int(entry.number))
        $0.integer(2, Int(above))
      }
    }
    let row = try DirectStatement(database, "INSERT INTO \(table("rowid")) VALUES (?, ?)")
    for leaf in tree.leaves {
      try row.run {
        $0.integer(1, Int(leaf.row))
        $0.integer(2, Int(leaf.node))
      }
    }
  }

  /// Takes away rows, R-tree and triggers.
  ///
  /// Without triggers SQLite empties a table in one go.
  func empty(_ database: Database) throws {
    for trigger in triggers {
      try database.execute(sql: "DROP TRIGGER IF EXISTS \(sqlName(trigger.name))")
    }
    try database.execute(sql: "DROP INDEX IF EXISTS \(sqlName(idIndex.name))")
    try database.execute(sql: "DELETE FROM \(sqlName(name))")
    try database.execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [name])
    try database.execute(sql: "DROP TABLE IF EXISTS \(sqlName(spatialIndexName))")
    try database.execute(sql: spatialIndex.sql)
  }

  /// Inserts one row; an id that is there already is an error with its name.
  func insert(
    _ feature: Layer.Feature, _ row: [DatabaseValue], _ statement: Statement
  ) throws {
    do {
      try statement.execute(binding: row)
    } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
      throw GeoPackageError.duplicate(name(feature))
    }
  }
}
