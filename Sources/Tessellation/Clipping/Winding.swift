/// How often the rings of a region wind about the centre of each triangle: 1 inside, 0 outside.
///
/// A ring is a closed walk over edges of the triangulation, so the number follows from the crossings
/// alone, by counting from outside: no rounded position is asked.
struct Winding {
  /// By triangle.
  let numbers: [Int32]
  /// The crossings of each half-edge that is crossed, by the lower of the twins.
  let crossed: CrossedEdges

  init(of crossings: [RegionWalk.Crossing], in mesh: borrowing Triangulation) {
    let crossed = CrossedEdges(crossings, edgeCount: 3 * mesh.triangleCount)
    let unknown = Int32.min
    var numbers = [Int32](repeating: unknown, count: mesh.triangleCount)
    var pending: [Int32] = []
    for triangle in 0..<Int32(mesh.triangleCount) where pending.isEmpty {
      let edges = 3 * triangle..<3 * triangle + 3
      if edges.contains(where: { mesh.twin($0) < 0 }) { pending.append(triangle) }
    }
    if let first = pending.first { numbers[Int(first)] = 0 }
    while let triangle = pending.popLast() {
      let number = numbers[Int(triangle)]
      for edge in 3 * triangle..<3 * triangle + 3 {
        let twin = mesh.twin(edge)
        guard twin >= 0, numbers[Int(twin / 3)] == unknown else { continue }
        var change: Int32 = 0
        if crossed.contains(min(edge, twin)) {
          for crossing in crossed[min(edge, twin)] { change += crossing.sign }
          if edge < twin { change = -change }
        }
        numbers[Int(twin / 3)] = number + change
        pending.append(twin / 3)
      }
    }
    self.numbers = numbers
    self.crossed = crossed
  }
}

/// Crossings by edge.
struct CrossedEdges {
  private let crossings: [RegionWalk.Crossing]
  private var flags: [UInt64]

  /// Crossings that are sorted by edge.
  init(_ crossings: [RegionWalk.Crossing], edgeCount: Int) {
    self.crossings = crossings
    flags = [UInt64](repeating: 0, count: edgeCount / 64 + 1)
    for crossing in crossings { flags[Int(crossing.edge) / 64] |= 1 << UInt64(crossing.edge % 64) }
  }

  /// Whether a half-edge, the lower of the twins, is crossed.
  @inline(__always)
  func contains(_ edge: Int32) -> Bool {
    flags[Int(edge) / 64] & (1 << UInt64(edge % 64)) != 0
  }

  subscript(edge: Int32) -> ArraySlice<RegionWalk.Crossing> {
    var low = 0
    var high = crossings.count
    while low < high {
      let middle = (low + high) / 2
      if crossings[middle].edge < edge { low = middle + 1 } else { high = middle }
    }
    let end = crossings[low...].firstIndex { $0.edge != edge } ?? crossings.count
    return crossings[low..<end]
  }
}
