@testable import Tessellation

/// What may be wrong with a map; found by looking at every pair.
enum MapFault: Hashable {
  case open(cell: Int, vertex: Int32)
  case twice(Int32, Int32)
  case oneCell(edge: Int)
  case near(vertex: Int, other: Int)
  case nearEdge(vertex: Int, edge: Int)
  case crossing(Int, Int)

  static func all(in diagram: VoronoiDiagram, grain: Double = 0.01) -> Set<MapFault> {
    var faults: Set<MapFault> = []
    var seen: Set<[Int32]> = []
    var balance: [Int: [Int32: Int]] = [:]
    for (index, edge) in diagram.edges.enumerated() {
      if !seen.insert([min(edge.from, edge.to), max(edge.from, edge.to)]).inserted
        || edge.from == edge.to
      {
        faults.insert(.twice(edge.from, edge.to))
      }
      if edge.left == edge.right || edge.left < 0 { faults.insert(.oneCell(edge: index)) }
      for (cell, sign) in [(edge.left, 1), (edge.right, -1)] where cell >= 0 {
        balance[Int(cell), default: [:]][edge.from, default: 0] += sign
        balance[Int(cell), default: [:]][edge.to, default: 0] -= sign
      }
    }
    for (cell, vertices) in balance {
      for (vertex, count) in vertices where count != 0 {
        faults.insert(.open(cell: cell, vertex: vertex))
      }
    }
    return faults.union(positions(in: diagram, grain))
  }

  private static func positions(in diagram: VoronoiDiagram, _ grain: Double) -> Set<MapFault> {
    var faults: Set<MapFault> = []
    let points = diagram.vertices
    let byX = points.indices.sorted { points[$0].x < points[$1].x }
    for (place, first) in byX.enumerated() {
      for second in byX[(place + 1)...] {
        guard points[second].x - points[first].x <= grain else { break }
        if points[first].squaredDistance(to: points[second]) <= grain * grain {
          faults.insert(.near(vertex: first, other: second))
        }
      }
    }
    let spans = diagram.edges.enumerated().map { index, edge in
      Span(index: index, edge: edge, from: points[Int(edge.from)], to: points[Int(edge.to)])
    }.sorted { $0.minX < $1.minX }
    for (place, span) in spans.enumerated() {
      for vertex in byX.dropFirst(Span.first(in: byX, points, atLeast: span.minX - grain)) {
        guard points[vertex].x <= span.maxX + grain else { break }
        guard vertex != Int(span.edge.from), vertex != Int(span.edge.to) else { continue }
        if distance(from: points[vertex], toSegment: span.from, span.to) < grain * 0.499 {
          faults.insert(.nearEdge(vertex: vertex, edge: span.index))
        }
      }
      for other in spans[(place + 1)...] {
        guard other.minX <= span.maxX else { break }
        if span.crosses(other) { faults.insert(.crossing(span.index, other.index)) }
      }
    }
    return faults
  }
}

/// An edge by its extent from west to east.
private struct Span {
  let index: Int
  let edge: VoronoiDiagram.Edge
  let from: PlanePoint
  let to: PlanePoint

  var minX: Double { min(from.x, to.x) }
  var maxX: Double { max(from.x, to.x) }

  func crosses(_ other: Span) -> Bool {
    guard max(other.from.y, other.to.y) >= min(from.y, to.y),
      max(from.y, to.y) >= min(other.from.y, other.to.y)
    else { return false }
    let (a, b) = (other.from, other.to)
    return orientation(from, to, a) * orientation(from, to, b) < 0
      && orientation(a, b, from) * orientation(a, b, to) < 0
  }

  /// The place of the first of vertices by x that is not west of a line.
  static func first(in byX: [Int], _ points: [PlanePoint], atLeast x: Double) -> Int {
    var (low, high) = (0, byX.count)
    while low < high {
      let middle = (low + high) / 2
      if points[byX[middle]].x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The edges of a map by what they are, not by number.
struct EdgePositions: Equatable {
  let edges: Set<[Double]>

  init(_ diagram: VoronoiDiagram) {
    edges = Set(
      diagram.edges.map { edge in
        let from = diagram.vertices[Int(edge.from)]
        let to = diagram.vertices[Int(edge.to)]
        let isForward = from.precedes(to)
        let (a, b) = isForward ? (from, to) : (to, from)
        return [
          a.x, a.y, b.x, b.y, Double(isForward ? edge.left : edge.right),
          Double(isForward ? edge.right : edge.left),
        ]
      })
  }
}

extension Layout {
  /// A point of the field about a region.
  static func anywhere(_ random: inout some RandomNumberGenerator, about area: Area) -> PlanePoint {
    let offset = area == .elsewhere ? 3.0 : 0
    return PlanePoint(
      x: west + size * (offset + Double.random(in: -0.1...1.1, using: &random)),
      y: south + size * (offset + Double.random(in: -0.1...1.1, using: &random)))
  }
}
