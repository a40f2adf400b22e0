package import Model

/// An area of one kind that hangs together, on the days on which it is the same.
package struct TerritoryArea: Sendable {
  /// What all of it has in common.
  package let kind: AreaKind
  /// The least id of its places, which names it among the areas of its kind on a day.
  package let first: Place.ID
  /// How many cells it has.
  package let cells: Int
  /// Its size.
  package let squareKilometres: Double
  /// The vertices of its polygons: each its outer ring counter-clockwise, then its holes; not closed.
  let rings: [[[Int32]]]
  /// The first of the days.
  package let from: Day
  /// The day after the last.
  package internal(set) var to: Day

  var order: (AreaKind, Place.ID, Day) { (kind, first, from) }
}

/// A line between two sides, on the days on which it is the same.
package struct TerritoryFront: Sendable {
  /// The side on its left; of the two the one whose id comes first.
  package let left: Side.ID
  /// The side on its right.
  package let right: Side.ID
  /// Two places that face each other across it: of all such pairs the first.
  package let name: FrontName
  let vertices: [Int32]
  /// Its length on the ellipsoid.
  package let metres: Double
  /// How far from the line, on either side of it, the front may run.
  package let uncertaintyMetres: Double
  /// Square kilometres that either side took from the other here on the first of the days; nil on the first
  /// day of all.
  package let gained: (left: Double, right: Double)?
  /// The first of the days.
  package let from: Day
  /// The day after the last.
  package internal(set) var to: Day

  var order: (Side.ID, Side.ID, FrontName, Day) { (left, right, name, from) }
}

/// What a front is called.
package struct FrontName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place on its left.
  package let left: Place.ID
  /// The place on its right.
  package let right: Place.ID
  /// The edge between the two; there may be several where the map is cut.
  let edge: Int32

  /// By the two places.
  package static func < (a: FrontName, b: FrontName) -> Bool {
    (a.left, a.right, a.edge) < (b.left, b.right, b.edge)
  }

  /// `khan-shaykhun/sukayk`.
  package var description: String { "\(left)/\(right)" }
}

extension TerritoryMap {
  /// The polygons of an area: each its outer ring counter-clockwise, then its holes, closed.
  package func polygons(of area: TerritoryArea) -> [[[Coordinate]]] {
    area.rings.map { $0.map { ring in positions(of: ring + ring.prefix(1)) } }
  }

  /// The points of a front, in the direction that has its left side on the left.
  package func line(of front: TerritoryFront) -> [Coordinate] { positions(of: front.vertices) }

  private func positions(of vertices: [Int32]) -> [Coordinate] {
    vertices.compactMap { positions.indices.contains(Int($0)) ? positions[Int($0)] : nil }
  }

  /// The place of a cell.
  func place(_ cell: Int32) -> Place? {
    places.indices.contains(Int(cell)) ? places[Int(cell)] : nil
  }
}
