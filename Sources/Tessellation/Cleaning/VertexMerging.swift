/// Which vertices become one: none is left within a grain of another.
///
/// Of vertices that crowd, corners of the region come first, then its crossings, then by x and y; each
/// joins the nearest that stands already within a grain, or stands itself. So nothing moves farther
/// than a grain, and what happens at a place depends on that place.
struct VertexMerging {
  /// The vertex that stands for each.
  private(set) var targets: [Int32]
  /// Those that stand for others too.
  private(set) var isTouched: [Bool]

  init(_ draft: DraftMap, _ grid: VertexGrid, grain: Double) {
    let points = draft.points
    targets = (0..<Int32(points.count)).map { $0 }
    isTouched = [Bool](repeating: false, count: points.count)
    var crowded: [Int32] = []
    for vertex in 0..<Int32(points.count) {
      var isCrowded = false
      VertexMerging.forEach(near: vertex, points, grid, grain) { _ in isCrowded = true }
      if isCrowded { crowded.append(vertex) }
    }
    crowded.sort { first, second in
      let (a, b) = (Int(first), Int(second))
      if draft.ranks[a] != draft.ranks[b] {
        return draft.ranks[a].rawValue < draft.ranks[b].rawValue
      }
      return points[a] != points[b] ? points[a].precedes(points[b]) : a < b
    }
    var stands = [Bool](repeating: true, count: points.count)
    for vertex in crowded { stands[Int(vertex)] = false }
    for vertex in crowded {
      var nearest: (vertex: Int32, distance: Double)?
      VertexMerging.forEach(near: vertex, points, grid, grain) { other in
        guard stands[Int(other)] else { return }
        let distance = points[Int(vertex)].squaredDistance(to: points[Int(other)])
        let isBetter =
          nearest.map {
            distance < $0.distance
              || (distance == $0.distance && points[Int(other)].precedes(points[Int($0.vertex)]))
          } ?? true
        if isBetter { nearest = (other, distance) }
      }
      if let nearest {
        targets[Int(vertex)] = nearest.vertex
        isTouched[Int(nearest.vertex)] = true
      } else {
        stands[Int(vertex)] = true
      }
    }
  }

  /// Calls with each other vertex within a grain of one.
  @inline(__always)
  private static func forEach(
    near vertex: Int32, _ points: [PlanePoint], _ grid: VertexGrid, _ grain: Double,
    _ body: (Int32) -> Void
  ) {
    let point = points[Int(vertex)]
    grid.forEach(
      fromX: point.x - grain, point.y - grain, toX: point.x + grain, point.y + grain
    ) { other in
      if other != vertex, point.squaredDistance(to: points[Int(other)]) <= grain * grain {
        body(other)
      }
    }
  }
}
