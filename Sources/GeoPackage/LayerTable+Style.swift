package import GRDB

extension LayerTable {
  /// Stores a QGIS style; the first one of this name is what QGIS opens the layer with.
  ///
  /// A style of the same name is replaced and stays default or not, as its user chose.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - style: name of the style, at most 30 characters.
  ///   - qml: its text.
  ///   - lastChange: an instant, `2024-12-08T00:00:00.000Z`.
  /// - Throws: `GeoPackageError.instant`.
  package func setStyle(
    in database: Database, name style: String, qml: String, lastChange: String
  ) throws {
    guard isInstant(lastChange) else { throw GeoPackageError.instant(lastChange) }
    let key: StatementArguments = [name, LayerTable.geometryColumn, style]
    try database.execute(
      sql: """
        UPDATE layer_styles SET styleQML = ?, update_time = ?
        WHERE f_table_name = ? AND f_geometry_column = ? AND styleName = ?
        """, arguments: [qml, lastChange] + key)
    if database.changesCount == 0 {
      // QGIS looks for catalog and schema by empty texts; NULL would hide the style.
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
          f_geometry_column, styleName, styleQML, useAsDefault, description, owner, update_time)
          VALUES ('', '', ?, ?, ?, ?, 1, '', '', ?)
          """, arguments: key + [qml, lastChange])
    }
    try database.execute(
      sql: "UPDATE gpkg_contents SET last_change = ? WHERE table_name = 'layer_styles'",
      arguments: [lastChange])
  }
}
