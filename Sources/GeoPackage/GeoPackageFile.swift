import GRDB
package import Model

/// A GeoPackage that is written in one go: layers, their styles, and a table that tells what they are.
package struct GeoPackageFile {
  /// A layer of the file.
  package struct Content {
    /// Its table.
    package let table: LayerTable
    /// Title, unique in the file.
    package let title: String
    /// What it shows, in a sentence.
    package let description: String
    /// The style that QGIS opens it with.
    package let style: String
    /// Its features.
    package let features: [Layer.Feature]

    /// A layer.
    package init(
      table: LayerTable, title: String, description: String, style: String,
      features: [Layer.Feature]
    ) {
      self.table = table
      self.title = title
      self.description = description
      self.style = style
      self.features = features
    }
  }

  /// What the file says of itself, in order: title, as-of day, sources, ...
  let about: [(name: String, value: String?)]
  /// An instant, `2024-12-08T00:00:00.000Z`.
  let lastChange: String
  /// Where a position stands in the system of the layers; nil: longitude and latitude.
  let place: MapPosition?

  /// A file; nothing is written yet.
  ///
  /// - Parameters:
  ///   - about: what the file says of itself, in order.
  ///   - lastChange: an instant, `2024-12-08T00:00:00.000Z`.
  ///   - place: where a position stands in the system of the layers; nil: longitude and latitude.
  package init(
    about: [(name: String, value: String?)], lastChange: String, at place: MapPosition? = nil
  ) {
    self.about = about
    self.lastChange = lastChange
    self.place = place
  }

  /// Writes the file, where none may be.
  ///
  /// The same layers make the same bytes with the same version of SQLite. An interrupted run leaves a
  /// broken file: give a path beside the target, and rename.
  ///
  /// - Throws: `GeoPackageError` when a feature does not fit its layer, `DatabaseError` when the disk
  ///   refuses, and what the placing of a position throws.
  /// - Complexity: O(n log n) in features.
  package func write(_ layers: [Content], to path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      db.addSpatialFunctions()
      try db.execute(
        sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.makeGeoPackage(lastChange: lastChange)
      for layer in layers { try write(layer, to: database) }
      try writeAbout(to: database)
    }
    try queue.close()
  }

  private func write(_ layer: Content, to database: Database) throws {
    try layer.table.create(
      in: database, identifier: layer.title, description: layer.description,
      lastChange: lastChange)
    try layer.table.replaceAll(in: database, with: layer.features, at: place)
    try layer.table.touch(in: database, lastChange: lastChange)
    try layer.table.setStyle(
      in: database, name: "FrontLine", qml: layer.style, lastChange: lastChange)
  }

  private func writeAbout(to database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE \(GeoPackageFile.aboutTable) \
        (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT NOT NULL, value TEXT)
        """)
    for entry in about {
      try database.execute(
        sql: "INSERT INTO \(GeoPackageFile.aboutTable) (name, value) VALUES (?, ?)",
        arguments: [entry.name, entry.value])
    }
    try database.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)
        VALUES (?, 'attributes', ?, 'What this file shows, and whose data it rests on.', ?)
        """, arguments: [GeoPackageFile.aboutTable, GeoPackageFile.aboutTable, lastChange])
  }
}

extension GeoPackageFile {
  /// The table in which a file says what it is.
  private static let aboutTable = "about"

  /// True when the file says of itself that a program made it.
  ///
  /// - Parameters:
  ///   - path: a file that is there.
  ///   - generator: the program.
  /// - Returns: false also for what is no GeoPackage.
  package static func isMade(_ path: String, by generator: String) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let found = try? DatabaseQueue(path: path, configuration: configuration).read { database in
      try String.fetchAll(
        database, sql: "SELECT value FROM \(aboutTable) WHERE name = 'generator'")
    }
    return found == [generator]
  }
}
