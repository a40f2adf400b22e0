import Model

/// The smallest box around a geometry, in degrees, without regard to the antimeridian.
struct Envelope: Hashable {
  /// Westernmost longitude.
  private(set) var minX: Double
  /// Easternmost longitude.
  private(set) var maxX: Double
  /// Southernmost latitude.
  private(set) var minY: Double
  /// Northernmost latitude.
  private(set) var maxY: Double

  /// The box of one position.
  init(x: Double, y: Double) {
    (minX, maxX, minY, maxY) = (x, x, y, y)
  }

  /// The box of all positions of a geometry, or nil when it has none.
  ///
  /// - Complexity: O(n) in positions.
  init?(of geometry: Layer.Geometry) {
    var box: Envelope?
    switch geometry {
    case .point(let position): box.extend(to: position)
    case .multiPolygon(let polygons):
      for position in polygons.lazy.joined().joined() { box.extend(to: position) }
    case .multiLineString(let lines):
      for position in lines.lazy.joined() { box.extend(to: position) }
    }
    guard let box else { return nil }
    self = box
  }

  /// The four numbers in the order of a GeoPackage header and of an R-tree row.
  var bounds: [Double] { [minX, maxX, minY, maxY] }

  /// Makes room for a position.
  mutating func extend(x: Double, y: Double) {
    minX = min(minX, x)
    maxX = max(maxX, x)
    minY = min(minY, y)
    maxY = max(maxY, y)
  }
}

extension Optional where Wrapped == Envelope {
  /// Makes room for a position; a box that is not there yet begins with it.
  mutating func extend(x: Double, y: Double) {
    if self == nil { self = Envelope(x: x, y: y) } else { self?.extend(x: x, y: y) }
  }

  fileprivate mutating func extend(to position: Coordinate) {
    extend(x: position.longitude, y: position.latitude)
  }

  /// Makes room for another box.
  mutating func extend(to other: Envelope?) {
    guard let other else { return }
    extend(x: other.minX, y: other.minY)
    extend(x: other.maxX, y: other.maxY)
  }
}
