import Model
import Projection
import Tessellation

/// How long fronts are, and how uncertain.
///
/// Somewhere between two places that different sides hold runs the front; the line is drawn half way. So it
/// may be wrong by half their distance, and by as much as the places themselves may lie elsewhere: half
/// the sum of their uncertainties. A line's uncertainty is the mean of that along its length.
struct FrontMeasures {
  private let map: TerritoryMap
  /// By edge of the tessellation, negative where it has not been measured yet.
  private var lengths: [Double]

  init(_ map: TerritoryMap) {
    self.map = map
    lengths = Array(repeating: -1, count: map.tessellation.edges.count)
  }

  /// The length of a front on the ellipsoid, and its uncertainty.
  ///
  /// - Throws: `ProjectionError` when PROJ is missing.
  /// - Complexity: O(n) in segments, about a microsecond for those that are new.
  mutating func measure(
    _ front: Front
  ) throws(ProjectionError) -> (metres: Double, uncertaintyMetres: Double) {
    var (sum, weighted) = (0.0, 0.0)
    for segment in front.segments {
      let length = try length(of: Int(segment.edge))
      sum += length
      weighted += length * uncertainty(segment.left, segment.right)
    }
    return (sum, sum > 0 ? weighted / sum : 0)
  }

  /// The first of the pairs of places that face each other across a front.
  func name(of front: Front) -> FrontName {
    let names = front.segments.lazy.compactMap { segment -> FrontName? in
      guard let left = map.place(segment.left), let right = map.place(segment.right) else {
        return nil
      }
      return FrontName(left: left.id, right: right.id, edge: segment.edge)
    }
    return names.min() ?? FrontName(left: "", right: "", edge: front.name)
  }

  private mutating func length(of edge: Int) throws(ProjectionError) -> Double {
    if lengths[edge] >= 0 { return lengths[edge] }
    let ends = map.tessellation.edges[edge]
    let length = try Geodesic(
      from: map.positions[Int(ends.from)], to: map.positions[Int(ends.to)]
    ).metres
    lengths[edge] = length
    return length
  }

  private func uncertainty(_ left: Int32, _ right: Int32) -> Double {
    let sites = map.tessellation.sites
    let spacing = sites[Int(left)].squaredDistance(to: sites[Int(right)]).squareRoot()
    let ofPlaces = [left, right].reduce(0) { sum, cell in
      sum + Double(map.place(cell)?.uncertaintyMetres ?? 0)
    }
    return (spacing + ofPlaces) / 2
  }
}
