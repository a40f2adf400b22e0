extension VoronoiDiagram {
  /// The area of a cell in square metres; 0 where a site has no cell.
  package func area(of cell: Int) -> Double {
    guard let first = self[cell].first else { return 0 }
    let origin = vertices[Int(edges[Int(first)].from)]
    var twice = 0.0
    for index in self[cell] {
      let edge = edges[Int(index)]
      let from = vertices[Int(edge.from)]
      let to = vertices[Int(edge.to)]
      let cross =
        (from.x - origin.x) * (to.y - origin.y) - (from.y - origin.y) * (to.x - origin.x)
      twice += edge.left == Int32(cell) ? cross : -cross
    }
    return twice / 2
  }

  /// The distance in metres from a point to the farthest vertex of a cell; 0 where there is none.
  package func greatestDistance(from point: PlanePoint, inCell cell: Int) -> Double {
    var greatest = 0.0
    for index in self[cell] {
      let edge = edges[Int(index)]
      greatest = max(
        greatest, point.squaredDistance(to: vertices[Int(edge.from)]),
        point.squaredDistance(to: vertices[Int(edge.to)]))
    }
    return greatest.squareRoot()
  }

  /// The cells that share an edge with a cell, ascending.
  package func neighbours(of cell: Int) -> [Int] {
    cellsBeside(Int32(clamping: cell)).map { Int($0) }.sorted().removingRepeats()
  }

  /// The cells on the other side of each edge of a cell, in the order of the edges; some more than once.
  func cellsBeside(_ cell: Int32) -> [Int32] {
    self[Int(cell)].compactMap { index in
      let edge = edges[Int(index)]
      let other = edge.left == cell ? edge.right : edge.left
      return other != VoronoiDiagram.outside ? other : nil
    }
  }

  /// Whether a point is in a cell; on the border of two it is in the cell on one side or in none.
  package func contains(_ point: PlanePoint, inCell cell: Int) -> Bool {
    var isInside = false
    for index in self[cell] {
      let edge = edges[Int(index)]
      let from = vertices[Int(edge.from)]
      let to = vertices[Int(edge.to)]
      guard (from.y > point.y) != (to.y > point.y) else { continue }
      if (orientation(from, to, point) > 0) == (to.y > from.y) { isInside.toggle() }
    }
    return isInside
  }

  /// The edges of a cell; none for an index that is no site.
  private subscript(cell: Int) -> ArraySlice<Int32> {
    sites.indices.contains(cell) ? edgesOfCell[Int32(cell)] : []
  }
}

extension [Int] {
  /// A sorted array with each value once.
  func removingRepeats() -> [Int] {
    var result: [Int] = []
    for value in self where value != result.last { result.append(value) }
    return result
  }
}
