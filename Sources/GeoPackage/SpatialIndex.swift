extension LayerTable {
  /// Name of the R-tree.
  var spatialIndexName: String { "rtree_\(name)_\(LayerTable.geometryColumn)" }

  /// The R-tree (GeoPackage 1.3 Annex F.3); it keeps bounds as 32-bit numbers, rounded outwards.
  var spatialIndex: SchemaObject {
    let sql =
      "CREATE VIRTUAL TABLE \(sqlName(spatialIndexName)) USING rtree(id, minx, maxx, miny, maxy)"
    return SchemaObject(kind: "table", name: spatialIndexName, sql: sql)
  }

  /// The triggers that the standard asks for, in the version 1.3.
  ///
  /// They do not suit `INSERT ... ON CONFLICT DO UPDATE` (SQLite carries its conflict rule into them).
  var spatialIndexTriggers: [SchemaObject] {
    let isFilled = "NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)"
    let isEmpty = "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"
    let index = sqlName(spatialIndexName)
    let insert = """
      INSERT OR REPLACE INTO \(index) VALUES (NEW.fid, \
      ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
      """
    let delete = "DELETE FROM \(index) WHERE id = OLD.fid;"
    return [
      trigger("insert", "INSERT", when: isFilled, insert),
      trigger("update1", "UPDATE OF geom", when: "OLD.fid = NEW.fid AND (\(isFilled))", insert),
      trigger("update2", "UPDATE OF geom", when: "OLD.fid = NEW.fid AND (\(isEmpty))", delete),
      trigger(
        "update3", "UPDATE", when: "OLD.fid != NEW.fid AND (\(isFilled))", "\(delete) \(insert)"),
      trigger(
        "update4", "UPDATE", when: "OLD.fid != NEW.fid AND (\(isEmpty))",
        "DELETE FROM \(index) WHERE id IN (OLD.fid, NEW.fid);"),
      trigger("delete", "DELETE", when: "OLD.geom NOT NULL", delete),
    ]
  }

  private func trigger(
    _ suffix: String, _ event: String, when condition: String, _ body: String
  ) -> SchemaObject {
    let trigger = "\(spatialIndexName)_\(suffix)"
    return SchemaObject(
      kind: "trigger", name: trigger,
      sql: """
        CREATE TRIGGER \(sqlName(trigger)) AFTER \(event) ON \(sqlName(name)) \
        WHEN (\(condition)) BEGIN \(body) END
        """)
  }
}
