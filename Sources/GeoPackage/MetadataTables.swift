package import GRDB

extension Database {
  /// Makes the database a GeoPackage 1.3 without layers, inside the caller's transaction.
  ///
  /// Other tables may be there already. Beside what the standard asks for there is the table
  /// `layer_styles`, in which QGIS looks for styles; QGIS finds it only because it is listed in
  /// `gpkg_contents`.
  ///
  /// - Parameter lastChange: an instant, `2024-12-08T00:00:00.000Z`.
  /// - Throws: `GeoPackageError.instant`; `DatabaseError` when the tables are there already.
  package func makeGeoPackage(lastChange: String) throws {
    guard isInstant(lastChange) else { throw GeoPackageError.instant(lastChange) }
    try execute(sql: "PRAGMA application_id = \(applicationID)")
    try execute(sql: "PRAGMA user_version = 10300")
    for definition in tableDefinitions { try execute(sql: definition) }
    for system in SpatialReference.ofEveryFile { try add(system) }
    try execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)
        VALUES ('layer_styles', 'attributes', 'layer_styles', ?)
        """, arguments: [lastChange])
  }

  /// Makes a system known, unless it is.
  func add(_ system: SpatialReference) throws {
    try execute(
      sql: "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
      arguments: [system.name, system.id, system.organization, system.id, system.definition])
  }

  /// True when the file says that it is a GeoPackage, of any version, and has the tables of one.
  package func isGeoPackage() throws -> Bool {
    guard let id = try Int.fetchOne(self, sql: "PRAGMA application_id"),
      id == applicationID || earlierApplicationIDs.contains(id)
    else { return false }
    return try tableExists("gpkg_contents") && tableExists("gpkg_spatial_ref_sys")
  }
}

/// `GPKG` (R2).
private let applicationID = 0x4750_4B47

/// `GP10` and `GP11`, of GeoPackage 1.0 and 1.1.
private let earlierApplicationIDs = [0x4750_3130, 0x4750_3131]

/// Annex C of the standard, and `layer_styles` as QGIS makes it.
private let tableDefinitions = [
  """
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, \
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, \
  definition TEXT NOT NULL, description TEXT)
  """,
  """
  CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, \
  identifier TEXT UNIQUE, description TEXT DEFAULT '', \
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), \
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, \
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))
  """,
  """
  CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, \
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, \
  m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), \
  CONSTRAINT uk_gc_table_name UNIQUE (table_name), \
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), \
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))
  """,
  """
  CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, \
  definition TEXT NOT NULL, scope TEXT NOT NULL, \
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))
  """,
  """
  CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
  f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), \
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, \
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), \
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
  """,
]
