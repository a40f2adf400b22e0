import GRDB
import GeoPackage
import Model
import Testing

struct FieldTests {
  private let fields: [Layer.Field] = [
    .init("when", .text), .init("order", .integer), .init("area_km2", .real),
    .init("stale", .boolean), .init("valid_from", .date), .init("t_begin", .dateTime),
  ]

  private func makeLayer(_ values: [[Layer.Value]]) throws -> (DatabaseQueue, LayerTable) {
    let layer = LayerTable(name: "group", geometryType: .point, fields: fields)
    let file = try makeFile()
    let point = Layer.Geometry.point(try position(1, 2))
    try file.add(
      layer, values.enumerated().map { .init(id: "\($0)", geometry: point, values: $1) })
    return (file, layer)
  }

  @Test func eachTypeIsStoredAsTheStandardNamesIt() throws {
    let (file, _) = try makeLayer([])
    let types = try file.read {
      try String.fetchAll($0, sql: "SELECT type FROM pragma_table_info('group') ORDER BY cid")
    }
    #expect(
      types == [
        "INTEGER", "POINT", "TEXT", "TEXT", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "DATETIME",
      ])
  }

  /// A value, and how SQLite shows it: type and text.
  @Test(
    arguments: [
      (0, .text("ثغر '\"; DROP"), "text", "ثغر '\"; DROP"), (0, .text("0012"), "text", "0012"),
      (0, .text(""), "text", ""), (1, .integer(.max), "integer", "9223372036854775807"),
      (1, .integer(-1), "integer", "-1"), (2, .real(0.1), "real", "0.1"),
      (2, .integer(3), "real", "3.0"), (3, .boolean(true), "integer", "1"),
      (3, .boolean(false), "integer", "0"), (4, .date(.earliest), "", ""),
      (5, .dateTime("9999-12-31T23:59:59.999Z"), "text", "9999-12-31T23:59:59.999Z"),
      (5, .null, "null", "NULL"),
    ] as [(Int, Layer.Value, String, String)])
  func aValueIsReadBack(column: Int, value: Layer.Value, type: String, text: String) throws {
    var values = [Layer.Value](repeating: .null, count: fields.count)
    values[column] = value
    guard !type.isEmpty else {
      #expect(throws: GeoPackageError.self) { try makeLayer([values]) }
      return
    }
    let (file, layer) = try makeLayer([values])
    let name = fields[column].name
    let row = try file.read {
      try Row.fetchOne($0, sql: "SELECT typeof(\"\(name)\"), quote(\"\(name)\") FROM \"group\"")
    }
    #expect(row?[0] == type)
    let quoted =
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
    #expect(row?[1] == (type == "text" ? quoted : text))
    #expect(try file.problems(layer) == [])
  }

  @Test func aDayIsTenCharacters() throws {
    let day = try #require(Day("0987-01-02"))
    let (file, _) = try makeLayer([[.null, .null, .null, .null, .date(day), .null]])
    #expect(
      try file.texts("SELECT valid_from FROM \"group\"") == ["0987-01-02"])
  }

  @Test(
    arguments: [
      (0, .integer(1), "1 does not fit the column when: give a text without zero characters"),
      (
        0, .text("a\u{0}b"),
        "\"a\u{0}b\" does not fit the column when: give a text without zero characters"
      ),
      (1, .text("1"), "\"1\" does not fit the column order: give a whole number"),
      (2, .real(.nan), "nan does not fit the column area_km2: give a finite number"),
      (2, .real(.infinity), "inf does not fit the column area_km2: give a finite number"),
      (3, .integer(1), "1 does not fit the column stale: give true or false"),
      (
        4, .text("2019-08-11"),
        "\"2019-08-11\" does not fit the column valid_from: give a day of the years 0 to 9999"
      ),
      (
        5, .dateTime("2019-08-11"),
        "\"2019-08-11\" does not fit the column t_begin: give an instant such as 2024-12-08T00:00:00.000Z"
      ),
    ] as [(Int, Layer.Value, String)])
  func aValueThatDoesNotFitIsNamed(column: Int, value: Layer.Value, sentence: String) throws {
    var values = [Layer.Value](repeating: .null, count: fields.count)
    values[column] = value
    let error = #expect(throws: GeoPackageError.self) { try makeLayer([values]) }
    #expect(error?.description == "layer group, feature 0: " + sentence)
  }

  @Test func aFeatureThatDoesNotFitIsNamed() throws {
    let layer = LayerTable(name: "areas", geometryType: .multiPolygon, fields: fields)
    let twice = LayerTable(name: "places", geometryType: .point, fields: [])
    for (layer, features, sentence) in [
      (
        layer, [try point("a", 1, 2)],
        "layer areas, feature a: it has 0 values, and the layer has 6 fields: give one value a field"
      ),
      (
        LayerTable(name: "areas", geometryType: .multiPolygon, fields: []), [try point("a", 1, 2)],
        "layer areas, feature a: its geometry is of another kind: give a multiPolygon"
      ),
      (
        twice, [try point("a", 1, 2), try point("a", 3, 4)],
        "layer places, feature a: another feature has this id: give each its own"
      ),
      (
        twice, [try point("\u{0}", 1, 2)],
        "layer places, feature \u{0}: the id has a zero character in it: take it out"
      ),
    ] {
      let error = #expect(throws: GeoPackageError.self) { try makeFile().add(layer, features) }
      #expect(error?.description == sentence)
    }
  }

  @Test(
    arguments: [
      ("2024-12-08T00:00:00.000Z", true), ("2024-02-29T19:59:59.999Z", true),
      ("2024-12-08T23:00:00.000Z", true), ("2024-12-08T24:00:00.000Z", false),
      ("2024-12-08T29:00:00.000Z", false), ("2023-02-29T00:00:00.000Z", false),
      ("2024-12-08T00:60:00.000Z", false), ("2024-12-08T00:00:00Z", false),
      ("2024-12-08 00:00:00.000Z", false), ("2024-12-08T00:00:00.000", false),
      ("2024-12-08T00:00:00.000z", false), ("2024-12-08T0a:00:00.000Z", false), ("", false),
    ])
  func anInstantHasOneForm(text: String, isGood: Bool) throws {
    let queue = try DatabaseQueue()
    guard !isGood else { return try queue.write { try $0.makeGeoPackage(lastChange: text) } }
    let error = #expect(throws: GeoPackageError.self) {
      try queue.write { try $0.makeGeoPackage(lastChange: text) }
    }
    #expect(
      error?.description == "\"\(text)\" is no instant: write it as 2024-12-08T00:00:00.000Z")
  }
}
