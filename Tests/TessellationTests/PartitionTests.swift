import TestSupport
import Testing

@testable import Tessellation

@Suite struct PartitionTests {
  @Test(arguments: Layout.allCases)
  func anAreaIsTheSumOfItsCells(_ layout: Layout) {
    var random = SeededGenerator(seed: 21)
    let diagram = Partitions.diagram(layout, &random)
    for _ in 0..<4 {
      let partition = Partitions.random(of: diagram, &random)
      for area in partition.areas {
        let cells = area.cells.reduce(0) { $0 + diagram.area(of: Int($1)) }
        let rings = Partitions.rings(of: area).reduce(0) { $0 + Partitions.area(of: $1, diagram) }
        #expect(abs(cells - rings) <= 1e-9 * cells)
      }
    }
  }

  @Test(arguments: Layout.allCases)
  func areasAreTheConnectedCellsOfOneLabel(_ layout: Layout) {
    var random = SeededGenerator(seed: 22)
    let diagram = Partitions.diagram(layout, &random)
    let partition = Partitions.random(of: diagram, &random)
    var seen: Set<Int> = []
    for first in diagram.sites.indices
    where partition.labels[first] >= 0 && diagram.area(of: first) > 0 {
      guard !seen.contains(first) else { continue }
      var cells: Set<Int> = [first]
      var pending = [first]
      while let cell = pending.popLast() {
        for other in diagram.neighbours(of: cell)
        where partition.labels[other] == partition.labels[first] && cells.insert(other).inserted {
          pending.append(other)
        }
      }
      seen.formUnion(cells)
      let area = partition.areas.first { $0.name == Int32(first) }
      #expect(area?.cells == cells.sorted().map { Int32($0) })
      #expect(area?.label == partition.labels[first])
    }
    #expect(partition.areas.reduce(0) { $0 + $1.cells.count } == seen.count)
  }

  @Test(arguments: Layout.allCases)
  func ringsAreSimpleAndTurnTheRightWay(_ layout: Layout) {
    var random = SeededGenerator(seed: 23)
    let diagram = Partitions.diagram(layout, &random)
    let partition = Partitions.random(of: diagram, &random)
    for polygon in partition.areas.flatMap(\.polygons) {
      #expect(Partitions.area(of: polygon.outer, diagram) > 0)
      for hole in polygon.holes {
        #expect(Partitions.area(of: hole, diagram) < 0)
        let positions = hole.map { diagram.vertices[Int($0)] }
        #expect(lies(positions, in: polygon.outer.map { diagram.vertices[Int($0)] }) == true)
      }
      for ring in [polygon.outer] + polygon.holes { #expect(Set(ring).count == ring.count) }
    }
  }

  @Test(arguments: Layout.allCases)
  func frontsAreTheEdgesBetweenTwoSides(_ layout: Layout) {
    var random = SeededGenerator(seed: 24)
    let diagram = Partitions.diagram(layout, &random)
    for _ in 0..<4 {
      let partition = Partitions.random(of: diagram, &random)
      func side(_ cell: Int32) -> Int32 {
        cell < 0 ? -1 : Partitions.side(partition.labels[Int(cell)])
      }
      let expected = diagram.edges.indices.filter { edge in
        let (left, right) = (side(diagram.edges[edge].left), side(diagram.edges[edge].right))
        return left >= 0 && right >= 0 && left != right
      }
      let fronts = partition.fronts
      #expect(fronts.flatMap { $0.segments.map { Int($0.edge) } }.sorted() == expected)
      for front in fronts {
        #expect(front.left < front.right && front.vertices.count == front.segments.count + 1)
        #expect(
          front.segments.allSatisfy { side($0.left) == front.left && side($0.right) == front.right }
        )
        for (index, segment) in front.segments.enumerated() {
          let edge = diagram.edges[Int(segment.edge)]
          let ends = (front.vertices[index], front.vertices[index + 1])
          #expect(ends == (segment.left == edge.left ? (edge.from, edge.to) : (edge.to, edge.from)))
        }
      }
    }
  }

  @Test(arguments: Layout.allCases)
  func aFrontEndsOnlyAtTheBorderOrAThirdSide(_ layout: Layout) {
    var random = SeededGenerator(seed: 25)
    let diagram = Partitions.diagram(layout, &random)
    let partition = Partitions.random(of: diagram, &random)
    func side(_ cell: Int32) -> Int32 {
      cell < 0 ? -1 : Partitions.side(partition.labels[Int(cell)])
    }
    for front in partition.fronts where !front.isClosed {
      for end in [front.vertices[0], front.vertices[front.vertices.count - 1]] {
        let sides = Set(
          diagram.edgesAtVertex[end].flatMap {
            [side(diagram.edges[Int($0)].left), side(diagram.edges[Int($0)].right)]
          })
        #expect(!sides.subtracting([front.left, front.right]).isEmpty)
      }
    }
  }

  @Test(arguments: Layout.allCases, [UInt64](31...32))
  func relabellingIsTheSameAsBeginningAnew(_ layout: Layout, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let diagram = Partitions.diagram(layout, &random)
    var partition = Partitions.random(of: diagram, &random)
    for day in 0..<12 where !diagram.sites.isEmpty {
      let changes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (
          cell: Int32.random(in: -1...Int32(diagram.sites.count), using: &random),
          label: Int32.random(in: -1...4, using: &random)
        )
      }
      let before = (areas: partition.areas, fronts: partition.fronts)
      let change = partition.relabel(changes)
      let anew = Partition(of: diagram, labels: partition.labels, sides: Partitions.side)
      #expect(partition.areas == anew.areas, "day \(day)")
      #expect(partition.fronts == anew.fronts, "day \(day)")
      let areas = before.areas.filter { !change.removedAreas.contains($0.name) } + change.areas
      #expect(areas.sorted { $0.name < $1.name } == anew.areas)
      let fronts = before.fronts.filter { !change.removedFronts.contains($0.name) } + change.fronts
      #expect(fronts.sorted { $0.name < $1.name } == anew.fronts)
    }
  }

  @Test func labelsThatAreMissingAreNoData() {
    var random = SeededGenerator(seed: 26)
    let diagram = Partitions.diagram(.uniform, &random)
    let partition = Partition(of: diagram, labels: [], sides: Partitions.side)
    #expect(partition.areas.isEmpty && partition.fronts.isEmpty)
  }
}

/// Partitions to test with.
enum Partitions {
  /// Labels 0 and 1 are one side, 2 and 3 two others, 4 is none.
  @Sendable static func side(_ label: Int32) -> Int32 {
    label < 0 || label == 4 ? -1 : max(label, 1) - 1
  }

  static func diagram(_ layout: Layout, _ random: inout SeededGenerator) -> VoronoiDiagram {
    let areas = Area.allCases.dropLast()
    return VoronoiDiagram(
      sites: layout.sites(&random),
      within: areas[Int.random(in: 0..<areas.count, using: &random)].region,
      reach: Bool.random(using: &random) ? .infinity : 8_000)
  }

  static func random(of diagram: VoronoiDiagram, _ random: inout SeededGenerator) -> Partition {
    let highest = Int32.random(in: 1...4, using: &random)
    let lowest = Int32.random(in: -1...0, using: &random)
    let labels = diagram.sites.map { _ in Int32.random(in: lowest...highest, using: &random) }
    return Partition(of: diagram, labels: labels, sides: side)
  }

  static func rings(of area: PartitionArea) -> [[Int32]] {
    area.polygons.flatMap { [$0.outer] + $0.holes }
  }

  static func area(of ring: [Int32], _ diagram: VoronoiDiagram) -> Double {
    signedArea(of: ring.map { diagram.vertices[Int($0)] })
  }
}
