extension PartitionArea {
  /// The area of rings that bound the same cells: each hole goes to the smallest outer ring about it.
  init(label: Int32, cells: [Int32], rings: [Circuit.Ring], in diagram: VoronoiDiagram) {
    let outers = rings.filter { $0.area > 0 }.sorted { $0.precedes($1) }
    let holes = rings.filter { $0.area <= 0 }.sorted { $0.precedes($1) }
    var holesOf = [[[Int32]]](repeating: [], count: outers.count)
    func positions(_ ring: Circuit.Ring) -> [PlanePoint] {
      ring.vertices.map { diagram.vertices[Int($0)] }
    }
    for hole in holes {
      var owner: Int?
      if outers.count == 1 {
        owner = 0
      } else {
        let inner = positions(hole)
        for (index, outer) in outers.enumerated()
        where outer.area >= -hole.area && lies(inner, in: positions(outer)) == true {
          if owner.map({ outer.area < outers[$0].area }) ?? true { owner = index }
        }
      }
      if let owner { holesOf[owner].append(hole.vertices) }
    }
    self.label = label
    self.cells = cells
    polygons = zip(outers, holesOf).map { Polygon(outer: $0.vertices, holes: $1) }
  }
}
