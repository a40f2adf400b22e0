extension LayerTable {
  /// The triggers that keep other programs from changing features; none without a refusal.
  ///
  /// They stand before the change, so that `INSERT OR REPLACE`, for which SQLite fires no delete
  /// trigger, is refused too. `RAISE(ABORT)` holds against `OR IGNORE` as well.
  var refusalTriggers: [SchemaObject] {
    guard let refusal else { return [] }
    return ["insert", "update", "delete"].map { event in
      let trigger = "\(name)_refuses_\(event)"
      return SchemaObject(
        kind: "trigger", name: trigger,
        sql: """
          CREATE TRIGGER \(sqlName(trigger)) BEFORE \(event.uppercased()) ON \(sqlName(name)) \
          WHEN NOT EXISTS (SELECT 1 FROM \(LayerTable.writingTable)) \
          BEGIN SELECT RAISE(ABORT, \(sqlText(refusal))); END
          """)
    }
  }
}
