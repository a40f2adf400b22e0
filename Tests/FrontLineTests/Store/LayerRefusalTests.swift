import GRDB
import GeoPackage
import Testing

@testable import FrontLine

/// Other programs see the layers and change nothing in them, and are told which command does.
@Suite struct LayerRefusalTests {
  @Test(arguments: ["places", "control", "claims"])
  func aLayerIsNotChanged(_ layer: String) throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      let before = try folder.bytes()
      let columns = "geom, id, place"
      for sql in [
        "UPDATE \"\(layer)\" SET place = 'x'", "UPDATE \"\(layer)\" SET geom = NULL",
        "UPDATE OR REPLACE \"\(layer)\" SET fid = fid + 1", "DELETE FROM \"\(layer)\"",
        "INSERT INTO \"\(layer)\" (\(columns)) VALUES (NULL, 'x', 'x')",
        "INSERT OR IGNORE INTO \"\(layer)\" (\(columns)) VALUES (NULL, 'x', 'x')",
        "INSERT OR REPLACE INTO \"\(layer)\" SELECT * FROM \"\(layer)\"",
        "REPLACE INTO \"\(layer)\" SELECT * FROM \"\(layer)\"",
        "INSERT INTO \"\(layer)\" SELECT * FROM \"\(layer)\" WHERE true ON CONFLICT DO UPDATE SET id = 'x'",
      ] {
        // Map programs know the functions of spatial indexes; who lacks them cannot even begin.
        #expect(throws: DatabaseError.self, "\(sql)") { try folder.sql(sql) }
        let error = #expect(throws: DatabaseError.self, "\(sql)") {
          let queue = try DatabaseQueue(path: folder.path("desk.gpkg"))
          defer { try? queue.close() }
          try queue.writeWithoutTransaction { db in
            db.addSpatialFunctions()
            try db.execute(sql: sql)
          }
        }
        let said = error?.message ?? ""
        #expect(
          said.contains("layer \(layer) is computed from the ledger: use frontline"), "\(said)")
      }
      #expect(try folder.bytes() == before)
    }
  }
}
