/// What a diagram is cut to: rings of which each parts inside from outside (even-odd).
///
/// Outer rings, holes, islands in holes, in any order and either direction; a closing point is
/// optional. Rings must not cross themselves or each other; they may touch and share borders.
package struct PlaneRegion: Sendable {
  /// Each ring with the inside on its left, no point twice in a row.
  package let rings: [[PlanePoint]]

  /// A region of rings; points that are not finite, and rings of fewer than three points, are left out.
  ///
  /// - Complexity: O(n) in points, and for each ring the points of the rings whose box it is in.
  package init(rings: [[PlanePoint]]) {
    let clean = rings.map(PlaneRegion.clean).filter { $0.count > 2 }
    let nesting = RingNesting(clean)
    self.rings = clean.indices.map { index in
      let ring = clean[index]
      let isOuter = nesting.depth(of: index).isMultiple(of: 2)
      return (signedArea(of: ring) > 0) == isOuter ? ring : ring.reversed()
    }
  }

  /// The area in square metres.
  package var area: Double { rings.reduce(0) { $0 + signedArea(of: $1) } }

  /// Whether a point is inside; a point on the border is.
  ///
  /// - Complexity: O(n) in points.
  package func contains(_ point: PlanePoint) -> Bool {
    let sides = rings.map { side(of: point, to: $0) }
    return sides.contains(.on) || !sides.count { $0 == .inside }.isMultiple(of: 2)
  }

  private static func clean(_ ring: [PlanePoint]) -> [PlanePoint] {
    var result: [PlanePoint] = []
    for point in ring {
      if let point = point.normalised, point != result.last { result.append(point) }
    }
    while result.count > 1, result.first == result.last { result.removeLast() }
    return result
  }
}
