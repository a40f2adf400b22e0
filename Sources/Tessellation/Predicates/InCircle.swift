/// Where `d` lies to the circle through `a`, `b`, `c` (counter-clockwise): > 0 inside, 0 on it.
///
/// The sign is exact. Reference: Shewchuk 1997, INCIRCLE; the bound is his `iccerrboundA`.
@inline(__always)
func inCircle(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint, _ d: PlanePoint) -> Double {
  let adx = a.x - d.x
  let ady = a.y - d.y
  let bdx = b.x - d.x
  let bdy = b.y - d.y
  let cdx = c.x - d.x
  let cdy = c.y - d.y
  let bc = bdx * cdy
  let cb = cdx * bdy
  let ca = cdx * ady
  let ac = adx * cdy
  let ab = adx * bdy
  let ba = bdx * ady
  let aLift = adx * adx + ady * ady
  let bLift = bdx * bdx + bdy * bdy
  let cLift = cdx * cdx + cdy * cdy
  let determinant = aLift * (bc - cb) + bLift * (ca - ac) + cLift * (ab - ba)
  let size =
    (bc.magnitude + cb.magnitude) * aLift + (ca.magnitude + ac.magnitude) * bLift
    + (ab.magnitude + ba.magnitude) * cLift
  if determinant.magnitude > 1.110_223_024_625_157_7e-15 * size { return determinant }
  return exactInCircle(a, b, c, d)
}

@inline(never)
private func exactInCircle(
  _ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint, _ d: PlanePoint
) -> Double {
  ExactArithmetic.sign { exact in
    let adx = exact.difference(a.x, d.x)
    let ady = exact.difference(a.y, d.y)
    let bdx = exact.difference(b.x, d.x)
    let bdy = exact.difference(b.y, d.y)
    let cdx = exact.difference(c.x, d.x)
    let cdy = exact.difference(c.y, d.y)
    let aLift = exact.squaredLength(adx, ady)
    let bLift = exact.squaredLength(bdx, bdy)
    let cLift = exact.squaredLength(cdx, cdy)
    let bc = exact.determinant(bdx, bdy, cdx, cdy)
    let ca = exact.determinant(cdx, cdy, adx, ady)
    let ab = exact.determinant(adx, ady, bdx, bdy)
    let aPart = exact.product(bc, aLift)
    let bPart = exact.product(ca, bLift)
    let cPart = exact.product(ab, cLift)
    let abPart = exact.sum(aPart, bPart)
    return exact.sum(abPart, cPart)
  }
}

/// Whether `d` lies inside the circle through `a`, `b`, `c` (counter-clockwise, not on a line).
///
/// Four points on one circle are told apart by a rule that looks at nothing but the four: of them,
/// the last by x and y is taken to lie a trifle outside; where that decides nothing, the one before.
/// So every set of points has one Delaunay triangulation, whatever the order of insertion.
/// Reference: O. Devillers, M. Teillaud, Perturbations and vertex removal in a 3D Delaunay
/// triangulation, 2003.
@inline(__always)
func isInCircle(_ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint, _ d: PlanePoint) -> Bool {
  let sign = inCircle(a, b, c, d)
  return sign == 0 ? isInPerturbedCircle(a, b, c, d) : sign > 0
}

@inline(never)
private func isInPerturbedCircle(
  _ a: PlanePoint, _ b: PlanePoint, _ c: PlanePoint, _ d: PlanePoint
) -> Bool {
  for point in [a, b, c, d].sorted(by: { $1.precedes($0) }) {
    if point == d { return false }
    let side =
      point == c
      ? orientation(a, b, d) : point == b ? orientation(a, d, c) : orientation(d, b, c)
    if side != 0 { return side > 0 }
  }
  return false
}
