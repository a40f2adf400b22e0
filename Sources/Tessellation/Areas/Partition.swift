/// A day's labels on a diagram: the areas of each label, and the fronts between sides.
///
/// Areas and fronts are made of vertices and edges of the diagram, so they agree to the last bit.
package struct Partition: Sendable {
  package let diagram: VoronoiDiagram
  /// By cell; negative is no data, which is a hole.
  package private(set) var labels: [Int32]
  var sides: [Int32]
  let sideOf: @Sendable (Int32) -> Int32
  /// The place in `slots` of the area of each cell, -1 where it is in none.
  var slotOf: [Int32]
  var slots: [AreaSlot?]
  /// The place in `circuits` of the circuit through each half-edge, -1 where it is no border.
  var circuitOf: [Int32]
  var circuits: [Circuit?] = []
  /// The place in `lines` of the front through each edge, -1 where it is no front.
  var lineOf: [Int32]
  var lines: [Front?] = []

  /// An area and what it is made of.
  struct AreaSlot {
    var area: PartitionArea
    var circuits: [Int32]
  }

  /// The partition of a diagram by labels.
  ///
  /// - Parameters:
  ///   - diagram: the cells.
  ///   - labels: by cell; a negative one, and one that is missing, is no data.
  ///   - sideOf: the side of a label; negative is none: such an area is bounded by no front.
  /// - Complexity: O(n) in edges of the diagram.
  package init(
    of diagram: VoronoiDiagram, labels: [Int32], sides sideOf: @escaping @Sendable (Int32) -> Int32
  ) {
    self.diagram = diagram
    self.sideOf = sideOf
    let cellCount = diagram.sites.count
    var own = [Int32](repeating: -1, count: cellCount)
    for (cell, label) in labels.prefix(cellCount).enumerated() where label >= 0 {
      own[cell] = label
    }
    self.labels = own
    sides = Partition.sides(of: own, sideOf)
    circuitOf = [Int32](repeating: -1, count: 2 * diagram.edges.count)
    lineOf = [Int32](repeating: -1, count: diagram.edges.count)
    let components = CellComponents(of: diagram, labels: own)
    slotOf = components.numbers
    slots = components.members.map { cells in
      let label = cells.first.map { own[Int($0)] } ?? -1
      return AreaSlot(
        area: PartitionArea(label: label, cells: cells, polygons: []), circuits: [])
    }
    traceCircuits(from: (0..<Int32(circuitOf.count)).lazy.map { HalfEdge($0) })
    for (number, circuit) in circuits.enumerated() {
      guard let slot = circuit.flatMap({ slot(of: $0) }) else { continue }
      slots[slot]?.circuits.append(Int32(number))
    }
    for slot in slots.indices { assemble(slot) }
    traceFronts(from: 0..<Int32(lineOf.count))
  }

  /// The areas, by their smallest cell.
  package var areas: [PartitionArea] {
    slots.compactMap { $0?.area }.sorted { $0.name < $1.name }
  }

  /// The fronts, by their lowest edge.
  package var fronts: [Front] {
    lines.compactMap { $0 }.map { (name: $0.name, front: $0) }.sorted { $0.name < $1.name }
      .map(\.front)
  }

  /// Gives a cell a label.
  mutating func set(_ label: Int32, at cell: Int32) {
    labels[Int(cell)] = label
    sides[Int(cell)] = label < 0 ? -1 : max(sideOf(label), -1)
  }

  private static func sides(of labels: [Int32], _ sideOf: (Int32) -> Int32) -> [Int32] {
    var known: [Int32: Int32] = [-1: -1]
    var (lastLabel, lastSide): (Int32, Int32) = (-1, -1)
    return labels.map { label in
      if label != lastLabel {
        lastLabel = label
        lastSide = known[label] ?? max(sideOf(label), -1)
        known[label] = lastSide
      }
      return lastSide
    }
  }
}
