import Model

/// The smallest box around geometries, in degrees (RFC 7946 section 5).
///
/// West is greater than east when the box crosses the antimeridian.
struct BoundingBox: Hashable {
  let west: Double
  let south: Double
  let east: Double
  let north: Double

  /// The box, or nil when there is no position at all.
  ///
  /// The parts of the geometries cover the circle of longitudes here and there; the widest gap
  /// between them is what the box leaves out. On a tie it does not cross the antimeridian.
  ///
  /// - Complexity: O(n log n) in parts.
  init?(of geometries: some Sequence<Layer.Geometry>) {
    var south = Double.infinity
    var north = -Double.infinity
    var extents: [ClosedRange<Double>] = []
    for part in geometries.lazy.flatMap(\.parts) {
      guard let first = part.first else { continue }
      var (west, east) = (first.longitude, first.longitude)
      for position in part {
        west = min(west, position.longitude)
        east = max(east, position.longitude)
        south = min(south, position.latitude)
        north = max(north, position.latitude)
      }
      extents.append(west...east)
    }
    guard let (west, east) = BoundingBox.longitudes(around: extents) else { return nil }
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  private static func longitudes(
    around extents: [ClosedRange<Double>]
  ) -> (west: Double, east: Double)? {
    let sorted = extents.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = sorted.first else { return nil }
    var reached = first.upperBound
    var inner: (width: Double, west: Double, east: Double)?
    for extent in sorted.dropFirst() {
      let width = extent.lowerBound - reached
      if width > inner?.width ?? 0 { inner = (width, extent.lowerBound, reached) }
      reached = max(reached, extent.upperBound)
    }
    guard let inner, inner.width > first.lowerBound + 360 - reached else {
      return (first.lowerBound, reached)
    }
    return (inner.west, inner.east)
  }
}

extension Layer.Geometry {
  /// Points, lines or outer rings, each of which lies on one side of the antimeridian.
  fileprivate var parts: [[Coordinate]] {
    switch self {
    case .point(let position): [[position]]
    case .multiPolygon(let polygons): polygons.compactMap(\.first)
    case .multiLineString(let lines): lines
    }
  }
}
