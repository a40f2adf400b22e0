import Model
import TestSupport
import Testing

/// A position that must be valid.
func position(_ longitude: Double, _ latitude: Double) throws -> Coordinate {
  try #require(Coordinate(longitude: longitude, latitude: latitude))
}

/// A feature without values.
func feature(_ id: String, _ geometry: Layer.Geometry) -> Layer.Feature {
  Layer.Feature(id: id, geometry: geometry, values: [])
}

/// A point feature without values.
func point(_ id: String, _ longitude: Double, _ latitude: Double) throws -> Layer.Feature {
  feature(id, .point(try position(longitude, latitude)))
}

extension SeededGenerator {
  /// A position on a grid of 1/64 degree, whose numbers an R-tree keeps without rounding; else anywhere.
  mutating func position(onGrid: Bool) throws -> Coordinate {
    if onGrid {
      return try GeoPackageTests.position(
        Double(Int.random(in: -320...320, using: &self)) / 64,
        Double(Int.random(in: -320...320, using: &self)) / 64)
    }
    return try GeoPackageTests.position(
      Double.random(in: -180...180, using: &self), Double.random(in: -90...90, using: &self))
  }

  /// A geometry of some parts, sometimes of none.
  mutating func geometry(_ type: Layer.GeometryType, onGrid: Bool) throws -> Layer.Geometry {
    switch type {
    case .point: return .point(try position(onGrid: onGrid))
    case .multiLineString:
      return .multiLineString(
        try list(0...3) { try $0.list(2...5) { try $0.position(onGrid: onGrid) } })
    case .multiPolygon:
      return .multiPolygon(
        try list(0...3) {
          try $0.list(1...2) { generator in
            let corners = try generator.list(3...6) { try $0.position(onGrid: onGrid) }
            return corners + corners.prefix(1)
          }
        })
    }
  }

  private mutating func list<T>(
    _ counts: ClosedRange<Int>, _ make: (inout SeededGenerator) throws -> T
  ) rethrows -> [T] {
    try (0..<Int.random(in: counts, using: &self)).map { _ in try make(&self) }
  }
}

extension Layer.Geometry {
  /// All its positions: the slow and honest way to know where it reaches.
  var positions: [Coordinate] {
    switch self {
    case .point(let position): [position]
    case .multiPolygon(let polygons): polygons.flatMap { $0.flatMap { $0 } }
    case .multiLineString(let lines): lines.flatMap { $0 }
    }
  }

  /// True when its box and the other touch.
  func reaches(west: Double, east: Double, south: Double, north: Double) -> Bool {
    let longitudes = positions.map(\.longitude)
    let latitudes = positions.map(\.latitude)
    guard let minX = longitudes.min(), let maxX = longitudes.max(), let minY = latitudes.min(),
      let maxY = latitudes.max()
    else { return false }
    return maxX >= west && minX <= east && maxY >= south && minY <= north
  }
}
