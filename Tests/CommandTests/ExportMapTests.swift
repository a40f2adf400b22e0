import Foundation
import TestSupport
import Testing

/// GeoPackages and QGIS projects as the command writes them.
@Suite struct ExportMapTests {
  private func inTree<T>(_ body: (TreeFolder) throws -> T) throws -> T {
    try TreeFolder.withFixtures(reports: ["2020-01-23-mixed.yaml"], body)
  }

  private let export = "export --data tree --on 2020-01-23 --output"

  @Test func aProjectStandsBesideItsGeoPackage() throws {
    try inTree { tree in
      let result = try tree.run("\(export) a_map/of.qgz")
      #expect(result.output == "a_map/of.gpkg\na_map/of.qgz\n")
      #expect(try tree.run("\(export) a_map/of.qgz").status == 0)
      #expect(
        try tree.run("\(export) out --format qgs,geojson").output.split(separator: "\n") == [
          "out/places.geojson", "out/places.qml", "out/areas.geojson", "out/areas.qml",
          "out/front.geojson", "out/front.qml", "out/claims.geojson", "out/claims.qml",
          "out/frontline-map.gpkg", "out/frontline-map.qgz",
        ])
    }
  }

  @Test(arguments: ["", " --crs EPSG:32637"])
  func theSameQuestionMakesTheSameBytes(crs: String) throws {
    try inTree { tree in
      for name in ["a", "b"] { _ = try tree.run("\(export) \(name)/map.qgz\(crs)") }
      #expect(try tree.bytes("a/map.gpkg") == tree.bytes("b/map.gpkg"))
      #expect(try tree.bytes("a/map.qgz") == tree.bytes("b/map.qgz"))
    }
  }

  @Test func aWorkingFileIsNotReplaced() throws {
    try inTree { tree in
      #expect(try tree.run("init x.gpkg --empty --by A").status == 0)
      let before = try tree.bytes("x.gpkg")
      let refused = try tree.run("\(export) x.gpkg")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("FrontLine did not write it"))
      #expect(try tree.bytes("x.gpkg") == before)
    }
  }

  @Test(arguments: ["-wal", "-journal"])
  func aFileThatIsOpenElsewhereIsNotReplaced(ending: String) throws {
    try inTree { tree in
      #expect(try tree.run("\(export) x.gpkg").status == 0)
      try tree.write("", to: "x.gpkg\(ending)")
      let refused = try tree.run("\(export) x.gpkg --force")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("x.gpkg is open in another program"))
    }
  }

  @Test(arguments: [("EPSG:0", "no coordinate system"), ("+proj=merc +type=crs", "has no number")])
  func aSystemWithoutNumberIsRefused(crs: String, sentence: String) throws {
    try inTree { tree in
      let refused = try tree.run(
        "\(export) x.gpkg --crs".split(separator: " ").map(String.init) + [crs])
      #expect(refused.status == 1)
      #expect(refused.errors.contains(sentence))
    }
  }

  /// The land of the fixtures lies within a box; outside there is none.
  @Test func areasAndFrontsAreCutToTheOutlineGiven() throws {
    try inTree { tree in
      let ring = "[[36.4,35.3],[36.6,35.3],[36.6,35.5],[36.4,35.5],[36.4,35.3]]"
      try tree.write(
        #"{"type": "Polygon", "coordinates": [\#(ring)]}"#, to: "box.geojson")
      let areas = "\(export) areas.geojson --layers areas"
      #expect(try tree.run("\(areas) --clip box.geojson").status == 0)
      let object = try JSONSerialization.jsonObject(with: tree.bytes("areas.geojson"))
      let box = try #require((object as? [String: Any])?["bbox"] as? [Double])
      try #require(box.count == 4)
      // The sides of the outline are straight on the map, which bends parallels by some metres.
      let bend = 0.0001
      #expect(box[0] > 36.4 - bend && box[1] > 35.3 - bend)
      #expect(box[2] < 36.6 + bend && box[3] < 35.5 + bend)
      let refused = try tree.run("\(areas) --clip nowhere.geojson")
      #expect(refused.status == 1 && refused.errors.contains("nowhere.geojson cannot be read"))
      try tree.write("{}", to: "box.geojson")
      let broken = try tree.run("\(areas) --clip box.geojson")
      #expect(broken.status == 1 && broken.errors.contains("box.geojson:1: it is no GeoJSON"))
    }
  }

  @Test(arguments: [
    "x --reach 0", "x --reach 1000", "x --crs EPSG:3857", "x.gpkg --format geojson",
    "x --format shp", "x.geojson --format qgs",
  ])
  func whatContradictsItselfIsWrongUsage(arguments: String) throws {
    #expect(try Tool.shell("frontline export --on 2020-01-23 --output \(arguments)").status == 64)
  }
}
