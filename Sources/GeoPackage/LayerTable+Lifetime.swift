package import GRDB

extension LayerTable {
  /// Makes the layer: the table, its R-tree, its triggers, and its rows in the metadata tables.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage.
  ///   - identifier: title of the layer, unique in the file.
  ///   - description: what the layer is, in a sentence.
  ///   - lastChange: an instant, `2024-12-08T00:00:00.000Z`.
  /// - Throws: `GeoPackageError.instant`; `DatabaseError` when there is such a table already.
  package func create(
    in database: Database, identifier: String, description: String, lastChange: String
  ) throws {
    guard isInstant(lastChange) else { throw GeoPackageError.instant(lastChange) }
    try database.execute(sql: definition)
    try database.add(system)
    try database.execute(
      sql: """
        INSERT INTO gpkg_contents
        (table_name, data_type, identifier, description, last_change, srs_id)
        VALUES (?, 'features', ?, ?, ?, ?)
        """, arguments: [name, identifier, description, lastChange, system.id])
    try database.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
      arguments: [name, LayerTable.geometryColumn, geometryType.sqlType, system.id])
    try database.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)",
      arguments: [
        name, LayerTable.geometryColumn, "gpkg_rtree_index",
        "http://www.geopackage.org/spec120/#extension_rtree", "write-only",
      ])
    for object in [idIndex, spatialIndex] + triggers { try database.execute(sql: object.sql) }
  }

  /// Removes the layer with all that belongs to it, styles too, whatever became of it meanwhile.
  ///
  /// - Parameter database: a GeoPackage.
  /// - Throws: `DatabaseError`.
  package func drop(in database: Database) throws {
    try database.execute(sql: "DROP TABLE IF EXISTS \(sqlName(spatialIndexName))")
    try database.execute(sql: "DROP TABLE IF EXISTS \(sqlName(name))")
    for table in ["gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE table_name = ?", arguments: [name])
    }
    try database.execute(
      sql: "DELETE FROM layer_styles WHERE f_table_name = ?", arguments: [name])
  }
}
