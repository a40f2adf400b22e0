extension Partition {
  /// Walks the borders of areas from each of some half-edges that is a border and not yet walked.
  ///
  /// - Returns: the places of the new circuits.
  @discardableResult
  mutating func traceCircuits(from halves: some Sequence<HalfEdge>) -> [Int32] {
    let walk = BorderWalk(diagram: diagram, keys: labels)
    var added: [Int32] = []
    for half in halves where circuitOf[Int(half.index)] < 0 && walk.isBorder(half) {
      let circuit = Circuit(from: half, walk) { circuitOf[Int($0.index)] >= 0 }
      let number = Int32(circuits.count)
      for half in circuit.halves { circuitOf[Int(half.index)] = number }
      circuits.append(circuit)
      added.append(number)
    }
    return added
  }

  /// Traces the fronts through each of some edges that is one and not yet traced.
  ///
  /// - Returns: the places of the new fronts.
  @discardableResult
  mutating func traceFronts(from edges: some Sequence<Int32>) -> [Int32] {
    let walk = BorderWalk(diagram: diagram, keys: sides)
    var added: [Int32] = []
    for edge in edges where lineOf[Int(edge)] < 0 {
      guard let half = Front.half(of: edge, walk) else { continue }
      let front = Front(through: half, walk)
      let number = Int32(lines.count)
      for segment in front.segments { lineOf[Int(segment.edge)] = number }
      lines.append(front)
      added.append(number)
    }
    return added
  }

  /// The place of the area that a circuit bounds.
  func slot(of circuit: Circuit) -> Int? {
    guard let half = circuit.halves.first else { return nil }
    let cell = diagram.left(half)
    return cell >= 0 && slotOf[Int(cell)] >= 0 ? Int(slotOf[Int(cell)]) : nil
  }

  /// Makes the polygons of an area anew from its circuits.
  mutating func assemble(_ slot: Int) {
    guard let entry = slots[slot] else { return }
    let rings = entry.circuits.flatMap { circuits[Int($0)]?.rings ?? [] }
    slots[slot]?.area = PartitionArea(
      label: entry.area.label, cells: entry.area.cells, rings: rings, in: diagram)
  }
}
