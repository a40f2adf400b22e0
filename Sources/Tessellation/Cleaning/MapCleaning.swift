extension DraftMap {
  /// Makes it a planar map of one grain: see `VertexMerging`, `EdgeNoding`, `EdgeSum`.
  ///
  /// A grain of zero merges vertices at one position and does nothing else.
  mutating func clean(grain: Double) {
    let grid = VertexGrid(points)
    let merging = VertexMerging(self, grid, grain: grain)
    var isTouched = merging.isTouched
    for vertex in points.indices where ranks[vertex] == .arc { isTouched[vertex] = true }
    for index in edges.indices {
      edges[index].from = merging.targets[Int(edges[index].from)]
      edges[index].to = merging.targets[Int(edges[index].to)]
    }
    if grain > 0 {
      let noding = EdgeNoding(
        points: points, grid: grid, targets: merging.targets, tolerance: grain / 2)
      edges.removeAll { $0.from == $0.to }
      edges = noding.node(edges, touching: &isTouched)
    }
    edges = EdgeSum.sum(edges, touched: isTouched)
    removeUnusedVertices()
  }

  /// Numbers the vertices that edges use, and forgets the others.
  private mutating func removeUnusedVertices() {
    var numbers = [Int32](repeating: -1, count: points.count)
    for edge in edges {
      numbers[Int(edge.from)] = 0
      numbers[Int(edge.to)] = 0
    }
    var count: Int32 = 0
    for vertex in points.indices where numbers[vertex] == 0 {
      points[Int(count)] = points[vertex]
      numbers[vertex] = count
      count += 1
    }
    points.removeSubrange(Int(count)...)
    ranks = []
    owners = []
    for index in edges.indices {
      edges[index].from = numbers[Int(edges[index].from)]
      edges[index].to = numbers[Int(edges[index].to)]
    }
  }
}
