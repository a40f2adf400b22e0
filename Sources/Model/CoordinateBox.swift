/// The smallest box of longitudes and latitudes around positions, without regard to the antimeridian.
public struct CoordinateBox: Hashable, Sendable {
  /// The least longitude.
  public let west: Double
  /// The greatest longitude.
  public let east: Double
  /// The least latitude.
  public let south: Double
  /// The greatest latitude.
  public let north: Double

  /// The box, or nil when there is no position.
  ///
  /// - Complexity: O(n) in positions.
  public init?(of positions: some Sequence<Coordinate>) {
    var box = (west: Double.infinity, east: -Double.infinity, south: 90.0, north: -90.0)
    for position in positions {
      box.west = min(box.west, position.longitude)
      box.east = max(box.east, position.longitude)
      box.south = min(box.south, position.latitude)
      box.north = max(box.north, position.latitude)
    }
    guard box.west <= box.east else { return nil }
    (west, east, south, north) = box
  }

  /// True for a position in the box, or no more than so many degrees beside it.
  public func contains(_ position: Coordinate, margin: Double = 0) -> Bool {
    (west - margin...east + margin).contains(position.longitude)
      && (south - margin...north + margin).contains(position.latitude)
  }
}
