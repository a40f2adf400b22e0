extension Front {
  /// The front through a half-edge whose left is the lower side, traced both ways.
  init(through half: HalfEdge, _ walk: BorderWalk) {
    var halves = [half]
    var current = half
    var isClosed = false
    while let next = Front.next(after: current, walk) {
      if next == half {
        isClosed = true
        break
      }
      halves.append(next)
      current = next
    }
    if isClosed {
      let start = halves.indices.min { halves[$0].edge < halves[$1].edge } ?? 0
      halves = Array(halves[start...] + halves[..<start])
    } else {
      var before: [HalfEdge] = []
      current = half
      while let previous = Front.previous(before: current, walk) {
        before.append(previous)
        current = previous
      }
      halves = before.reversed() + halves
    }
    let diagram = walk.diagram
    left = walk.key(diagram.left(half))
    right = walk.key(diagram.right(half))
    vertices = halves.prefix(1).map { diagram.start($0) } + halves.map { diagram.end($0) }
    segments = halves.map {
      Segment(edge: $0.edge, left: diagram.left($0), right: diagram.right($0))
    }
  }

  /// An edge as a front has it, the lower side on the left; `nil` where it is no front.
  static func half(of edge: Int32, _ walk: BorderWalk) -> HalfEdge? {
    let forward = HalfEdge(edge, isReversed: false)
    let left = walk.key(walk.diagram.left(forward))
    let right = walk.key(walk.diagram.right(forward))
    guard left >= 0, right >= 0, left != right else { return nil }
    return left < right ? forward : HalfEdge(edge, isReversed: true)
  }

  private static func next(after half: HalfEdge, _ walk: BorderWalk) -> HalfEdge? {
    guard let next = walk.successor(of: half)?.half, sameRight(next, half, walk) else { return nil }
    return next
  }

  private static func previous(before half: HalfEdge, _ walk: BorderWalk) -> HalfEdge? {
    guard let previous = walk.predecessor(of: half), sameRight(previous, half, walk) else {
      return nil
    }
    return previous
  }

  private static func sameRight(_ one: HalfEdge, _ other: HalfEdge, _ walk: BorderWalk) -> Bool {
    walk.key(walk.diagram.right(one)) == walk.key(walk.diagram.right(other))
  }
}
