/// Cuts every cell to a circle about its site.
///
/// The border of two cells is cut where it leaves both circles, at one vertex for both. What is cut
/// off is closed by arcs that belong to the cell alone: inscribed polygons through the fixed directions,
/// and through one point more for each vertex of the cell between polygon and circle.
struct ReachCut {
  private(set) var draft: DraftMap
  private let sites: (Int32) -> PlanePoint
  private let reach: Double
  private var cells: [Int32: ReachedCell] = [:]

  static func cut(
    _ draft: DraftMap, at reach: Double, about sites: (Int32) -> PlanePoint
  ) -> DraftMap {
    withoutActuallyEscaping(sites) { sites in
      var cut = ReachCut(draft: draft, sites: sites, reach: reach)
      cut.run()
      return cut.draft
    }
  }

  private init(draft: DraftMap, sites: @escaping (Int32) -> PlanePoint, reach: Double) {
    self.draft = draft
    self.sites = sites
    self.reach = reach
  }

  /// What comes no farther into a circle than this only touches it: 1 µm, above all rounding.
  static let touch = 1e-6

  private mutating func run() {
    let inside = max(reach - ReachCut.touch, 0)
    let isLive = draft.points.indices.map { vertex in
      draft.points[vertex].squaredDistance(to: sites(draft.owners[vertex])) < inside * inside
    }
    guard isLive.contains(false) else { return }
    let edges = draft.edges
    for edge in edges where !isLive[Int(edge.from)] || !isLive[Int(edge.to)] {
      for cell in [edge.left, edge.right] where cell != DraftMap.outside {
        cells[cell] = ReachedCell(site: sites(cell), reach: reach)
      }
    }
    draft.edges.removeAll(keepingCapacity: true)
    for edge in edges {
      note(edge)
      cut(edge, isLive[Int(edge.from)], isLive[Int(edge.to)])
    }
    for (index, cell) in cells.sorted(by: { $0.key < $1.key }) {
      for arc in cell.arcs() { close(arc, of: index) }
    }
  }

  /// Tells the cells that are cut of an edge as it was.
  private mutating func note(_ edge: DraftEdge) {
    let from = draft.points[Int(edge.from)]
    let to = draft.points[Int(edge.to)]
    cells[edge.left]?.note(from, to)
    cells[edge.right]?.note(to, from)
  }

  private mutating func cut(_ edge: DraftEdge, _ fromLive: Bool, _ toLive: Bool) {
    if fromLive && toLive { return draft.edges.append(edge) }
    let owner =
      edge.left == DraftMap.outside || edge.right == DraftMap.outside
      ? max(edge.left, edge.right) : min(edge.left, edge.right)
    let from = draft.points[Int(edge.from)]
    let to = draft.points[Int(edge.to)]
    let chord = Chord(from, to, site: sites(owner), reach: reach)
    if fromLive || toLive {
      let vertex = draft.addVertex(fromLive ? chord.end : chord.start, .arc, owner: owner)
      var part = edge
      if fromLive { part.to = vertex } else { part.from = vertex }
      draft.edges.append(part)
      mark(vertex, edge, leaves: fromLive)
    } else if chord.isInside {
      let first = draft.addVertex(chord.start, .arc, owner: owner)
      let second = draft.addVertex(chord.end, .arc, owner: owner)
      draft.edges.append(
        DraftEdge(from: first, to: second, left: edge.left, right: edge.right))
      mark(first, edge, leaves: false)
      mark(second, edge, leaves: true)
    }
  }

  /// Tells both cells of a place where the edge leaves or enters their circles.
  private mutating func mark(_ vertex: Int32, _ edge: DraftEdge, leaves: Bool) {
    let point = draft.points[Int(vertex)]
    cells[edge.left]?.mark(vertex, point, leaves: leaves)
    cells[edge.right]?.mark(vertex, point, leaves: !leaves)
  }

  private mutating func close(_ arc: ReachedCell.Arc, of cell: Int32) {
    let corners = arc.corners.map { draft.addVertex($0, .arc, owner: cell) }
    var path = corners
    if let ends = arc.ends {
      path = [ends.from] + corners + [ends.to]
    } else if let first = corners.first {
      path.append(first)
    }
    for (from, to) in zip(path, path.dropFirst()) {
      draft.edges.append(DraftEdge(from: from, to: to, left: cell, right: DraftMap.outside))
    }
  }
}
