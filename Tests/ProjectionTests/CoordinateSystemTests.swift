import Model
import Projection
import Testing

@Suite struct CoordinateSystemTests {
  /// Snyder's series is cut off after the sixth power: a millimetre within three degrees.
  static let millimetre = 1e-3

  @Test(arguments: [UInt64(1), 2]) func zone37IsWhatSnyderComputes(seed: UInt64) throws {
    var random = Xorshift(state: seed)
    let zone = try CoordinateSystem("EPSG:32637")
    #expect(zone.name == "WGS 84 / UTM zone 37N")
    for _ in 0..<50 {
      let (longitude, latitude) = (random.number(36...42), random.number(0...60))
      let found = try zone.project(coordinate((longitude, latitude)))
      let expected = TransverseMercator.utm(zone: 37, longitude: longitude, latitude: latitude)
      #expect(
        abs(found.x - expected.x) < Self.millimetre && abs(found.y - expected.y) < Self.millimetre,
        "seed \(seed): \(longitude) \(latitude) gives \(found), not \(expected)")
    }
  }

  @Test func webMercatorIsItsClosedForm() throws {
    let web = try CoordinateSystem("EPSG:3857")
    let edge = try web.project(coordinate((180, 0)))
    #expect(abs(edge.x - 6_378_137 * Double.pi) < 1e-6)
    #expect(abs(edge.y) < 1e-6)
  }

  @Test(arguments: [
    ("EPSG:4326", "latitude first in the register"), ("OGC:CRS84", "longitude first"),
  ])
  func geographicSystemsGiveLongitudeFirst(_ code: String, _ why: String) throws {
    let position = try CoordinateSystem(code).project(coordinate((36.770012, 35.429345)))
    #expect(abs(position.x - 36.770012) < 1e-12 && abs(position.y - 35.429345) < 1e-12)
  }

  @Test(arguments: [
    "EPSG:32637", "EPSG:3857", "EPSG:2039", "EPSG:22770", "EPSG:4326",
    "+proj=utm +zone=37 +type=crs",
  ])
  func thereAndBackIsTheSamePlace(_ code: String) throws {
    // Two millimetres on the ground: shifts between datums are not inverted exactly.
    let tolerance = 2e-8
    var random = Xorshift(state: 7)
    let system = try CoordinateSystem(code)
    for _ in 0..<50 {
      let start = try coordinate((random.number(35.5...42.5), random.number(32...37.5)))
      let back = try system.unproject(system.project(start))
      #expect(
        abs(back.longitude - start.longitude) < tolerance
          && abs(back.latitude - start.latitude) < tolerance, "\(code): \(start) \(back)")
    }
  }

  @Test(arguments: [
    "", " ", "EPSG:99999", "EPSG:", "32637", "EPSG:32637\0", "Idlib", "+proj=nonsense +type=crs",
    "/etc/passwd", "\u{0}", "🗺",
  ])
  func anUnknownNameIsASentence(_ code: String) {
    #expect(throws: ProjectionError.unknownSystem(code)) { try CoordinateSystem(code) }
    #expect(
      ProjectionError.unknownSystem(code).description
        == "\"\(code)\" is no coordinate system that PROJ knows: give one such as EPSG:32637")
  }

  @Test(arguments: [
    ("EPSG:5773", "heights"), ("EPSG:4978", "geocentric"), ("EPSG:7030", "an ellipsoid"),
    ("EPSG:9807", "a method"), ("+proj=laea +lat_0=35", "an operation without +type=crs"),
  ])
  func whatNoMapIsDrawnInIsRefused(_ code: String, _ why: String) {
    #expect(throws: ProjectionError.self) { try CoordinateSystem(code) }
  }

  @Test func aPointOutsideTheSystemIsAnErrorAndNotInfinity() throws {
    let zone = try CoordinateSystem("EPSG:32637")
    let opposite = try coordinate((-51, 0))
    #expect(throws: ProjectionError.outside(opposite, system: "EPSG:32637")) {
      try zone.project(opposite)
    }
    #expect(
      ProjectionError.outside(opposite, system: "EPSG:32637").description
        == "longitude -51.0, latitude 0.0 cannot be drawn in EPSG:32637: "
        + "choose a coordinate system made for that part of the Earth")
  }

  @Test(arguments: [
    (Double.nan, 0.0), (.infinity, 0), (1e300, -1e300), (1e12, 1e12), (0, -.infinity),
  ])
  func aPositionThatIsNowhereIsAnError(_ x: Double, _ y: Double) throws {
    let zone = try CoordinateSystem("EPSG:32637")
    #expect(throws: ProjectionError.self) { try zone.unproject(.init(x: x, y: y)) }
  }

  @Test func afterAnErrorTheNextPointIsRight() throws {
    let zone = try CoordinateSystem("EPSG:32637")
    let centre = try coordinate((39, 0))
    for _ in 0..<3 {
      #expect(throws: ProjectionError.self) { try zone.project(coordinate((-51, 0))) }
      #expect(abs(try zone.project(centre).x - 500_000) < Self.millimetre)
    }
  }
}
