import Model
import Testing

@Suite struct CoordinateTests {
  @Test(arguments: [
    (36.77, 35.43, true), (0, 0, true), (-180, -90, true), (180, 90, true), (180.0001, 0, false),
    (0, 90.0001, false), (.nan, 0, false), (0, .nan, false), (.infinity, 0, false),
    (0, -.infinity, false),
  ])
  func aPositionIsOnEarthOrNil(_ longitude: Double, _ latitude: Double, _ exists: Bool) {
    #expect((Coordinate(longitude: longitude, latitude: latitude) != nil) == exists)
  }
}
