extension Partition {
  /// A cell and the label it has from now on; a negative one is no data.
  package typealias CellLabel = (cell: Int32, label: Int32)

  /// What a day has changed.
  package struct Change: Sendable {
    /// The names of areas that are no more, or no more the same; ascending.
    package let removedAreas: [Int32]
    /// The areas that are new, or no more the same; by name.
    package let areas: [PartitionArea]
    /// The names of fronts that are no more, or no more the same; ascending.
    package let removedFronts: [Int32]
    /// The fronts that are new, or no more the same; by name.
    package let fronts: [Front]
  }

  /// Gives some cells other labels, and makes anew only the areas and fronts that touch them.
  ///
  /// The result is the same as that of a partition made of the new labels from nothing.
  ///
  /// - Parameter changes: in order; cells that do not exist are passed over.
  /// - Returns: what is different.
  /// - Complexity: O(k) in the sizes of areas and fronts that touch a changed cell; no edge is visited
  ///   but those of changed cells, of their areas' borders, and of parts that fall off an area.
  @discardableResult
  package mutating func relabel(_ changes: [CellLabel]) -> Change {
    var membership = Membership()
    var changed: [Int32] = []
    for (cell, label) in changes where labels.indices.contains(Int(cell)) {
      let label = max(label, -1)
      guard labels[Int(cell)] != label else { continue }
      membership.leave(cell, &self)
      set(label, at: cell)
      membership.join(cell, &self)
      changed.append(cell)
    }
    let edges = Set(changed.flatMap { diagram.edgesOfCell[$0] })
    let vertices = Set(edges.flatMap { [diagram.edges[Int($0)].from, diagram.edges[Int($0)].to] })
    let areas = renewAreas(membership, edges, vertices)
    let fronts = renewFronts(edges, vertices)
    return Change(
      removedAreas: areas.removed, areas: areas.added, removedFronts: fronts.removed,
      fronts: fronts.added)
  }

  private mutating func renewAreas(
    _ membership: Membership, _ edges: Set<Int32>, _ vertices: Set<Int32>
  ) -> (removed: [Int32], added: [PartitionArea]) {
    var touched: Set<Int32> = []
    for vertex in vertices {
      for edge in diagram.edgesAtVertex[vertex] {
        for half in [circuitOf[Int(2 * edge)], circuitOf[Int(2 * edge + 1)]] where half >= 0 {
          touched.insert(half)
        }
      }
    }
    var halves = Set(
      edges.flatMap { [HalfEdge($0, isReversed: false), HalfEdge($0, isReversed: true)] })
    var dirty = membership.dirty
    for number in touched {
      guard let circuit = circuits[Int(number)] else { continue }
      // The cell may have left: the area that owned the circuit is dirty all the same.
      if let slot = slot(of: circuit) { dirty.insert(Int32(slot)) }
      for half in circuit.halves { circuitOf[Int(half.index)] = -1 }
      halves.formUnion(circuit.halves)
      circuits[Int(number)] = nil
    }
    let before = dirty.compactMap { membership.original[$0] ?? slots[Int($0)]?.area }
    for slot in dirty { membership.settle(slot, &self) }
    var owned = dirty.flatMap { slots[Int($0)]?.circuits ?? [] }
    owned = owned.filter { circuits[Int($0)] != nil }
    owned += traceCircuits(from: halves.sorted { $0.index < $1.index })
    for slot in dirty { slots[Int(slot)]?.circuits = [] }
    for number in owned {
      guard let circuit = circuits[Int(number)], let slot = slot(of: circuit) else { continue }
      slots[slot]?.circuits.append(number)
    }
    for slot in dirty {
      if slots[Int(slot)]?.area.cells.isEmpty == true { slots[Int(slot)] = nil }
      assemble(Int(slot))
    }
    return Partition.difference(
      before.filter { !$0.cells.isEmpty }, dirty.compactMap { slots[Int($0)]?.area }, \.name)
  }

  private mutating func renewFronts(
    _ edges: Set<Int32>, _ vertices: Set<Int32>
  ) -> (removed: [Int32], added: [Front]) {
    let touched = Set(
      vertices.flatMap { diagram.edgesAtVertex[$0].map { lineOf[Int($0)] } }.filter { $0 >= 0 })
    var traced = edges
    var before: [Front] = []
    for number in touched {
      guard let front = lines[Int(number)] else { continue }
      for segment in front.segments {
        lineOf[Int(segment.edge)] = -1
        traced.insert(segment.edge)
      }
      before.append(front)
      lines[Int(number)] = nil
    }
    let added = traceFronts(from: traced.sorted())
    return Partition.difference(before, added.compactMap { lines[Int($0)] }, \.name)
  }

  /// What of things before and after is different.
  private static func difference<Thing: Hashable>(
    _ before: [Thing], _ after: [Thing], _ name: (Thing) -> Int32
  ) -> (removed: [Int32], added: [Thing]) {
    let (old, new) = (Set(before), Set(after))
    return (
      before.filter { !new.contains($0) }.map(name).sorted(),
      after.filter { !old.contains($0) }.sorted { name($0) < name($1) }
    )
  }
}
