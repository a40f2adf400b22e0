/// An edge of a diagram in one of its directions: `2e` as it is, `2e + 1` reversed.
struct HalfEdge: Hashable {
  let index: Int32

  init(_ index: Int32) { self.index = index }

  init(_ edge: Int32, isReversed: Bool) { index = 2 * edge + (isReversed ? 1 : 0) }

  var edge: Int32 { index / 2 }
  var isReversed: Bool { index & 1 != 0 }
  /// The same edge the other way round.
  var twin: HalfEdge { HalfEdge(index ^ 1) }
}

extension VoronoiDiagram {
  @inline(__always)
  func start(_ half: HalfEdge) -> Int32 {
    half.isReversed ? edges[Int(half.edge)].to : edges[Int(half.edge)].from
  }

  @inline(__always)
  func end(_ half: HalfEdge) -> Int32 { start(half.twin) }

  @inline(__always)
  func left(_ half: HalfEdge) -> Int32 {
    half.isReversed ? edges[Int(half.edge)].right : edges[Int(half.edge)].left
  }

  @inline(__always)
  func right(_ half: HalfEdge) -> Int32 { left(half.twin) }
}
