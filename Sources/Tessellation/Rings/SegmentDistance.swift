/// The distance from a point to a segment, in metres, rounded.
func distance(from point: PlanePoint, toSegment from: PlanePoint, _ to: PlanePoint) -> Double {
  let fraction = min(max(fraction(of: point, along: from, to), 0), 1)
  let foot = PlanePoint(
    x: from.x + fraction * (to.x - from.x), y: from.y + fraction * (to.y - from.y))
  return point.squaredDistance(to: foot).squareRoot()
}

/// Where the foot of a point lies along a segment: 0 at its start, 1 at its end.
@inline(__always)
func fraction(of point: PlanePoint, along from: PlanePoint, _ to: PlanePoint) -> Double {
  let (dx, dy) = (to.x - from.x, to.y - from.y)
  let squaredLength = dx * dx + dy * dy
  guard squaredLength > 0 else { return 0 }
  return ((point.x - from.x) * dx + (point.y - from.y) * dy) / squaredLength
}
