extension Triangulation {
  /// Where a new point lies.
  enum Place {
    case inside(Int32)
    case on(Int32)
  }

  /// The triangle about a point, or the half-edge it lies on, by a walk towards it.
  ///
  /// The point is within the ghosts, and no corner is at its position.
  @inline(__always)
  func locate(_ point: PlanePoint, from triangle: Int32) -> Place {
    var entered: Int32 = -1
    var edge = 3 * triangle
    while true {
      var onEdge: Int32 = -1
      var ahead: Int32 = -1
      for _ in 0..<3 {
        if edge != entered {
          let side = orientation(position(origin(edge)), position(target(edge)), point)
          if side < 0 {
            ahead = edge
            break
          }
          if side == 0 { onEdge = edge }
        }
        edge = Triangulation.next(edge)
      }
      guard ahead >= 0, twin(ahead) >= 0 else {
        return onEdge >= 0 ? .on(onEdge) : .inside(edge / 3)
      }
      entered = twin(ahead)
      edge = Triangulation.next(entered)
    }
  }

  /// The half-edge that begins at each point.
  func edgesOut() -> [Int32] {
    var result = [Int32](repeating: -1, count: pointCount)
    for edge in 0..<(3 * triangleCount) { result[Int(corners[edge])] = Int32(edge) }
    return result
  }

  /// The next half-edge that begins at the same point, counter-clockwise; -1 beyond the ghosts.
  @inline(__always)
  func around(_ edge: Int32) -> Int32 { twin(Triangulation.previous(edge)) }
}
