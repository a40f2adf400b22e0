/// Leads edges through the vertices they all but touch.
///
/// An edge that passes a vertex within half a grain is bent to go through it; what comes of it is looked
/// at again, until every vertex is at least half a grain from every edge it does not end.
/// Reference: D. Halperin, E. Packer, Iterated snap rounding, 2002.
struct EdgeNoding {
  let points: [PlanePoint]
  let grid: VertexGrid
  let targets: [Int32]
  let tolerance: Double

  /// The edges, led through vertices; marks the vertices that edges were led through.
  func node(_ edges: consuming [DraftEdge], touching isTouched: inout [Bool]) -> [DraftEdge] {
    var edges = edges
    var next = 0
    // Each split takes a vertex nearer; the limit is for rounding only.
    let limit = 8 * edges.count + 64
    while next < edges.count {
      let edge = edges[next]
      let through = vertices(along: edge)
      guard let first = through.first, edges.count < limit else {
        next += 1
        continue
      }
      var from = edge.from
      for vertex in through + [edge.to] {
        var part = edge
        part.from = from
        part.to = vertex
        isTouched[Int(vertex)] = true
        if vertex == first { edges[next] = part } else { edges.append(part) }
        from = vertex
      }
    }
    return edges
  }

  /// The vertices within tolerance of an edge between its ends, in order.
  private func vertices(along edge: DraftEdge) -> [Int32] {
    let from = points[Int(edge.from)]
    let to = points[Int(edge.to)]
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let squaredLength = dx * dx + dy * dy
    let bound = tolerance * tolerance * squaredLength
    var found: [(fraction: Double, vertex: Int32)] = []
    grid.forEach(
      fromX: min(from.x, to.x) - tolerance, min(from.y, to.y) - tolerance,
      toX: max(from.x, to.x) + tolerance, max(from.y, to.y) + tolerance
    ) { vertex in
      guard vertex != edge.from, vertex != edge.to else { return }
      let point = points[Int(vertex)]
      let (px, py) = (point.x - from.x, point.y - from.y)
      let offset = dx * py - dy * px
      guard offset * offset <= bound, targets[Int(vertex)] == vertex else { return }
      let along = dx * px + dy * py
      if along > 0, along < squaredLength { found.append((along, vertex)) }
    }
    guard found.count > 1 else { return found.map(\.vertex) }
    return found.sorted {
      $0.fraction != $1.fraction ? $0.fraction < $1.fraction : $0.vertex < $1.vertex
    }
    .map(\.vertex)
  }
}
