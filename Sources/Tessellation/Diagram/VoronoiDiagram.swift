/// A Voronoi diagram of sites, clipped once: each edge once, between two cells that share it by index.
///
/// The edges of each cell close to rings. No two edges are between the same vertices; no two vertices
/// are within a grain of each other, and no vertex within half a grain of an edge that it does not end.
/// Vertices and cells depend on the sites and the region about them, not on the order of the sites
/// nor on sites farther away.
package struct VoronoiDiagram: Sendable {
  /// The sites it was made of, in their order.
  package let sites: [PlanePoint]
  /// Every vertex once.
  package let vertices: [PlanePoint]
  /// Every edge once.
  package let edges: [Edge]
  let edgesAtVertex: Incidence
  let edgesOfCell: Incidence

  /// The cell of no site: what lies outside the region, or beyond reach.
  package static let outside: Int32 = -1

  /// An edge between two vertices and two cells.
  package struct Edge: Hashable, Sendable {
    /// The vertex it begins at.
    package let from: Int32
    /// The vertex it ends at.
    package let to: Int32
    /// The cell on its left: the index of a site, never `outside`.
    package let left: Int32
    /// The cell on its right: the index of a site, or `outside`.
    package let right: Int32
  }

  /// The diagram of sites within a region.
  ///
  /// - Parameters:
  ///   - sites: any number, in any order. A site that is not finite or farther than 10¹² m from the
  ///     origin has no cell; of sites at one position, the first has it.
  ///   - region: what the cells are clipped to.
  ///   - reach: in metres; what is farther from its site belongs to no cell. The border of a reach is
  ///     a polygon inscribed in the circle.
  ///   - grain: in metres; vertices as near as this become one. Nothing moves farther.
  /// - Complexity: O(n log n) expected in sites and crossings of the region with cells, O(n) in practice.
  package init(
    sites: [PlanePoint], within region: PlaneRegion, reach: Double = .infinity,
    grain: Double = 0.01
  ) {
    let positions = sites.map(\.normalised)
    let order = HilbertOrder(of: positions)
    var draft = DraftMap()
    if !order.indices.isEmpty, reach > 0 {
      var extent = order.bounds
      for point in region.rings.joined() { extent.extend(to: point) }
      let mesh = Triangulation(of: order.indices.compactMap { positions[Int($0)] }, extent: extent)
      draft = clippedMap(of: mesh, to: region.rings)
      if reach < .infinity {
        let points = mesh.points
        draft = ReachCut.cut(draft, at: reach) { points[Int($0)] }
      }
    }
    draft.clean(grain: max(grain, 0))
    let edges = draft.edges.map { edge in
      func site(_ point: Int32) -> Int32 {
        point < 0 ? VoronoiDiagram.outside : order.indices[Int(point) - Triangulation.ghosts]
      }
      return edge.left < 0
        ? Edge(from: edge.to, to: edge.from, left: site(edge.right), right: site(edge.left))
        : Edge(from: edge.from, to: edge.to, left: site(edge.left), right: site(edge.right))
    }
    self.sites = sites
    self.edges = edges
    vertices = draft.points
    edgesAtVertex = Incidence(count: draft.points.count, edgeCount: edges.count) {
      (edges[$0].from, edges[$0].to)
    }
    edgesOfCell = Incidence(count: sites.count, edgeCount: edges.count) {
      (edges[$0].left, edges[$0].right)
    }
  }
}
