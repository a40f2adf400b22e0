/// Something that a `CREATE` statement makes: a table, an index, a trigger.
struct SchemaObject {
  /// `table`, `index` or `trigger`, as SQLite lists it.
  let kind: String
  let name: String
  /// The statement as SQLite keeps it: word for word, without a semicolon at the end.
  let sql: String
}

extension LayerTable {
  /// All that makes up the layer in the schema, in the order in which it is made.
  var schemaObjects: [SchemaObject] {
    [SchemaObject(kind: "table", name: name, sql: definition), idIndex, spatialIndex] + triggers
  }

  /// The index that keeps every id from being there twice.
  var idIndex: SchemaObject {
    SchemaObject(
      kind: "index", name: "\(name)_id",
      sql: "CREATE UNIQUE INDEX \(sqlName("\(name)_id")) ON \(sqlName(name)) (id)")
  }

  /// The triggers that keep the R-tree, and those that refuse.
  var triggers: [SchemaObject] { spatialIndexTriggers + refusalTriggers }
}
