/// Which edges are at each of a row of things, by index, in one block of memory.
struct Incidence: Sendable {
  private var starts: [Int32]
  private var edges: [Int32]

  /// - Parameters:
  ///   - count: of things.
  ///   - edgeCount: of edges.
  ///   - ends: the two things at an edge; a negative one is none.
  @inline(__always)
  init(count: Int, edgeCount: Int, ends: (Int) -> (Int32, Int32)) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for edge in 0..<edgeCount {
      let (first, second) = ends(edge)
      if first >= 0 { starts[Int(first)] += 1 }
      if second >= 0 { starts[Int(second)] += 1 }
    }
    var sum: Int32 = 0
    for index in starts.indices {
      sum += starts[index]
      starts[index] = sum
    }
    var edges = [Int32](repeating: 0, count: Int(sum))
    for edge in (0..<edgeCount).reversed() {
      let (first, second) = ends(edge)
      if second >= 0 {
        starts[Int(second)] -= 1
        edges[Int(starts[Int(second)])] = Int32(truncatingIfNeeded: edge)
      }
      if first >= 0 {
        starts[Int(first)] -= 1
        edges[Int(starts[Int(first)])] = Int32(truncatingIfNeeded: edge)
      }
    }
    self.starts = starts
    self.edges = edges
  }

  /// The edges at a thing, ascending.
  @inline(__always)
  subscript(index: Int32) -> ArraySlice<Int32> {
    edges[Int(starts[Int(index)])..<Int(starts[Int(index) + 1])]
  }
}
