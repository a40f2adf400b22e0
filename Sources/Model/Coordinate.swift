/// A position on the WGS 84 ellipsoid, longitude first, in degrees.
public struct Coordinate: Hashable, Sendable {
  /// Degrees east of Greenwich, -180 to 180.
  public let longitude: Double
  /// Degrees north of the equator, -90 to 90.
  public let latitude: Double

  /// The position, or nil when a number is not finite or outside its range.
  public init?(longitude: Double, latitude: Double) {
    guard (-180.0...180.0).contains(longitude), (-90.0...90.0).contains(latitude) else {
      return nil
    }
    self.longitude = longitude
    self.latitude = latitude
  }
}
