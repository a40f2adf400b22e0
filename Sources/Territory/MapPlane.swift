package import Model
package import Projection
package import Tessellation

/// The plane that a map is computed in: equal in area, made for its part of the Earth.
///
/// Lambert's azimuthal equal-area projection about the centre, so that areas in the plane are those on
/// the ellipsoid; within 500 km of the centre lengths are true to 0.1 %.
package struct MapPlane {
  private let system: CoordinateSystem

  /// How far from pole and from the centre's meridian a map may reach, in degrees.
  private static let northernmost = 85.0
  private static let widest = 180.0
  /// Longest piece of an outline that may be taken for straight, in degrees: about 5 km.
  private static let longestPiece = 0.05

  /// The plane of some positions; of none, that of the point where equator and Greenwich meet.
  ///
  /// - Parameter positions: what the map shows.
  /// - Throws: `TerritoryError` when the positions reach a pole or across the antimeridian;
  ///   `ProjectionError` when PROJ is missing.
  package init(of positions: some Sequence<Coordinate>) throws {
    guard let box = CoordinateBox(of: positions) else {
      system = try MapPlane.system(about: (0, 0))
      return
    }
    guard box.east - box.west < MapPlane.widest else { throw TerritoryError.antimeridian }
    guard max(-box.south, box.north) <= MapPlane.northernmost else { throw TerritoryError.pole }
    system = try MapPlane.system(
      about: ((box.west + box.east) / 2, (box.south + box.north) / 2))
  }

  private static func system(
    about centre: (longitude: Double, latitude: Double)
  ) throws(ProjectionError) -> CoordinateSystem {
    try CoordinateSystem(
      "+proj=laea +lat_0=\(centre.latitude) +lon_0=\(centre.longitude) +datum=WGS84 +units=m "
        + "+type=crs")
  }

  /// Where a position stands in the plane.
  package func point(_ position: Coordinate) throws(ProjectionError) -> PlanePoint {
    let image = try system.project(position)
    return PlanePoint(x: image.x, y: image.y)
  }

  /// The position that stands there.
  package func position(_ point: PlanePoint) throws(ProjectionError) -> Coordinate {
    try system.unproject(CoordinateSystem.Position(x: point.x, y: point.y))
  }

  /// The rings of polygons in the plane.
  ///
  /// Long pieces, which are straight on a map of longitude and latitude, are cut into short ones, which are
  /// straight enough on any.
  package func region(_ polygons: [[[Coordinate]]]) throws(ProjectionError) -> PlaneRegion {
    var rings: [[PlanePoint]] = []
    for ring in polygons.joined() {
      var points: [PlanePoint] = []
      for (start, end) in zip(ring, ring.dropFirst()) {
        let (dx, dy) = (end.longitude - start.longitude, end.latitude - start.latitude)
        let count = max(1, (max(dx.magnitude, dy.magnitude) / MapPlane.longestPiece).rounded(.up))
        for step in 0..<Int(count) {
          let share = Double(step) / count
          let between = Coordinate(
            longitude: start.longitude + dx * share, latitude: start.latitude + dy * share)
          if let between { points.append(try point(between)) }
        }
      }
      rings.append(points)
    }
    return PlaneRegion(rings: rings)
  }
}

/// Why there is no map of areas.
package enum TerritoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The positions reach across the antimeridian, or around the Earth.
  case antimeridian
  /// The positions reach a pole.
  case pole
  /// The outline crosses itself near a position.
  case crossing(Coordinate)

  /// The fact and the remedy.
  package var description: String {
    let remedy =
      "which is not supported yet: leave out the layers areas and front, or cut the map with --clip"
    return switch self {
    case .antimeridian: "the map reaches across the antimeridian, \(remedy)"
    case .pole: "the map reaches beyond 85 degrees of latitude, \(remedy)"
    case .crossing(let position):
      "the outline crosses itself near longitude \(rounded(position.longitude)), latitude "
        + "\(rounded(position.latitude)): mend it, in QGIS with Fix geometries"
    }
  }

  /// To about a metre.
  private func rounded(_ degrees: Double) -> Double { (degrees * 1e5).rounded() / 1e5 }
}
