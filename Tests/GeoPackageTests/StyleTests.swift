import GRDB
import GeoPackage
import Model
import Testing

struct StyleTests {
  private let layer = LayerTable(name: "places", geometryType: .point, fields: [])

  private func styles(_ file: DatabaseQueue) throws -> [Row] {
    try file.read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,
          styleQML, useAsDefault, update_time FROM layer_styles ORDER BY id
          """)
    }
  }

  @Test func aStyleStandsWhereQGISLooksForIt() throws {
    let file = try makeFile()
    try file.add(layer)
    try file.write {
      try layer.setStyle(in: $0, name: "default", qml: "<qgis a=\"'\"/>", lastChange: instant)
    }
    #expect(
      try styles(file) == [
        [
          "f_table_catalog": "", "f_table_schema": "", "f_table_name": "places",
          "f_geometry_column": "geom", "styleName": "default", "styleQML": "<qgis a=\"'\"/>",
          "useAsDefault": 1, "update_time": instant,
        ]
      ])
  }

  @Test func aStyleOfTheUserStays() throws {
    let file = try makeFile()
    try file.add(layer)
    try file.write { database in
      try layer.setStyle(in: database, name: "default", qml: "<old/>", lastChange: instant)
      try database.execute(sql: "UPDATE layer_styles SET useAsDefault = 0")
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_name, f_geometry_column, styleName, useAsDefault)
          VALUES ('places', 'geom', 'mine', 1)
          """)
      let later = "2025-01-01T00:00:00.000Z"
      try layer.setStyle(in: database, name: "default", qml: "<new/>", lastChange: later)
    }
    let change = "SELECT last_change FROM gpkg_contents WHERE table_name = 'layer_styles'"
    #expect(try file.texts(change) == ["2025-01-01T00:00:00.000Z"])
    let rows = try styles(file)
    #expect(rows.map { $0["styleName"] } == ["default", "mine"])
    #expect(rows.map { $0["styleQML"] } == ["<new/>", nil])
    #expect(rows.map { $0["useAsDefault"] } == [0, 1])
  }
}
