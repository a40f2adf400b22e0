import GRDB

/// Makes room for many rows at once.
extension StoreWriter {
  /// The tables to which an import adds a row or more for each of its own.
  private static let filled = [
    "ledger", "frontline_standing", "frontline_subject", "frontline_day", "frontline_name",
    "frontline_code",
  ]

  /// Takes guards and index away for as long as many new rows come: they take longer than the rows.
  ///
  /// Nobody else can write meanwhile, and whoever reads sees the file as it was before; `endFilling` puts
  /// back what was there, and so does whatever ends the transaction early.
  /// - Throws: `StorageError` when the file cannot be written.
  package func beginFilling() throws {
    guard away.isEmpty else { return }
    away = try StoreObject.all(in: db).filter { object in
      object.kind == "index" && object.name == "frontline_day_latest"
        || object.kind == "trigger"
          && StoreWriter.filled.contains { object.name.hasPrefix("\($0)_") }
    }
    for object in away { try db.execute(sql: "DROP \(object.kind) \"\(object.name)\"") }
  }

  /// Puts guards and index back.
  ///
  /// - Throws: `StorageError` when the file cannot be written.
  /// - Complexity: O(n log n) in the claims of the store.
  package func endFilling() throws {
    for object in away { try db.execute(sql: object.sql) }
    away = []
  }
}
