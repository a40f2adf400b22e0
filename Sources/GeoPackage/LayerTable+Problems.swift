package import GRDB

extension LayerTable {
  /// What is wrong with the layer in the file, one sentence each; empty when all is as we write it.
  ///
  /// Another program can change what no trigger guards: the R-tree, the metadata tables, the schema.
  /// Compared are the statements of table, R-tree and triggers, the rows of the metadata tables, every
  /// geometry with its column, every row of the R-tree with its geometry, and the extent. Values of
  /// fields are not looked at. The remedy is always the same: write the layer anew.
  ///
  /// - Parameter database: a GeoPackage.
  /// - Returns: sentences that begin with the layer, or the feature.
  /// - Throws: `DatabaseError` when the file cannot be read.
  /// - Complexity: O(n log n) in features.
  package func problems(in database: Database) throws -> [String] {
    let missing = try metadataTables.filter { try !database.tableExists($0) }
    guard missing.isEmpty else { return missing.map { "the table \($0) is missing" } }
    let atOdds = try schemaProblems(in: database) + metadataProblems(in: database)
    guard try database.tableExists(name), try database.tableExists(spatialIndexName),
      try ["fid", "geom", "id"].allSatisfy(Set(database.columns(in: name).map(\.name)).contains)
    else { return atOdds }
    return try atOdds + featureProblems(in: database) + indexProblems(in: database)
  }

  private var metadataTables: [String] {
    ["gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions"]
  }

  private func schemaProblems(in database: Database) throws -> [String] {
    try schemaObjects.compactMap { object in
      let sql = try String.fetchOne(
        database, sql: "SELECT sql FROM sqlite_master WHERE type = ? AND name = ?",
        arguments: [object.kind, object.name])
      guard sql != object.sql else { return nil }
      return "layer \(name): the \(object.kind) \(object.name) "
        + (sql == nil ? "is missing" : "was changed")
    }
  }

  private func metadataProblems(in database: Database) throws -> [String] {
    let geom = LayerTable.geometryColumn
    let rows: [(table: String, condition: String, arguments: StatementArguments)] = [
      ("gpkg_contents", "data_type = 'features' AND srs_id = ?", [system.id]),
      (
        "gpkg_geometry_columns",
        "column_name = ? AND geometry_type_name = ? AND srs_id = ? AND z = 0 AND m = 0",
        [geom, geometryType.sqlType, system.id]
      ),
      (
        "gpkg_extensions",
        "column_name = ? AND extension_name = 'gpkg_rtree_index' AND scope = 'write-only'", [geom]
      ),
    ]
    return try rows.compactMap { row in
      let isThere = try Bool.fetchOne(
        database,
        sql: "SELECT count(*) = 1 FROM \(row.table) WHERE table_name = ? AND \(row.condition)",
        arguments: [name] + row.arguments)
      return isThere == true ? nil : "layer \(name): its row in \(row.table) is missing or changed"
    }
  }
}
