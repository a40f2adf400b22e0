/// On which side of the line from `a` to `b` the point `c` lies: > 0 left, < 0 right, 0 on it.
///
/// The sign is exact: a filtered determinant, and expansions where the filter cannot tell.
/// Reference: Shewchuk 1997, ORIENT2D; the bound is his `ccwerrboundA`.
@inline(__always)
func orientation(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
  let left = (a.x - c.x) * (b.y - c.y)
  let right = (a.y - c.y) * (b.x - c.x)
  let determinant = left - right
  let size = left.magnitude + right.magnitude
  if determinant.magnitude > 3.330_669_073_875_471_6e-16 * size { return determinant }
  return size == 0 ? 0 : exactOrientation(a, b, c)
}

@inline(never)
private func exactOrientation(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint) -> Double {
  ExactArithmetic.sign { exact in
    let ax = exact.difference(a.x, c.x)
    let ay = exact.difference(a.y, c.y)
    let bx = exact.difference(b.x, c.x)
    let by = exact.difference(b.y, c.y)
    return exact.determinant(ax, ay, bx, by)
  }
}
