/// Which rings lie in which.
struct RingNesting {
  private let rings: [[PlanePoint]]
  private let boxes: [PlaneBox]

  init(_ rings: [[PlanePoint]]) {
    self.rings = rings
    boxes = rings.map { ring in
      var box = PlaneBox()
      for point in ring { box.extend(to: point) }
      return box
    }
  }

  /// How many other rings a ring lies in.
  func depth(of index: Int) -> Int {
    rings.indices.count { $0 != index && isRing(index, in: $0) }
  }

  /// Whether a ring lies in another; of two that are the same line, the later lies in the earlier.
  private func isRing(_ inner: Int, in outer: Int) -> Bool {
    guard let first = rings[inner].first, boxes[outer].contains(first) else { return false }
    return lies(rings[inner], in: rings[outer]) ?? (outer < inner)
  }
}

/// Whether a ring lies in another that it does not cross; `nil` where both are the same line.
func lies(_ inner: [PlanePoint], in outer: [PlanePoint]) -> Bool? {
  for point in inner {
    let side = side(of: point, to: outer)
    if side != .on { return side == .inside }
  }
  for (from, to) in zip(inner, inner.dropFirst() + inner.prefix(1)) {
    let middle = PlanePoint(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
    let side = side(of: middle, to: outer)
    if side != .on, !isBeside(middle, outer) { return side == .inside }
  }
  return nil
}

/// Whether only the rounding of a middle keeps it off a ring.
private func isBeside(_ point: PlanePoint, _ ring: [PlanePoint]) -> Bool {
  guard var from = ring.last else { return false }
  for to in ring {
    if distance(from: point, toSegment: from, to) < 1e-6 { return true }
    from = to
  }
  return false
}
