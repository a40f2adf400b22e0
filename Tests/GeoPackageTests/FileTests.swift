import Foundation
import GRDB
import GeoPackage
import Model
import TestSupport
import Testing

struct FileTests {
  private let places = LayerTable(
    name: "places", geometryType: .point, fields: [.init("name", .text)], refusal: refusal)
  private let front = LayerTable(name: "front", geometryType: .multiLineString, fields: [])

  @Test func theFileSaysWhatItIs() throws {
    let file = try makeFile()
    let isGeoPackage = try file.read { try $0.isGeoPackage() }
    #expect(isGeoPackage)
    #expect(try file.numbers("PRAGMA application_id") == [0x4750_4B47])
    #expect(try file.numbers("PRAGMA user_version") == [10300])
    #expect(
      try file.numbers("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id") == [-1, 0, 4326])
    #expect(
      try file.rows("SELECT data_type, identifier, last_change FROM gpkg_contents") == [
        ["data_type": "attributes", "identifier": "layer_styles", "last_change": instant]
      ])
  }

  @Test(
    arguments: [
      ("", false), ("PRAGMA application_id = 1196444487", false),
      ("CREATE TABLE gpkg_contents (x); CREATE TABLE gpkg_spatial_ref_sys (x)", false),
      (
        """
        PRAGMA application_id = 1196437808;
        CREATE TABLE gpkg_contents (x); CREATE TABLE gpkg_spatial_ref_sys (x)
        """, true
      ),
    ])
  func aGeoPackageIsRecognised(sql: String, isGeoPackage: Bool) throws {
    let queue = try DatabaseQueue()
    try queue.write { try $0.execute(sql: sql) }
    let answer = try queue.read { try $0.isGeoPackage() }
    #expect(answer == isGeoPackage)
  }

  private func fill(_ path: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let file = try makeFile(path)
    func features(_ count: Int) throws -> [Layer.Feature] {
      try (0..<count).map {
        .init(
          id: "\($0)", geometry: try generator.geometry(.point, onGrid: false),
          values: [.text("n\($0)")])
      }
    }
    try file.add(places, try features(300))
    try file.add(front, [feature("f", try generator.geometry(.multiLineString, onGrid: false))])
    try file.writeAsOwner { database in
      try places.put(in: database, try features(40))
      try places.remove(in: database, ids: ["3", "5"])
      try places.setStyle(in: database, name: "default", qml: "<qgis/>", lastChange: instant)
      try places.touch(in: database, lastChange: instant)
    }
    #expect(try file.problems(places) + file.problems(front) == [])
    try file.close()
  }

  @Test func theSameWorkMakesTheSameBytes() throws {
    try withPath { first in
      try withPath { second in
        try fill(first, seed: 1)
        try fill(second, seed: 1)
        let bytes = try Data(contentsOf: URL(filePath: first))
        #expect(bytes.count > 50_000)
        #expect(try bytes == Data(contentsOf: URL(filePath: second)))
      }
    }
  }

  /// SQLite's own checks, and those of its R-tree.
  @Test func theFileIsSound() throws {
    try withPath { path in
      try fill(path, seed: 2)
      let file = try DatabaseQueue(path: path)
      #expect(try file.texts("PRAGMA integrity_check") == ["ok"])
      #expect(try file.rows("PRAGMA foreign_key_check").isEmpty)
      #expect(try file.texts("SELECT rtreecheck('rtree_places_geom')") == ["ok"])
    }
  }

  @Test func theContentsTellTheExactExtent() throws {
    let file = try makeFile()
    try file.add(places)
    func extent() throws -> [Double] {
      let row = try file.read {
        try Row.fetchOne(
          $0,
          sql: "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'places'")
      }
      return row?.databaseValues.compactMap(Double.fromDatabaseValue) ?? []
    }
    #expect(try extent() == [])
    // Neighbours that are one number to the R-tree, which keeps 32 bits.
    let points = [(36.1, 35.1), (36.100000001, 35.100000001), (36.1000000005, 35.1)]
    let features = try points.enumerated().map { index, point in
      Layer.Feature(
        id: "\(index)", geometry: .point(try position(point.0, point.1)), values: [.null])
    }
    try file.writeAsOwner { database in
      try places.put(in: database, features)
      try places.touch(in: database, lastChange: instant)
    }
    #expect(try extent() == [36.1, 35.1, 36.100000001, 35.100000001])
    try file.writeAsOwner { database in
      try places.remove(in: database, ids: ["0"])
      try places.touch(in: database, lastChange: "2025-01-01T00:00:00.000Z")
    }
    #expect(try extent() == [36.1000000005, 35.1, 36.100000001, 35.100000001])
    let changes = try file.read {
      try String.fetchAll($0, sql: "SELECT last_change FROM gpkg_contents ORDER BY table_name")
    }
    #expect(changes == [instant, "2025-01-01T00:00:00.000Z"])
  }

  @Test func aDroppedLayerLeavesNothingBehind() throws {
    let file = try makeFile()
    let schema =
      "SELECT type, name FROM sqlite_master WHERE name <> 'sqlite_sequence' ORDER BY 1, 2"
    let before = try file.rows(schema)
    try file.add(places, [.init(id: "a", geometry: .point(try position(1, 2)), values: [.null])])
    for _ in 0..<2 {
      try file.writeAsOwner { database in
        try places.setStyle(in: database, name: "default", qml: "<qgis/>", lastChange: instant)
        try places.drop(in: database)
      }
      #expect(try file.rows(schema) == before)
      for table in ["gpkg_extensions", "gpkg_geometry_columns", "layer_styles"] {
        #expect(try file.numbers("SELECT count(*) FROM \(table)") == [0])
      }
      #expect(
        try file.numbers("SELECT count(*) FROM gpkg_contents") == [1])
      try file.add(places)
      #expect(try file.problems(places) == [])
    }
  }

  @Test func aFilledLayerIsFilledAnew() throws {
    let file = try makeFile()
    try file.add(front)
    for count in [3, 5, 0, 2] {
      let line = Layer.Geometry.multiLineString([[try position(1, 2), try position(3, 4)]])
      let features = (0..<count).map { feature("\($0)", line) }
      try file.writeAsOwner { database in
        try front.replaceAll(in: database, with: features)
        try front.touch(in: database, lastChange: instant)
      }
      #expect(
        try file.numbers("SELECT fid FROM front ORDER BY id")
          == Array(1..<(count + 1)))
      #expect(try file.problems(front) == [])
    }
  }
}
