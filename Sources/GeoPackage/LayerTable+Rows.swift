package import GRDB
package import Model

extension LayerTable {
  /// Writes some features: those whose id is there keep their `fid`, the others are new.
  ///
  /// The R-tree follows by its triggers. Afterwards call `touch`, which tells the metadata.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - features: of two with the same id the later one stands.
  /// - Throws: `GeoPackageError` when a feature does not fit the layer.
  /// - Complexity: O(log n) in features of the layer for each given.
  package func put(in database: Database, _ features: some Sequence<Layer.Feature>) throws {
    let assignments = (["geom"] + valueColumns).map { "\($0) = ?" }.joined(separator: ", ")
    let columns = (["geom"] + valueColumns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: fields.count + 2).joined(separator: ", ")
    let update = try database.cachedStatement(
      sql: "UPDATE \(sqlName(name)) SET \(assignments) WHERE id = ?")
    let new = try database.cachedStatement(
      sql: "INSERT INTO \(sqlName(name)) (\(columns)) VALUES (\(marks))")
    for feature in features {
      let row = try row(feature)
      try update.execute(binding: row + [feature.id.databaseValue])
      if database.changesCount == 0 { try insert(feature, row, new) }
    }
  }

  /// Removes the features with these ids, where they are there.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - ids: ids of features.
  /// - Throws: `DatabaseError`.
  package func remove(in database: Database, ids: some Sequence<String>) throws {
    let delete = try database.cachedStatement(sql: "DELETE FROM \(sqlName(name)) WHERE id = ?")
    for id in ids { try delete.execute(arguments: [id]) }
  }
}
