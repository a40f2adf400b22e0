extension PlaneRegion {
  /// A point near which two pieces of its rings cross; nil where none do, as it should be.
  ///
  /// Pieces that only touch, or run along each other, do not cross.
  ///
  /// - Complexity: O(n log n) in points, and for each piece those that overlap with it from west to east.
  package var crossing: PlanePoint? {
    let pieces = rings.flatMap { ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).map(RingPiece.init)
    }.sorted { $0.west < $1.west }
    var open: [RingPiece] = []
    for piece in pieces {
      open.removeAll { $0.east < piece.west }
      if open.contains(where: piece.crosses) { return piece.from }
      open.append(piece)
    }
    return nil
  }
}

/// A piece of a ring from one point to the next.
private struct RingPiece {
  let from: PlanePoint
  let to: PlanePoint

  var west: Double { min(from.x, to.x) }
  var east: Double { max(from.x, to.x) }

  /// Whether each piece has one end on either side of the other; decided exactly.
  func crosses(_ other: RingPiece) -> Bool {
    guard max(from.y, to.y) >= min(other.from.y, other.to.y),
      max(other.from.y, other.to.y) >= min(from.y, to.y)
    else { return false }
    return orientation(from, to, other.from) * orientation(from, to, other.to) < 0
      && orientation(other.from, other.to, from) * orientation(other.from, other.to, to) < 0
  }
}
