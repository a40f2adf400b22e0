import GRDB

/// A table, index or trigger of a store beside its layers.
struct StoreObject: Hashable {
  let kind: String
  let name: String
  let sql: String

  /// What a new file has, in the order in which it is made.
  static func expected() throws -> [StoreObject] {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    return try queue.read { try all(in: $0) }.filter { $0.name != "grdb_migrations" }
  }

  /// What a file has.
  static func all(in db: Database) throws -> [StoreObject] {
    try Row.fetchAll(
      db, sql: "SELECT type, name, sql FROM main.sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).map { StoreObject(kind: $0.text(0), name: $0.text(1), sql: $0.text(2)) }
  }
}

extension StoreFile {
  /// Tables, indexes and triggers that are missing or were changed, and a guard that was left open.
  ///
  /// - Returns: sentences; layers are told by `layerProblems`.
  /// - Throws: `StorageError` when the file cannot be read.
  package func schemaProblems() throws -> [String] {
    try raw { db in
      let there = try StoreObject.all(in: db)
      let remedy = "frontline verify --rebuild makes it anew"
      var problems = try StoreObject.expected().compactMap { object -> String? in
        guard !there.contains(object) else { return nil }
        let isThere = there.contains { $0.name == object.name }
        return "the \(object.kind) \(object.name) \(isThere ? "was changed" : "is missing"): "
          + (object.name == "ledger" ? "go back to a copy" : remedy)
      }
      if there.contains(where: { $0.name == "frontline_writing" }),
        try Int.fetchOne(db, sql: "SELECT 1 FROM frontline_writing") != nil
      {
        problems.append("another program opened the guards of frontline_writing: \(remedy)")
      }
      return problems
    }
  }
}

extension StoreWriter {
  /// Makes tables, indexes and triggers that are missing or were changed anew; never the ledger.
  package func repairSchema() throws {
    let there = try StoreObject.all(in: db)
    for object in try StoreObject.expected()
    where object.name != "ledger" && !there.contains(object) {
      for old in there where old.name == object.name {
        try db.execute(sql: "DROP \(old.kind) IF EXISTS \"\(old.name)\"")
      }
      try db.execute(sql: object.sql)
    }
    try db.execute(sql: "DELETE FROM frontline_writing; INSERT INTO frontline_writing VALUES (1)")
  }
}
