import CProjection
package import Model

/// The shortest way between two positions on the WGS 84 ellipsoid.
///
/// Solved by PROJ's `geod_inverse`, exact to 15 nanometres (Karney 2013, Algorithms for geodesics,
/// doi:10.1007/s00190-012-0578-z). Between nearly opposite points the shortest way is one of
/// several equal ones; its length is exact all the same.
package struct Geodesic: Hashable, Sendable {
  /// Its length in metres, 0 to 20 003 931.5 (half a meridian).
  package let metres: Double
  /// The direction in which it sets out, in degrees clockwise from north, 0 up to but not
  /// including 360; nil when both ends are one point.
  package let initialAzimuth: Double?

  /// The shortest way from one position to another.
  ///
  /// - Throws: `.libraryMissing`.
  /// - Complexity: O(1), about a microsecond once PROJ is loaded.
  package init(from start: Coordinate, to end: Coordinate) throws(ProjectionError) {
    let library = try Library.load()
    var length = 0.0
    var azimuth = 0.0
    library.pointee.geodesic_inverse(
      library.pointee.wgs84, start.latitude, start.longitude, end.latitude, end.longitude,
      &length, &azimuth, nil)
    metres = length
    initialAzimuth = length == 0 ? nil : Geodesic.compass(azimuth)
  }

  /// An azimuth of -180...180 degrees as one of 0..<360.
  private static func compass(_ azimuth: Double) -> Double {
    let turned = azimuth < 0 ? azimuth + 360 : azimuth
    // A direction a hair west of north rounds to 360, and -0 is north too.
    return turned >= 360 || turned == 0 ? 0 : turned
  }
}
