import Foundation
import GRDB
import Model
import Testing

@testable import GeoPackage

/// A GeoPackage that is written in one go.
struct GeoPackageFileTests {
  private let utm = SpatialReference(
    id: 32637, name: "WGS 84 / UTM zone 37N", organization: "EPSG", definition: "PROJCS[...]")

  private func content(
    _ features: [Layer.Feature], in system: SpatialReference = .wgs84
  ) -> GeoPackageFile.Content {
    GeoPackageFile.Content(
      table: LayerTable(name: "places", geometryType: .point, fields: [], system: system),
      title: "Places", description: "Where.", style: "<qgis/>", features: features)
  }

  private func write(
    _ contents: [GeoPackageFile.Content], to path: String, at place: MapPosition? = nil
  ) throws {
    try GeoPackageFile(
      about: [("title", "A map"), ("known", nil), ("generator", "FrontLine")],
      lastChange: instant, at: place
    ).write(contents, to: path)
  }

  @Test func theFileSaysWhatItIs() throws {
    try withPath { path in
      try write([content([point("a", 36, 35)])], to: path)
      let about = try open(path).read { database in
        try Row.fetchAll(database, sql: "SELECT name, value FROM about ORDER BY fid").map {
          "\($0["name"] as String): \($0["value"] as String? ?? "-")"
        }
      }
      #expect(about == ["title: A map", "known: -", "generator: FrontLine"])
      #expect(GeoPackageFile.isMade(path, by: "FrontLine"))
      #expect(!GeoPackageFile.isMade(path, by: "another"))
    }
  }

  @Test(arguments: ["", "no database", "SQLite format 3\0"])
  func anotherFileIsNotOurs(text: String) throws {
    try withPath { path in
      try Data(text.utf8).write(to: URL(filePath: path))
      #expect(!GeoPackageFile.isMade(path, by: "FrontLine"))
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
    }
  }

  @Test func theSameLayersMakeTheSameBytes() throws {
    let features = try (0..<300).map { try point("p\($0)", Double($0 % 37), Double($0 % 29)) }
    let files = try (0..<2).map { _ in
      try withPath { path in
        try write([content(features)], to: path)
        return try Data(contentsOf: URL(filePath: path))
      }
    }
    #expect(files[0] == files[1])
  }

  /// Metadata, geometries, R-tree and extent are all in the system of the layer.
  @Test func aLayerMayBeInAnotherSystem() throws {
    try withPath { path in
      let layer = content([try point("a", 36, 35), try point("b", 37, 34)], in: utm)
      try write([layer], to: path) { (x: $0.longitude * 1000, y: $0.latitude * 100) }
      try open(path).read { database in
        #expect(try layer.table.problems(in: database).isEmpty)
        let contents = try Row.fetchOne(
          database,
          sql: "SELECT srs_id, min_x, max_x, min_y, max_y FROM gpkg_contents WHERE srs_id > 0")
        #expect(
          contents?.databaseValues.map(Double.fromDatabaseValue)
            == [32637, 36000, 37000, 3400, 3500])
        let systems = try Int.fetchSet(database, sql: "SELECT srs_id FROM gpkg_spatial_ref_sys")
        #expect(systems == [-1, 0, 4326, 32637])
        let inGeometry = try Data.fetchOne(database, sql: "SELECT geom FROM places")
        #expect(inGeometry?[4..<8].elementsEqual([0x7D, 0x7F, 0, 0]) == true)
      }
    }
  }

  @Test func aPositionThatCannotBePlacedIsAnError() throws {
    struct Nowhere: Error {}
    try withPath { path in
      #expect(throws: Nowhere.self) {
        try write([content([point("a", 36, 35)])], to: path) { _ in throw Nowhere() }
      }
    }
  }
}
