/// Makes one edge of several between the same two vertices, or none.
///
/// Edges are added as chains: each cell counts +1 on the left and -1 on the right, and what cancels is
/// gone. A sliver between two edges that became one vanishes; the cells beyond it become neighbours.
enum EdgeSum {
  /// The sum of edges of which only those at touched vertices may coincide.
  static func sum(_ edges: consuming [DraftEdge], touched isTouched: [Bool]) -> [DraftEdge] {
    var single: [DraftEdge] = []
    single.reserveCapacity(edges.count)
    var shared: [(edge: DraftEdge, index: Int)] = []
    for edge in edges where edge.from != edge.to && edge.left != edge.right {
      if isTouched[Int(edge.from)] || isTouched[Int(edge.to)] {
        shared.append((edge.from < edge.to ? edge : edge.reversed, shared.count))
      } else {
        single.append(edge)
      }
    }
    shared.sort {
      ($0.edge.from, $0.edge.to, $0.index) < ($1.edge.from, $1.edge.to, $1.index)
    }
    var start = 0
    while start < shared.count {
      let first = shared[start].edge
      var end = start + 1
      while end < shared.count, shared[end].edge.from == first.from, shared[end].edge.to == first.to
      {
        end += 1
      }
      if end == start + 1 {
        single.append(first)
      } else {
        single += net(shared[start..<end].map(\.edge))
      }
      start = end
    }
    return single
  }

  /// What is left of edges from one vertex to another.
  private static func net(_ edges: [DraftEdge]) -> [DraftEdge] {
    var lefts = edges.map(\.left)
    var rights: [Int32] = []
    for right in edges.map(\.right) {
      if let index = lefts.firstIndex(of: right) {
        lefts.remove(at: index)
      } else {
        rights.append(right)
      }
    }
    return zip(lefts.sorted(), rights.sorted()).map { left, right in
      DraftEdge(from: edges[0].from, to: edges[0].to, left: left, right: right)
    }
  }
}
