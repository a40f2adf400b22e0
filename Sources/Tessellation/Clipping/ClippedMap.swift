/// The borders between cells, as far as they are inside the region, and the border of the region.
func clippedMap(of mesh: borrowing Triangulation, to rings: [[PlanePoint]]) -> DraftMap {
  let walk = RegionWalk(rings, through: mesh)
  let winding = Winding(of: walk.crossings, in: mesh)
  var draft = walk.draft
  let centres = draft.addCentres(of: mesh, where: winding)
  draft.addBorders(of: mesh, winding, centres)
  return draft
}

extension DraftMap {
  /// Adds the centre of each triangle that the rings wind about.
  ///
  /// - Returns: the vertex of each triangle, -1 for those without.
  fileprivate mutating func addCentres(
    of mesh: borrowing Triangulation, where winding: Winding
  ) -> [Int32] {
    let count = winding.numbers.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    points.reserveCapacity(points.count + count)
    ranks.reserveCapacity(points.count + count)
    owners.reserveCapacity(points.count + count)
    edges.reserveCapacity(edges.count + count * 3 / 2 + count / 8)
    var vertices = [Int32](repeating: -1, count: mesh.triangleCount)
    for triangle in 0..<mesh.triangleCount where winding.numbers[triangle] != 0 {
      let (a, b, c) = (
        mesh.corners[3 * triangle], mesh.corners[3 * triangle + 1], mesh.corners[3 * triangle + 2]
      )
      let centre = circumcentre(mesh.position(a), mesh.position(b), mesh.position(c))
      vertices[triangle] = addVertex(centre, .meeting, owner: min(a, b, c))
    }
    return vertices
  }

  /// Adds the border of each two neighbours, cut where rings cross it.
  ///
  /// The border of the half-edge from `i` to `j` runs from the triangle on its right to the one on its
  /// left; `i` lies on the border's left.
  fileprivate mutating func addBorders(
    of mesh: borrowing Triangulation, _ winding: Winding, _ centres: [Int32]
  ) {
    for edge in 0..<Int32(3 * mesh.triangleCount) {
      let twin = mesh.twin(edge)
      guard edge < twin else { continue }
      let (from, to) = (Int(twin / 3), Int(edge / 3))
      var border = DraftEdge(
        from: centres[from], to: centres[to], left: mesh.origin(edge), right: mesh.target(edge))
      guard winding.crossed.contains(edge) else {
        add(border, times: winding.numbers[from])
        continue
      }
      var number = winding.numbers[from]
      let end = border.to
      for crossing in winding.crossed[edge] {
        border.to = crossing.vertex
        add(border, times: number)
        border.from = crossing.vertex
        number += crossing.sign
      }
      border.to = end
      add(border, times: number)
    }
  }

  /// Adds an edge as often as the rings wind about it; once, but where rounding folds a ring.
  @inline(__always)
  private mutating func add(_ edge: DraftEdge, times number: Int32) {
    if number == 1 {
      edges.append(edge)
    } else if number != 0 {
      for _ in 0..<number.magnitude { edges.append(number > 0 ? edge : edge.reversed) }
    }
  }
}
