/// A walk along the rings of a region, from cell to cell.
///
/// Each ring is a closed walk over neighbouring cells, whatever the rounding: from the nearest site of
/// a corner it goes to the nearest site of the next, always to a neighbour nearer to that corner, which
/// exact predicates decide. Positions of crossings are rounded; which cells a ring visits is not.
struct RegionWalk {
  var draft = DraftMap()
  private(set) var crossings: [Crossing] = []
  private let edgesOut: [Int32]
  private var cell: Int32

  /// A place where a ring passes from one cell into a neighbour.
  struct Crossing {
    /// The half-edge between the two sites, the lower of the two twins.
    let edge: Int32
    /// The position along the border between them, leftwards of the half-edge.
    let along: Double
    let vertex: Int32
    /// 1 where the ring goes the way of the half-edge, -1 against it.
    let sign: Int32
  }

  init(_ rings: [[PlanePoint]], through mesh: borrowing Triangulation) {
    edgesOut = mesh.edgesOut()
    cell = Int32(Triangulation.ghosts)
    for ring in rings { walk(ring, mesh) }
    crossings.sort {
      $0.edge != $1.edge
        ? $0.edge < $1.edge : $0.along != $1.along ? $0.along < $1.along : $0.vertex < $1.vertex
    }
  }

  private mutating func walk(_ ring: [PlanePoint], _ mesh: borrowing Triangulation) {
    guard var from = ring.last else { return }
    goToNearest(of: from, mesh)
    let last = draft.addVertex(from, .corner, owner: cell)
    var here = last
    for (index, to) in ring.enumerated() {
      var progress = 0.0
      while let departure = departure(from, to, after: progress, mesh) {
        progress = departure.progress
        let point = PlanePoint(
          x: from.x + progress * (to.x - from.x), y: from.y + progress * (to.y - from.y))
        let vertex = draft.addVertex(
          point, .crossing, owner: min(cell, mesh.target(departure.edge)))
        addEdge(here, vertex)
        addCrossing(of: departure.edge, at: vertex, mesh)
        cell = mesh.target(departure.edge)
        here = vertex
      }
      let corner = index == ring.count - 1 ? last : draft.addVertex(to, .corner, owner: cell)
      addEdge(here, corner)
      here = corner
      from = to
    }
  }

  private mutating func addEdge(_ from: Int32, _ to: Int32) {
    draft.edges.append(DraftEdge(from: from, to: to, left: cell, right: DraftMap.outside))
  }

  private mutating func addCrossing(
    of edge: Int32, at vertex: Int32, _ mesh: borrowing Triangulation
  ) {
    let lower = min(edge, mesh.twin(edge))
    let from = mesh.position(mesh.origin(lower))
    let to = mesh.position(mesh.target(lower))
    let point = draft.points[Int(vertex)]
    let along = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
    crossings.append(
      Crossing(edge: lower, along: along, vertex: vertex, sign: lower == edge ? 1 : -1))
  }

  private mutating func goToNearest(of point: PlanePoint, _ mesh: borrowing Triangulation) {
    var nearest = cell
    repeat {
      cell = nearest
      let first = edgesOut[Int(cell)]
      var edge = first
      repeat {
        let neighbour = mesh.target(edge)
        if isNearer(mesh.position(neighbour), than: mesh.position(nearest), to: point) {
          nearest = neighbour
        }
        edge = mesh.around(edge)
      } while edge != first && edge >= 0
    } while nearest != cell
  }

  /// The edge to the first neighbour whose cell the way to a point enters; `nil` where it ends here.
  private func departure(
    _ from: PlanePoint, _ to: PlanePoint, after progress: Double, _ mesh: borrowing Triangulation
  ) -> (edge: Int32, progress: Double)? {
    let site = mesh.position(cell)
    var best: (edge: Int32, progress: Double)?
    let first = edgesOut[Int(cell)]
    var edge = first
    repeat {
      let other = mesh.position(mesh.target(edge))
      if isNearer(other, than: site, to: to) {
        let start = lead(of: site, over: other, at: from)
        let end = lead(of: site, over: other, at: to)
        let fraction = start > end ? start / (start - end) : 0
        let clamped = min(max(fraction, progress), 1)
        if clamped < best?.progress ?? .infinity { best = (edge, clamped) }
      }
      edge = mesh.around(edge)
    } while edge != first && edge >= 0
    return best
  }

  /// By how much a site is nearer to a point than another: half the difference of the squares.
  @inline(__always)
  private func lead(of site: PlanePoint, over other: PlanePoint, at point: PlanePoint) -> Double {
    (site.x - other.x) * ((point.x - site.x) + (point.x - other.x)) / 2
      + (site.y - other.y) * ((point.y - site.y) + (point.y - other.y)) / 2
  }
}
