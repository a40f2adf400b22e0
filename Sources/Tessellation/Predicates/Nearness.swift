/// Whether `a` is nearer to `point` than `b` is; of two at one distance the one before by x and y.
///
/// A strict order of all sites about any point, exact: the nearest site of a point is unique, and a
/// walk from neighbour to nearer neighbour ends at it from everywhere.
@inline(__always)
func isNearer(_ a: PlanePoint, than b: PlanePoint, to point: PlanePoint) -> Bool {
  let toA = point.squaredDistance(to: a)
  let toB = point.squaredDistance(to: b)
  let difference = toA - toB
  // Each squared distance is within 4 · 2⁻⁵³ of itself, their difference within one more.
  if difference.magnitude > 1e-15 * (toA + toB) { return difference < 0 }
  let sign = exactDifference(a, b, point)
  return sign == 0 ? a.precedes(b) : sign < 0
}

@inline(never)
private func exactDifference(_ a: PlanePoint, _ b: PlanePoint, _ point: PlanePoint) -> Double {
  ExactArithmetic.sign { exact in
    let ax = exact.difference(point.x, a.x)
    let ay = exact.difference(point.y, a.y)
    let bx = exact.difference(point.x, b.x)
    let by = exact.difference(point.y, b.y)
    let toA = exact.squaredLength(ax, ay)
    let toB = exact.squaredLength(bx, by)
    return exact.difference(toA, toB)
  }
}
