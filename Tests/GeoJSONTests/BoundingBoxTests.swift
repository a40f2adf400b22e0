import GeoJSON
import Model
import OrderedJSON
import Testing

struct BoundingBoxTests {
  /// Positions as longitude and latitude, and the box: west, south, east, north.
  @Test(
    arguments: [
      ([(10, 20)], [10, 20, 10, 20]),
      ([(10, 20), (-5, 30), (0, -1)], [-5, -1, 10, 30]),
      ([(177, -20), (-178, -16)], [177, -20, -178, -16]),
      ([(180, 0), (-180, 1)], [180, 0, -180, 1]),
      ([(-90, 0), (90, 0)], [-90, 0, 90, 0]),
      ([(-120, 0), (0, 0), (120, 0)], [-120, 0, 120, 0]),
      ([(179, 90), (-179, -90), (178, 0)], [178, -90, -179, 90]),
    ] as [([(Double, Double)], [Double])])
  func theBoxOfPointsLeavesOutTheWidestGap(points: [(Double, Double)], box: [Double]) throws {
    let layer = layer(try points.map { .point(try position($0.0, $0.1)) })
    #expect(try JSON(bytes: geoJSON(layer))["bbox"] == .array(box.map(JSON.number)))
  }

  @Test func aLineIsOnePartAndItsInsideIsNoGap() throws {
    let line = Layer.Geometry.multiLineString([[try position(-170, 0), try position(170, 5)]])
    #expect(
      try JSON(bytes: geoJSON(layer([line])))["bbox"]
        == .array([.integer(-170), .integer(0), .integer(170), .integer(5)]))
  }

  @Test func whatLiesInsideALineOpensNoGapBehindIt() throws {
    let line = Layer.Geometry.multiLineString([[try position(-100, 0), try position(100, 0)]])
    let points = try [0, 150].map { Layer.Geometry.point(try position($0, 0)) }
    #expect(
      try JSON(bytes: geoJSON(layer([line] + points)))["bbox"]
        == .array([.integer(-100), .integer(0), .integer(150), .integer(0)]))
  }

  @Test func aPolygonCutAtTheAntimeridianHasABoxAcrossIt() throws {
    func square(_ west: Double, _ east: Double) throws -> [[Coordinate]] {
      [try [(west, 0), (east, 0), (east, 1), (west, 1), (west, 0)].map { try position($0, $1) }]
    }
    let cut = Layer.Geometry.multiPolygon([try square(170, 180), try square(-180, -175)])
    #expect(
      try JSON(bytes: geoJSON(layer([cut])))["bbox"]
        == .array([.integer(170), .integer(0), .integer(-175), .integer(1)]))
  }

  @Test func geometriesWithoutPositionsHaveNoBox() throws {
    let json = try JSON(bytes: geoJSON(layer([.multiPolygon([]), .multiLineString([[]])])))
    #expect(json["bbox"] == nil)
  }
}
