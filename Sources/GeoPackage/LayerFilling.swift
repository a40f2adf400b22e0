package import GRDB

/// A layer that is filled anew, block by block.
///
/// Meant for many features: R-tree and index are made when all are there, and the triggers are away
/// meanwhile. It works inside the caller's transaction.
package final class LayerFilling {
  private let table: LayerTable
  private let database: Database
  private let statement: DirectStatement
  private var boxes: [PackedTree.Box] = []
  private var count = 0

  /// Empties a layer.
  ///
  /// - Parameters:
  ///   - table: the layer.
  ///   - database: a GeoPackage with it.
  /// - Throws: `DatabaseError`.
  package init(_ table: LayerTable, in database: Database) throws {
    self.table = table
    self.database = database
    try table.empty(database)
    let columns = (["fid", "geom"] + table.valueColumns).joined(separator: ", ")
    let marks = Array(repeating: "?", count: table.fields.count + 3).joined(separator: ", ")
    statement = try DirectStatement(
      database, "INSERT INTO \(sqlName(table.name)) (\(columns)) VALUES (\(marks))")
  }

  /// Adds rows of the layer; `fid` counts from 1 in the order in which they come.
  ///
  /// - Throws: `DatabaseError`.
  package func add(_ rows: LayerRows) throws {
    try rows.bytes.withUnsafeBytes { block in
      var reader = LayerRowReader(block)
      for envelope in rows.envelopes {
        count += 1
        try statement.run { binding in
          binding.integer(1, count)
          reader.bind(table.fields.count + 2, from: 2, to: binding)
        }
        guard let envelope else { continue }
        boxes.append(PackedTree.Box(id: Int64(count), envelope))
      }
    }
  }

  /// Makes index, R-tree and triggers; afterwards call `touch`, which tells the metadata.
  ///
  /// - Throws: `GeoPackageError` when an id is there twice.
  /// - Complexity: O(n log n) in features.
  package func finish() throws {
    try table.indexIDs(database)
    try table.fillIndex(database, boxes)
    for trigger in table.triggers { try database.execute(sql: trigger.sql) }
  }
}
