package import GRDB
package import Model

extension LayerTable {
  /// Replaces all features; `fid` counts from 1 again in the order given.
  ///
  /// Meant for many features at once: the R-tree is made anew and filled alongside, and the triggers
  /// are away meanwhile. Afterwards call `touch`, which tells the metadata.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - features: read once, one after the other, so that memory does not grow with their number.
  /// - Throws: `GeoPackageError` when a feature does not fit the layer.
  /// - Complexity: O(n log n) in features.
  package func replaceAll(in database: Database, with features: some Sequence<Layer.Feature>) throws
  {
    try empty(database)
    let columns = (["fid", "geom"] + valueColumns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: fields.count + 3).joined(separator: ", ")
    let feature = try database.makeStatement(
      sql: "INSERT INTO \(sqlName(name)) (\(columns)) VALUES (\(marks))")
    let box = try database.makeStatement(
      sql: "INSERT INTO \(sqlName(spatialIndexName)) VALUES (?, ?, ?, ?, ?)")
    for (fid, value) in zip(Int64(1)..., features) {
      try insert(value, [fid.databaseValue] + row(value), feature)
      guard let envelope = Envelope(of: value.geometry) else { continue }
      try box.execute(binding: [fid.databaseValue] + envelope.bounds.map { $0.databaseValue })
    }
    for trigger in triggers { try database.execute(sql: trigger.sql) }
  }

  /// Takes away rows, R-tree and triggers.
  ///
  /// Without triggers SQLite empties a table in one go.
  private func empty(_ database: Database) throws {
    for trigger in triggers {
      try database.execute(sql: "DROP TRIGGER IF EXISTS \(sqlName(trigger.name))")
    }
    try database.execute(sql: "DELETE FROM \(sqlName(name))")
    try database.execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [name])
    try database.execute(sql: "DROP TABLE IF EXISTS \(sqlName(spatialIndexName))")
    try database.execute(sql: spatialIndex.sql)
  }

  /// Inserts one row; an id that is there already is an error with a name.
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
