import Model
import Projection
import Testing

/// A published or closed-form length and direction.
struct KnownGeodesic: Sendable, CustomTestStringConvertible {
  let name: String
  let from: (longitude: Double, latitude: Double)
  let to: (longitude: Double, latitude: Double)
  let metres: Double
  /// Half a unit of the last published digit.
  let within: Double
  let azimuth: Double?

  var testDescription: String { name }
}

@Suite struct GeodesicTests {
  /// WGS 84: equatorial radius in metres.
  static let radius = 6_378_137.0

  static let known: [KnownGeodesic] = [
    .init(
      name: "one point", from: (36.77, 35.43), to: (36.77, 35.43), metres: 0, within: 0,
      azimuth: nil),
    .init(
      name: "one pole under two longitudes", from: (0, 90), to: (120, 90), metres: 0,
      within: 1e-6, azimuth: nil),
    .init(
      name: "across the antimeridian", from: (179.5, 0), to: (-179.5, 0),
      metres: radius * .pi / 180, within: 1e-6, azimuth: 90),
    .init(
      name: "a degree of the equator westwards", from: (1, 0), to: (0, 0),
      metres: radius * .pi / 180, within: 1e-6, azimuth: 270),
    .init(
      name: "the quarter meridian, published as 10 001 965.729 m", from: (0, 0), to: (0, 90),
      metres: 10_001_965.729, within: 5e-4, azimuth: 0),
    .init(
      name: "pole to pole", from: (30, 90), to: (30, -90), metres: 20_003_931.4586,
      within: 5e-4, azimuth: 180),
    .init(
      name: "JFK to Heathrow, the example of GeodSolve's manual", from: (-73.8, 40.6),
      to: (-0.5, 51.6), metres: 5_551_759.400, within: 5e-4, azimuth: 51.198_883),
    .init(
      name: "nearly opposite points, Karney 2013 table 5", from: (0, -30), to: (179.8, 29.9),
      metres: 19_989_832.827_610, within: 5e-7, azimuth: 161.890_524_736_33),
  ]

  @Test(arguments: known) func lengthsAndDirectionsAreThePublishedOnes(_ row: KnownGeodesic) throws
  {
    let geodesic = try Geodesic(from: coordinate(row.from), to: coordinate(row.to))
    #expect(abs(geodesic.metres - row.metres) <= row.within, "\(geodesic.metres)")
    guard let azimuth = row.azimuth, let found = geodesic.initialAzimuth else {
      #expect(row.azimuth == nil || geodesic.initialAzimuth != nil)
      return
    }
    #expect(abs(found - azimuth) <= 1e-6, "\(found)")
  }

  @Test(arguments: [UInt64(1), 2, 3]) func aLengthIsTheSameBothWaysAndNeverTooLong(
    seed: UInt64
  )
    throws
  {
    var random = Xorshift(state: seed)
    var faults: [String] = []
    for _ in 0..<500 {
      let a = try random.coordinate()
      let b = try random.coordinate()
      let there = try Geodesic(from: a, to: b)
      let back = try Geodesic(from: b, to: a)
      let azimuth = there.initialAzimuth ?? 0
      if abs(there.metres - back.metres) >= 1e-6 || !(0...20_003_931.459).contains(there.metres)
        || !(0..<360).contains(azimuth)
      {
        faults.append("\(a) \(b): \(there) \(back)")
      }
    }
    #expect(faults == [], "seed \(seed)")
  }

  @Test func manyThreadsMayLoadTheLibraryAtOnce() async throws {
    let start = try coordinate((0, 0))
    let end = try coordinate((1, 0))
    let lengths = await withTaskGroup(of: Double?.self) { group in
      for _ in 0..<32 { group.addTask { try? Geodesic(from: start, to: end).metres } }
      return await group.reduce(into: Set<Double?>()) { $0.insert($1) }
    }
    #expect(lengths.count == 1)
    #expect(!lengths.contains(nil))
  }
}
