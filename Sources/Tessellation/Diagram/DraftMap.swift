/// The map while it is made: vertices at rounded positions, and edges between them.
///
/// Every step keeps one law: about each cell its edges close, that is, each vertex ends as many of
/// them as it begins. Where rounding puts a vertex on the wrong side of an edge, two edges run over
/// each other by less than a micrometre, but nothing comes open; `MapCleaning` takes that away.
struct DraftMap {
  var points: [PlanePoint] = []
  /// Who gives way where two vertices become one, by vertex.
  var ranks: [Rank] = []
  /// A site at whose cell each vertex is.
  var owners: [Int32] = []
  var edges: [DraftEdge] = []

  /// What a vertex is: a lower one stays where it is when vertices are merged.
  enum Rank: UInt8 { case corner, crossing, arc, meeting }

  /// No cell: what lies outside.
  static let outside: Int32 = -1

  mutating func addVertex(_ point: PlanePoint, _ rank: Rank, owner: Int32) -> Int32 {
    points.append(point)
    ranks.append(rank)
    owners.append(owner)
    return Int32(truncatingIfNeeded: points.count - 1)
  }
}

/// An edge between two vertices, and the points of the triangulation whose cells it parts.
struct DraftEdge {
  var from: Int32
  var to: Int32
  var left: Int32
  var right: Int32

  var reversed: DraftEdge { DraftEdge(from: to, to: from, left: right, right: left) }
}
