import TestSupport

@testable import Tessellation

/// Sets of sites, the awkward ones first, in and about a field of 100 km at the size of UTM coordinates.
enum Layout: String, CaseIterable {
  case none, one, two, same, vertical, collinear, slanted, circle, lattice, hexagons
  case nearDuplicates, onBorder, outside, clusters, tinyCluster, uniform

  static let west = 400_000.0
  static let south = 5_300_000.0
  static let size = 100_000.0

  func sites(_ random: inout SeededGenerator) -> [PlanePoint] {
    func any() -> Double { Double.random(in: 0..<1, using: &random) }
    func points(_ count: Int, _ make: (Int) -> (Double, Double)) -> [PlanePoint] {
      (0..<count).map { index in
        let (x, y) = make(index)
        return PlanePoint(x: Layout.west + x * Layout.size, y: Layout.south + y * Layout.size)
      }
    }
    switch self {
    case .none: return []
    case .one: return points(1) { _ in (0.3, 0.4) }
    case .two: return points(2) { _ in (any(), any()) }
    case .same: return points(20) { _ in (0.5, 0.5) }
    case .vertical: return points(40) { _ in (0.5, any()) }
    case .collinear:
      return points(41) { (0, Double($0) / 40) } + points(41) { (0.5, Double($0) / 40) }
    case .slanted: return points(40) { (0.1 + Double($0) / 64, 0.2 + Double($0) / 128) }
    case .circle:
      return points(64) { index in
        let corner = Directions.all[index]
        return (0.5 + 0.4 * corner.x, 0.5 + 0.4 * corner.y)
      }
    case .lattice: return points(144) { (Double($0 % 12) / 11, Double($0 / 12) / 11) }
    case .hexagons:
      return points(110) { (Double($0 % 11) / 10 + Double($0 / 11 % 2) / 20, Double($0 / 11) / 9) }
    case .nearDuplicates:
      return points(60) { _ in (any(), any()) }.flatMap { site in
        [site, PlanePoint(x: site.x + 1e-9, y: site.y), PlanePoint(x: site.x, y: site.y.nextUp)]
      }
    case .onBorder:
      return points(40) { ($0 % 2 == 0 ? 0 : 1, Double($0) / 39) }
        + points(20) { _ in (any(), any()) }
    case .outside: return points(50) { _ in (any() * 4 - 1.5, any() * 4 - 1.5) }
    case .clusters:
      return (0..<6).flatMap { _ in
        let (x, y) = (any(), any())
        return points(30) { _ in (x + any() * 0.004, y + any() * 0.004) }
      }
    case .tinyCluster: return points(80) { _ in (0.5 + any() * 2e-6, 0.5 + any() * 2e-6) }
    case .uniform: return points(150) { _ in (any(), any()) }
    }
  }
}

/// Regions about the same field.
enum Area: String, CaseIterable {
  case square, star, holes, islands, elsewhere

  var region: PlaneRegion {
    switch self {
    case .square: PlaneRegion(rings: [Area.box(0, 0, 1, 1)])
    case .star:
      PlaneRegion(rings: [
        Directions.all.enumerated().map { index, corner in
          let radius = index.isMultiple(of: 2) ? 0.5 : 0.2
          return Area.point(0.5 + radius * corner.x, 0.5 + radius * corner.y)
        }
      ])
    case .holes:
      PlaneRegion(rings: [
        Area.box(0.4, 0.4, 0.6, 0.6), Area.box(0, 0, 1, 1).reversed(), Area.box(0.1, 0.1, 0.9, 0.9),
        Area.box(0.91, 0.2, 0.99, 0.21),
      ])
    case .islands:
      PlaneRegion(
        rings: (0..<36).map { index in
          let (x, y) = (Double(index % 6) / 6, Double(index / 6) / 6)
          return Area.box(x, y, x + 0.1, y + 0.12)
        })
    case .elsewhere: PlaneRegion(rings: [Area.box(3, 3, 4, 4) + [Area.point(3, 3)]])
    }
  }

  private static func point(_ x: Double, _ y: Double) -> PlanePoint {
    PlanePoint(x: Layout.west + x * Layout.size, y: Layout.south + y * Layout.size)
  }

  private static func box(_ x: Double, _ y: Double, _ right: Double, _ top: Double) -> [PlanePoint]
  {
    [point(x, y), point(right, y), point(right, top), point(x, top)]
  }
}
