import GRDB
import GeoPackage
import Glibc

/// Rows of a projection that are not what the ledger says.
package struct ProjectionDifference: Hashable, Sendable {
  /// The table.
  package let table: String
  /// Rows that are in the file but do not follow from the ledger.
  package let surplus: Int
  /// Rows that follow from the ledger but are not in the file.
  package let missing: Int
  /// The beginning of the first such row.
  package let example: String
}

extension StoreFile {
  /// What is wrong with the file as SQLite sees it, in its words; nothing when it is sound.
  package func integrityProblems() throws -> [String] {
    try raw { db in
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
      let foreign = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      return integrity.filter { $0 != "ok" }
        + foreign.map { "a row of \($0.text(0)) refers to one that is missing" }
    }
  }

  /// A number that is another one as soon as another program has changed the file.
  package func version() throws -> Int {
    try raw { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// What is wrong with the layers beside their rows: indexes, extents, geometries.
  package func layerProblems(_ layers: [StoreLayer]) throws -> [String] {
    try raw { db in
      try layers.flatMap { layer in try layer.table.problems(in: db) }
    }
  }

  /// Compares the projections with those of another store of the same rows, made anew.
  ///
  /// - Complexity: O(n log n) in rows of the projections.
  package func differences(
    from other: String, layers: [StoreLayer]
  ) throws -> [ProjectionDifference] {
    try raw { db in
      try db.execute(sql: "ATTACH ? AS fresh", arguments: [other])
      defer { try? db.execute(sql: "DETACH fresh") }  // the connection is closed soon after
      return try (Schema.guarded + layers.map(\.name)).compactMap { try difference(db, $0) }
    }
  }

  private func difference(_ db: Database, _ table: String) throws -> ProjectionDifference? {
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM fresh.pragma_table_info(?) WHERE name <> 'fid'",
      arguments: [table])
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let isThere = try Int.fetchOne(
      db, sql: "SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ?",
      arguments: [table])
    guard isThere != nil else {
      return ProjectionDifference(table: table, surplus: 0, missing: 0, example: "no such table")
    }
    func rows(in a: String, butNotIn b: String) throws -> (count: Int, first: String?) {
      let sql = "SELECT \(list) FROM \(a).\"\(table)\" EXCEPT SELECT \(list) FROM \(b).\"\(table)\""
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(sql))") ?? 0
      guard count > 0, let row = try Row.fetchOne(db, sql: "\(sql) LIMIT 1") else {
        return (0, nil)
      }
      let texts = row.databaseValues.compactMap { value -> String? in
        if case .string(let text) = value.storage { text } else { nil }
      }
      return (count, texts.prefix(2).joined(separator: " "))
    }
    let surplus = try rows(in: "main", butNotIn: "fresh")
    let missing = try rows(in: "fresh", butNotIn: "main")
    guard surplus.count + missing.count > 0 else { return nil }
    return ProjectionDifference(
      table: table, surplus: surplus.count, missing: missing.count,
      example: surplus.first ?? missing.first ?? "")
  }

  /// Writes a copy of the file as it is now to another path.
  ///
  /// - Throws: `StorageError` when there is a file, or the disk refuses.
  package func copy(to path: String) throws {
    guard access(path, F_OK) != 0 else {
      throw StorageError(.inTheWay, "\(path) is there already: remove it, or choose another name")
    }
    try raw { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
  }
}
