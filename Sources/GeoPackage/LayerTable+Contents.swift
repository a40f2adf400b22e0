package import GRDB

extension LayerTable {
  /// Tells `gpkg_contents` how far the features reach, exactly, and when they last changed.
  ///
  /// - Parameters:
  ///   - database: a GeoPackage with this layer.
  ///   - lastChange: an instant, `2024-12-08T00:00:00.000Z`.
  /// - Throws: `GeoPackageError.instant`.
  /// - Complexity: O(n) in rows of the R-tree; few geometries are read.
  package func touch(in database: Database, lastChange: String) throws {
    guard isInstant(lastChange) else { throw GeoPackageError.instant(lastChange) }
    try database.execute(
      sql: """
        UPDATE gpkg_contents SET last_change = ?,
        min_x = (\(outermost("min", "ST_MinX", "minx"))),
        min_y = (\(outermost("min", "ST_MinY", "miny"))),
        max_x = (\(outermost("max", "ST_MaxX", "maxx"))),
        max_y = (\(outermost("max", "ST_MaxY", "maxy")))
        WHERE table_name = ?
        """, arguments: [lastChange, name])
  }

  /// The R-tree rounds, but never changes an order: the outermost feature is among those whose rounded
  /// bound is the outermost, so only their geometries are looked at.
  private func outermost(_ extreme: String, _ function: String, _ bound: String) -> String {
    let index = sqlName(spatialIndexName)
    return """
      SELECT \(extreme)(\(function)(geom)) FROM \(sqlName(name)) WHERE fid IN \
      (SELECT id FROM \(index) WHERE \(bound) = (SELECT \(extreme)(\(bound)) FROM \(index)))
      """
  }
}
