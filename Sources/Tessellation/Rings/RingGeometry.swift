/// Where a point lies to a ring.
enum RingSide { case inside, on, outside }

/// Where a point lies to a ring, exactly (even-odd).
func side(of point: PlanePoint, to ring: [PlanePoint]) -> RingSide {
  guard var from = ring.last else { return .outside }
  var isInside = false
  for to in ring {
    defer { from = to }
    if point == to { return .on }
    if from.y == to.y {
      let isBetween = (from.x < point.x) != (to.x < point.x)
      if point.y == from.y && isBetween { return .on }
    }
    guard (from.y > point.y) != (to.y > point.y) else {
      continue
    }
    let side = orientation(from, to, point)
    if side == 0 { return .on }
    if (side > 0) == (to.y > from.y) { isInside.toggle() }
  }
  return isInside ? .inside : .outside
}

/// The area of a ring in square metres, positive where it runs counter-clockwise.
///
/// Taken about its first corner, so that distance from the origin costs no digits.
func signedArea(of ring: some Collection<PlanePoint>) -> Double {
  guard let origin = ring.first else { return 0 }
  var twice = 0.0
  var from = PlanePoint(x: 0, y: 0)
  for point in ring {
    let to = PlanePoint(x: point.x - origin.x, y: point.y - origin.y)
    twice += from.x * to.y - from.y * to.x
    from = to
  }
  return twice / 2
}
