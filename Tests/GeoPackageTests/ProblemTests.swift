import GRDB
import GeoPackage
import Model
import Testing

struct ProblemTests {
  private let layer = LayerTable(
    name: "places", geometryType: .point, fields: [.init("name", .text)], refusal: refusal)

  private func problems(after sql: String) throws -> [String] {
    let file = try makeFile()
    let features = try [("a", 1.5, 2.5), ("b", 3.1, 4.1)].map { id, x, y in
      Layer.Feature(id: id, geometry: .point(try position(x, y)), values: [.text(id)])
    }
    try file.add(layer, features)
    #expect(try file.problems(layer) == [])
    try file.writeAsOwner { try $0.execute(sql: sql) }
    return try file.problems(layer)
  }

  /// Points as hexadecimal blobs: what another program might have written.
  private static let point = "01010000000000000000000840" + "0000000000000840"

  @Test(
    arguments: [
      (
        "DELETE FROM rtree_places_geom WHERE id = 1",
        ["layer places, feature a: it is missing in the R-tree"]
      ),
      (
        "UPDATE rtree_places_geom SET maxx = 2 WHERE id = 1",
        ["layer places, feature a: its box in the R-tree is not the one of its geometry"]
      ),
      (
        "UPDATE rtree_places_geom SET minx = 3.2, maxx = 3.3 WHERE id = 2",
        ["layer places, feature b: its box in the R-tree is not the one of its geometry"]
      ),
      (
        "INSERT INTO rtree_places_geom VALUES (7, 1, 1, 1, 1)",
        ["layer places: its R-tree has a row 7 that belongs to no feature"]
      ),
      ("DELETE FROM rtree_places_geom_rowid WHERE rowid = 1", nil),
      ("DROP TABLE rtree_places_geom", ["layer places: the table rtree_places_geom is missing"]),
      ("DROP TABLE places", nil),
      (
        "DROP TRIGGER rtree_places_geom_update3",
        ["layer places: the trigger rtree_places_geom_update3 is missing"]
      ),
      (
        "DROP TRIGGER places_refuses_insert",
        ["layer places: the trigger places_refuses_insert is missing"]
      ),
      (
        "DROP TRIGGER places_refuses_insert; CREATE TRIGGER places_refuses_insert BEFORE INSERT ON places BEGIN SELECT 1; END",
        ["layer places: the trigger places_refuses_insert was changed"]
      ),
      ("ALTER TABLE places ADD COLUMN x TEXT", ["layer places: the table places was changed"]),
      (
        "UPDATE gpkg_contents SET srs_id = 0",
        ["layer places: its row in gpkg_contents is missing or changed"]
      ),
      (
        "UPDATE gpkg_contents SET max_x = 3.2",
        ["layer places: gpkg_contents gives another extent than its features"]
      ),
      (
        "UPDATE gpkg_contents SET min_x = NULL",
        ["layer places: gpkg_contents gives another extent than its features"]
      ),
      (
        "UPDATE gpkg_contents SET last_change = 'yesterday'",
        ["layer places: gpkg_contents has no valid last_change"]
      ),
      (
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY'",
        ["layer places: its row in gpkg_geometry_columns is missing or changed"]
      ),
      (
        "UPDATE gpkg_extensions SET scope = 'read-write'",
        ["layer places: its row in gpkg_extensions is missing or changed"]
      ),
      ("DROP TABLE gpkg_extensions", ["the table gpkg_extensions is missing"]),
      (
        "UPDATE places SET geom = NULL WHERE id = 'b'",
        [
          "layer places, feature b: its geometry cannot be read",
          "layer places: gpkg_contents gives another extent than its features",
        ]
      ),
      (
        "UPDATE places SET geom = x'475000' WHERE id = 'a'",
        [
          "layer places, feature a: its geometry cannot be read",
          "layer places, feature a: it is in the R-tree without a geometry",
          "layer places: gpkg_contents gives another extent than its features",
        ]
      ),
      (
        "UPDATE places SET geom = x'4750000100000000\(point)' WHERE id = 'b'; UPDATE gpkg_contents SET max_x = 3, max_y = 3",
        ["layer places, feature b: its reference system is 0"]
      ),
      (
        "UPDATE places SET geom = x'47500011E6100000\(point)' WHERE id = 'b'; UPDATE gpkg_contents SET max_x = 3, max_y = 3",
        ["layer places, feature b: its header is wrong about whether the geometry is empty"]
      ),
      (
        "UPDATE places SET geom = x'47500001E6100000010400000001000000\(point)' WHERE id = 'b'; UPDATE gpkg_contents SET max_x = 3, max_y = 3",
        ["layer places, feature b: its geometry is of another kind"]
      ),
      (
        "UPDATE places SET geom = x'47500001E610000001010000000000000000E88640\("0000000000000840")' WHERE id = 'b'; UPDATE gpkg_contents SET max_x = 733, max_y = 3",
        ["layer places, feature b: its geometry leaves the Earth"]
      ),
      (
        "UPDATE places SET geom = x'47500003E6100000\(String(repeating: "0000000000000000", count: 4))\(point)' WHERE id = 'b'; UPDATE gpkg_contents SET max_x = 3, max_y = 3",
        ["layer places, feature b: the box in its header is not the one of its geometry"]
      ),
    ] as [(String, [String]?)])
  func whatAnotherProgramBrokeIsFound(sql: String, sentences: [String]?) throws {
    let found = try problems(after: sql)
    guard let sentences else {
      #expect(!found.isEmpty)
      return
    }
    #expect(found == sentences)
  }

  @Test(
    arguments: [
      "UPDATE places SET name = 'x'",
      // What QGIS does after an edit, even after one that was refused.
      """
      UPDATE gpkg_contents SET min_x = (SELECT min(minx) FROM rtree_places_geom),
      max_x = (SELECT max(maxx) FROM rtree_places_geom) WHERE table_name = 'places'
      """,
    ])
  func whatDoesNoHarmIsNoProblem(sql: String) throws {
    #expect(try problems(after: sql).isEmpty)
  }
}
