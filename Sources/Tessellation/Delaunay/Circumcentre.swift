/// The point equally far from three sites that are not on a line.
///
/// The sites are taken in an order of their own (by x and y) and about the corner between the two
/// shorter sides: the result depends on the three sites alone, and is within a few 2⁻⁵² of the radius.
func circumcentre(_ p: PlanePoint, _ q: PlanePoint, _ r: PlanePoint) -> PlanePoint {
  var (a, b, c) = (p, q, r)
  if b.precedes(a) { swap(&a, &b) }
  if c.precedes(b) { swap(&b, &c) }
  if b.precedes(a) { swap(&a, &b) }
  let ab = a.squaredDistance(to: b)
  let bc = b.squaredDistance(to: c)
  let ca = c.squaredDistance(to: a)
  // `c` becomes the corner opposite the longest side.
  if bc >= ab && bc >= ca { (a, b, c) = (b, c, a) } else if ca >= ab { (a, b, c) = (c, a, b) }
  let (ax, ay) = (a.x - c.x, a.y - c.y)
  let (bx, by) = (b.x - c.x, b.y - c.y)
  let aa = ax * ax + ay * ay
  let bb = bx * bx + by * by
  let area = 2 * differenceOfProducts(ax, by, ay, bx)
  guard area != 0 else { return a }
  return PlanePoint(
    x: c.x + differenceOfProducts(aa, by, bb, ay) / area,
    y: c.y + differenceOfProducts(ax, bb, bx, aa) / area)
}
