import TestSupport
import Testing

@testable import Tessellation

@Suite struct VoronoiDiagramTests {
  static let cases = Layout.allCases.flatMap { layout in Area.allCases.map { (layout, $0) } }

  @Test(arguments: cases)
  func theCellsFillTheRegion(_ layout: Layout, _ area: Area) {
    var random = SeededGenerator(seed: 11)
    let sites = layout.sites(&random)
    let region = area.region
    let expected = sites.isEmpty ? 0 : region.area
    for grain in [0, 0.01] {
      let diagram = VoronoiDiagram(sites: sites, within: region, grain: grain)
      let sum = sites.indices.reduce(0) { $0 + diagram.area(of: $1) }
      #expect(abs(sum - expected) <= 1e-9 * expected, "grain \(grain): \(sum) of \(expected)")
    }
  }

  @Test(arguments: cases)
  func theMapIsPlanarAndClosed(_ layout: Layout, _ area: Area) {
    var random = SeededGenerator(seed: 12)
    let sites = layout.sites(&random)
    for reach in [Double.infinity, 8_000] {
      let diagram = VoronoiDiagram(sites: sites, within: area.region, reach: reach)
      #expect(MapFault.all(in: diagram) == [], "reach \(reach)")
    }
  }

  @Test(arguments: cases)
  func aPointIsInTheCellOfItsNearestSite(_ layout: Layout, _ area: Area) {
    var random = SeededGenerator(seed: 13)
    let sites = layout.sites(&random)
    let region = area.region
    let reach = 9_000.0
    let whole = VoronoiDiagram(sites: sites, within: region)
    let near = VoronoiDiagram(sites: sites, within: region, reach: reach)
    for _ in 0..<60 where !sites.isEmpty {
      let point = Layout.anywhere(&random, about: area)
      let distances = sites.map { $0.squaredDistance(to: point).squareRoot() }
      let least = distances.min() ?? 0
      let nearest = sites.indices.filter { distances[$0] <= least + 0.05 }
      let holders = sites.indices.filter { whole.contains(point, inCell: $0) }
      let holdersNear = sites.indices.filter { near.contains(point, inCell: $0) }
      if region.contains(point) {
        #expect(holders.count == 1 && holders.allSatisfy(nearest.contains))
        if least < reach * 0.998 { #expect(holdersNear == holders) }
        if least > reach { #expect(holdersNear.isEmpty) }
      } else {
        #expect(holders.isEmpty && holdersNear.isEmpty)
      }
    }
  }

  @Test(arguments: Layout.allCases)
  func noVertexIsBeyondReach(_ layout: Layout) {
    var random = SeededGenerator(seed: 14)
    let sites = layout.sites(&random)
    let diagram = VoronoiDiagram(sites: sites, within: Area.star.region, reach: 7_000)
    for (cell, site) in sites.enumerated() {
      #expect(diagram.greatestDistance(from: site, inCell: cell) <= 7_000.02)
    }
  }

  @Test(arguments: Layout.allCases)
  func theOrderOfSitesDoesNotMatter(_ layout: Layout) {
    var random = SeededGenerator(seed: 15)
    let sites = layout.sites(&random)
    let order = sites.indices.shuffled(using: &random)
    let first = VoronoiDiagram(sites: sites, within: Area.holes.region, reach: 12_000)
    let second = VoronoiDiagram(
      sites: order.map { sites[$0] }, within: Area.holes.region, reach: 12_000)
    #expect(first.vertices == second.vertices)
    #expect(first.edges.count == second.edges.count)
    for (one, other) in zip(first.edges, second.edges) {
      func position(_ cell: Int32) -> PlanePoint? { cell < 0 ? nil : sites[order[Int(cell)]] }
      #expect(one.from == other.from && one.to == other.to)
      #expect((one.left < 0 ? nil : sites[Int(one.left)]) == position(other.left))
      #expect((one.right < 0 ? nil : sites[Int(one.right)]) == position(other.right))
    }
  }

  @Test(arguments: Layout.allCases)
  func sitesFarAwayChangeNothingHere(_ layout: Layout) {
    var random = SeededGenerator(seed: 16)
    let sites = layout.sites(&random)
    let region = Area.star.region
    let far = (0..<30).map { _ in
      PlanePoint(
        x: Layout.west + 5e6 + Double.random(in: 0..<1e6, using: &random),
        y: Layout.south + Double.random(in: 0..<1e6, using: &random))
    }
    guard !sites.isEmpty else { return }
    let alone = VoronoiDiagram(sites: sites, within: region)
    let among = VoronoiDiagram(sites: sites + far, within: region)
    #expect(EdgePositions(alone) == EdgePositions(among))
  }

  @Test func theFirstOfSitesAtOnePositionHasTheCell() {
    let point = PlanePoint(x: Layout.west + 5, y: Layout.south + 5)
    let region = Area.square.region
    let diagram = VoronoiDiagram(sites: [point, point, point], within: region)
    #expect(diagram.area(of: 0) == region.area)
    #expect(diagram.area(of: 1) == 0 && diagram.area(of: 2) == 0)
    #expect(diagram.neighbours(of: 0).isEmpty && diagram.neighbours(of: 7).isEmpty)
  }

  @Test func sitesThatAreNoPositionHaveNoCell() {
    let region = Area.square.region
    let sites = [
      PlanePoint(x: .nan, y: 0), PlanePoint(x: 0, y: .infinity), PlanePoint(x: 1e300, y: 5),
      PlanePoint(x: 450_000, y: 5_350_000), PlanePoint(x: .leastNonzeroMagnitude, y: -0.0),
    ]
    let diagram = VoronoiDiagram(sites: sites, within: region)
    #expect([0, 1, 2].allSatisfy { diagram.area(of: $0) == 0 })
    #expect(abs(diagram.area(of: 3) + diagram.area(of: 4) - region.area) < 1)
  }
}
