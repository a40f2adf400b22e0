import Foundation
import GRDB
import GeoPackage
import Model
import TestSupport
import Testing

struct GeometryTests {
  /// GeoPackage 1.3 clause 2.1.3 and OGC 06-103r4 clause 8, worked out by hand.
  ///
  /// Numbers: 0 `00..00`, 1 `..F03F`, 2 `..0040`, 3 `..0840`.
  private static let zero = "0000000000000000"
  private static let one = "000000000000F03F"
  private static let two = "0000000000000040"
  private static let three = "0000000000000840"

  private func hex(_ geometry: Layer.Geometry, _ type: Layer.GeometryType) throws -> String? {
    let layer = LayerTable(name: "x", geometryType: type, fields: [])
    let file = try makeFile()
    try file.add(layer, [feature("a", geometry)])
    return try file.read { try String.fetchOne($0, sql: "SELECT hex(geom) FROM x") }
  }

  @Test func aPointHasNoEnvelope() throws {
    #expect(
      try hex(.point(try position(1, 2)), .point)
        == "47500001E6100000" + "0101000000" + Self.one + Self.two)
  }

  @Test func anEnvelopeIsWestEastSouthNorth() throws {
    let line = Layer.Geometry.multiLineString([[try position(0, 1), try position(2, 3)]])
    #expect(
      try hex(line, .multiLineString)
        == "47500003E6100000" + Self.zero + Self.two + Self.one + Self.three
        + "010500000001000000" + "010200000002000000" + Self.zero + Self.one + Self.two + Self.three
    )
  }

  @Test func aPolygonIsAListOfRings() throws {
    let corners = [try position(0, 1), try position(2, 1), try position(2, 3), try position(0, 1)]
    let ring =
      "04000000" + Self.zero + Self.one + Self.two + Self.one + Self.two + Self.three + Self.zero
      + Self.one
    #expect(
      try hex(.multiPolygon([[corners, corners]]), .multiPolygon)
        == "47500003E6100000" + Self.zero + Self.two + Self.one + Self.three
        + "010600000001000000" + "010300000002000000" + ring + ring)
  }

  @Test func anEmptyGeometrySaysSo() throws {
    #expect(
      try hex(.multiPolygon([]), .multiPolygon) == "47500011E6100000" + "010600000000000000")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let file = try makeFile()
    for type in [Layer.GeometryType.point, .multiLineString, .multiPolygon] {
      let layer = LayerTable(name: "layer \(type)", geometryType: type, fields: [])
      let features = try (0..<20).map {
        feature("\($0)", try generator.geometry(type, onGrid: false))
      }
      try file.add(layer, features)
      let blobs = try file.read {
        try Data.fetchAll($0, sql: "SELECT geom FROM \"\(layer.name)\" ORDER BY fid")
      }
      #expect(try blobs.map(BlobDecoder.geometry) == features.map(\.geometry))
      #expect(try file.problems(layer) == [])
    }
  }
}
