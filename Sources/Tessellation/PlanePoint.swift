/// A position in a plane, in metres.
package struct PlanePoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension PlanePoint {
  /// Whether it stands before another: by x, then by y.
  @inline(__always)
  func precedes(_ other: PlanePoint) -> Bool {
    x < other.x || (x == other.x && y < other.y)
  }

  /// The square of the distance to another point, rounded.
  @inline(__always)
  package func squaredDistance(to other: PlanePoint) -> Double {
    let dx = x - other.x
    let dy = y - other.y
    return dx * dx + dy * dy
  }

  /// The point that stands for it in every predicate, or `nil` where it is no position in a plane.
  ///
  /// Exact predicates multiply up to four differences of coordinates; within these bounds no product
  /// overflows or underflows. 10¹² m is farther than the Moon, and 10⁻²⁵ m is nothing.
  var normalised: PlanePoint? {
    guard x.magnitude <= 1e12, y.magnitude <= 1e12 else { return nil }
    return PlanePoint(x: x.magnitude < 1e-25 ? 0 : x, y: y.magnitude < 1e-25 ? 0 : y)
  }
}
