import GRDB
import GeoPackage
package import Records

extension StoreFile {
  /// Makes a store without entries.
  ///
  /// - Parameters:
  ///   - path: a file that is not there.
  ///   - name: what errors call it, when it will be moved there; left out: the path.
  ///   - chain: name of the chain that the file writes.
  ///   - time: when it is made.
  /// - Returns: the file, opened for writing.
  /// - Throws: `StorageError` when the file is there, or the disk refuses.
  package static func create(
    _ path: String, called name: String? = nil, chain: String, at time: RecordedTime
  ) throws -> StoreFile {
    let file = try blank(path, called: name ?? path)
    try file.raw { db in
      try db.inTransaction {
        try db.makeGeoPackage(lastChange: time.instant); return .commit
      }
    }
    try file.migrate()
    try file.write { writer in
      try writer.setMeta("chain", chain)
      try writer.setMeta("created_at", time.description)
    }
    return file
  }

  /// True when the tables are those of an older FrontLine.
  ///
  /// - Throws: `StorageError` when they are those of a newer one.
  package func needsUpgrade() throws -> Bool {
    try raw { db in
      let isPresent = try Bool.fetchOne(
        db,
        sql: """
          SELECT (SELECT value FROM frontline_meta WHERE key = 'projections') IS ?
            AND (SELECT count(*) FROM grdb_migrations) = ?
          """, arguments: [Schema.projections, Schema.migrator.migrations.count])
      if isPresent ?? false { return false }
      try refuseNewer(db)
      return true
    }
  }

  /// Stops at tables that this program does not know.
  func refuseNewer(_ db: Database) throws {
    guard try Schema.migrator.hasBeenSuperseded(db) else { return }
    throw StorageError(
      .newer, "\(path) was made by a newer FrontLine: update frontline to read it")
  }

  /// Makes the tables those of this program; what they hold must be made again afterwards.
  package func migrate() throws {
    try migrate(Schema.migrator)
  }
}

extension StoreWriter {
  /// Notes that all projections are those of this program.
  package func notePresentProjections() throws {
    try setMeta("projections", Schema.projections)
  }
}
