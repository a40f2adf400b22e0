/// The part of a segment that lies in a circle.
struct Chord {
  /// Where the segment's line enters the circle, held to the segment.
  let start: PlanePoint
  /// Where it leaves.
  let end: PlanePoint
  /// Whether a part of some length lies inside.
  let isInside: Bool

  init(_ from: PlanePoint, _ to: PlanePoint, site: PlanePoint, reach: Double) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let middle = fraction(of: site, along: from, to)
    guard length > 0 else {
      (start, end, isInside) = (from, from, false)
      return
    }
    let offset = (dx * (site.y - from.y) - dy * (site.x - from.x)) / length
    let half = max((reach - offset) * (reach + offset), 0).squareRoot() / length
    func point(_ fraction: Double) -> PlanePoint {
      let held = min(max(fraction, 0), 1)
      return PlanePoint(x: from.x + held * dx, y: from.y + held * dy)
    }
    start = point(middle - half)
    end = point(middle + half)
    isInside = half * length > ReachCut.touch && middle > 0 && middle < 1
  }
}
