extension Triangulation {
  /// Puts one point in: joins it to the corners about it, and flips edges until all are Delaunay.
  ///
  /// - Returns: a triangle at the point.
  /// Reference: C. L. Lawson, Software for C¹ surface interpolation, 1977.
  mutating func insert(_ point: Int32, near triangle: Int32) -> Int32 {
    let place = locate(position(point), from: triangle)
    switch place {
    case .inside(let triangle):
      let first = 3 * triangle
      let second = addTriangle()
      let third = addTriangle()
      let outer = (edge(first), edge(first + 1), edge(first + 2))
      lay(outer.0, to: point, in: triangle)
      lay(outer.1, to: point, in: second)
      lay(outer.2, to: point, in: third)
      join(triangle, second)
      join(second, third)
      join(third, triangle)
      flipAll(about: point)
      return triangle
    case .on(let half):
      let other = twin(half)
      let (left, right) = (half / 3, other / 3)
      let second = addTriangle()
      let fourth = addTriangle()
      let outer = (
        edge(Triangulation.next(half)), edge(Triangulation.previous(half)),
        edge(Triangulation.next(other)), edge(Triangulation.previous(other))
      )
      lay(outer.0, to: point, in: left)
      lay(outer.1, to: point, in: second)
      lay(outer.2, to: point, in: right)
      lay(outer.3, to: point, in: fourth)
      join(left, second)
      join(second, right)
      join(right, fourth)
      join(fourth, left)
      flipAll(about: point)
      return left
    }
  }

  /// An edge of the hole about a new point: its ends, and what lies behind it.
  private struct OuterEdge {
    let from: Int32
    let to: Int32
    let twin: Int32
  }

  @inline(__always)
  private func edge(_ half: Int32) -> OuterEdge {
    OuterEdge(from: origin(half), to: target(half), twin: twin(half))
  }

  /// Makes a triangle of an edge and the new point; the edge is its first half-edge.
  @inline(__always)
  private mutating func lay(_ edge: OuterEdge, to point: Int32, in triangle: Int32) {
    let first = Int(3 * triangle)
    corners[first] = edge.from
    corners[first + 1] = edge.to
    corners[first + 2] = point
    link(3 * triangle, edge.twin)
    pending.append(3 * triangle)
  }

  /// Joins two triangles of the fan: the first's edge to the point is the second's from it.
  @inline(__always)
  private func join(_ first: Int32, _ second: Int32) { link(3 * first + 1, 3 * second + 2) }

  @inline(__always)
  private func link(_ edge: Int32, _ twin: Int32) {
    twins[Int(edge)] = twin
    if twin >= 0 { twins[Int(twin)] = edge }
  }

  /// Flips the pending edges opposite the new point while the point lies in the circle behind them.
  @inline(__always)
  private mutating func flipAll(about point: Int32) {
    let position = position(point)
    while let half = pending.popLast() {
      let other = twin(half)
      guard other >= 0 else { continue }
      let (from, to) = (origin(half), origin(other))
      let apex = origin(Triangulation.previous(other))
      guard
        isInCircle(
          self.position(to), self.position(from), self.position(apex), position)
      else { continue }
      let (left, right) = (half / 3, other / 3)
      let beyond = (
        OuterEdge(from: from, to: apex, twin: twin(Triangulation.next(other))),
        OuterEdge(from: apex, to: to, twin: twin(Triangulation.previous(other)))
      )
      let after = twin(half + 1)
      lay(beyond.0, to: point, in: left)
      lay(beyond.1, to: point, in: right)
      link(3 * right + 1, after)
      join(left, right)
    }
  }
}
