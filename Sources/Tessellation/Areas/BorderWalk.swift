/// Walks borders of what has one key: the edges of which only the left cell has it.
///
/// At a vertex where the same key meets itself, the walk stays with the cells on its left: it turns
/// into the first border clockwise from where it came.
struct BorderWalk {
  let diagram: VoronoiDiagram
  /// By cell: a label or a side; negative is none.
  let keys: [Int32]

  /// The key of a cell; nothing has the key of the outside.
  @inline(__always)
  func key(_ cell: Int32) -> Int32 { cell < 0 ? -1 : keys[Int(cell)] }

  /// Whether the left of a half-edge has a key that the right has not.
  @inline(__always)
  func isBorder(_ half: HalfEdge) -> Bool {
    let left = key(diagram.left(half))
    return left >= 0 && left != key(diagram.right(half))
  }

  /// The border that follows, and whether there was a choice.
  func successor(of half: HalfEdge) -> (half: HalfEdge, isChoice: Bool)? {
    choose(at: diagram.end(half), from: diagram.start(half), key(diagram.left(half)), isOut: true)
  }

  /// The border that a half-edge follows.
  func predecessor(of half: HalfEdge) -> HalfEdge? {
    choose(at: diagram.start(half), from: diagram.end(half), key(diagram.left(half)), isOut: false)?
      .half
  }

  /// Of the borders with a key that begin (or end) at a vertex, the first clockwise (or counter-) of
  /// the direction to another vertex.
  private func choose(
    at vertex: Int32, from other: Int32, _ key: Int32, isOut: Bool
  ) -> (half: HalfEdge, isChoice: Bool)? {
    var best: HalfEdge?
    var isChoice = false
    for edge in diagram.edgesAtVertex[vertex] {
      let isReversed = (diagram.edges[Int(edge)].from == vertex) != isOut
      let half = HalfEdge(edge, isReversed: isReversed)
      guard isBorder(half), self.key(diagram.left(half)) == key else { continue }
      guard let current = best else {
        best = half
        continue
      }
      isChoice = true
      let candidate = isOut ? diagram.end(half) : diagram.start(half)
      let standing = isOut ? diagram.end(current) : diagram.start(current)
      if comes(candidate, before: standing, from: other, about: vertex, clockwise: isOut) {
        best = half
      }
    }
    return best.map { ($0, isChoice) }
  }

  private func comes(
    _ first: Int32, before second: Int32, from other: Int32, about vertex: Int32, clockwise: Bool
  ) -> Bool {
    let centre = position(vertex)
    func turn(_ a: Int32, _ b: Int32) -> Double {
      let side = orientation(centre, position(a), position(b))
      return clockwise ? -side : side
    }
    /// 0 in the first half turn, 1 straight on, 2 in the second, 3 back.
    func quarter(_ a: Int32) -> Int {
      let side = turn(other, a)
      return side > 0 ? 0 : side < 0 ? 2 : a == other ? 3 : 1
    }
    let (one, two) = (quarter(first), quarter(second))
    return one != two ? one < two : turn(first, second) > 0
  }

  private func position(_ vertex: Int32) -> PlanePoint { diagram.vertices[Int(vertex)] }
}
