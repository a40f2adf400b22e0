/// A closed walk along the border of an area, and the simple rings it falls into.
struct Circuit {
  let halves: [HalfEdge]
  let rings: [Ring]

  /// A ring that meets no vertex twice, from its smallest vertex on.
  struct Ring {
    let vertices: [Int32]
    /// In square metres, positive where it runs counter-clockwise.
    let area: Double
  }

  /// Follows the border from one half-edge until it comes back, or to one that was walked before.
  init(from first: HalfEdge, _ walk: BorderWalk, walked: (HalfEdge) -> Bool) {
    var halves = [first]
    var isPinched = false
    var seen: Set<HalfEdge> = []
    var current = first
    while let next = walk.successor(of: current) {
      isPinched = isPinched || next.isChoice
      if next.half == first || walked(next.half) { break }
      if isPinched, !seen.insert(next.half).inserted { break }
      halves.append(next.half)
      current = next.half
    }
    self.halves = halves
    let vertices = halves.map { walk.diagram.start($0) }
    let loops = isPinched ? Circuit.simpleLoops(of: vertices) : [vertices]
    rings = loops.map { Ring($0, in: walk.diagram) }
  }

  /// Cuts a closed walk wherever it comes to a vertex again.
  private static func simpleLoops(of vertices: [Int32]) -> [[Int32]] {
    var loops: [[Int32]] = []
    var path: [Int32] = []
    var places: [Int32: Int] = [:]
    for vertex in vertices {
      if let place = places[vertex] {
        loops.append(Array(path[place...]))
        for left in path[(place + 1)...] { places[left] = nil }
        path.removeSubrange((place + 1)...)
      } else {
        places[vertex] = path.count
        path.append(vertex)
      }
    }
    return loops + [path]
  }
}

extension Circuit.Ring {
  init(_ loop: [Int32], in diagram: VoronoiDiagram) {
    let start = loop.indices.min { loop[$0] < loop[$1] } ?? 0
    vertices = Array(loop[start...] + loop[..<start])
    area = signedArea(of: vertices.lazy.map { diagram.vertices[Int($0)] })
  }

  func precedes(_ other: Self) -> Bool { vertices.lexicographicallyPrecedes(other.vertices) }
}
