/// The smallest box around a geometry, in the units of its system, without regard to the antimeridian.
package struct Envelope: Hashable {
  /// The least of the easterly numbers.
  package private(set) var minX: Double
  /// The greatest of them.
  package private(set) var maxX: Double
  /// The least of the northerly numbers.
  package private(set) var minY: Double
  /// The greatest of them.
  package private(set) var maxY: Double

  /// The box of one position.
  init(x: Double, y: Double) {
    (minX, maxX, minY, maxY) = (x, x, y, y)
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
  package mutating func extend(x: Double, y: Double) {
    if self == nil { self = Envelope(x: x, y: y) } else { self?.extend(x: x, y: y) }
  }

  /// Makes room for another box.
  mutating func extend(to other: Envelope?) {
    guard let other else { return }
    extend(x: other.minX, y: other.minY)
    extend(x: other.maxX, y: other.maxY)
  }
}
