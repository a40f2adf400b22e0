import Model
import Tessellation

/// Who held each cell last, whoever holds it now.
struct LastHolders {
  private var sides: [Side.ID?]

  init(_ sides: [Side.ID?]) { self.sides = sides }

  /// Remembers who holds a cell, and returns whom it was taken from; nil when it was not.
  ///
  /// While a cell has no side, as a place that is changing hands has not, the one before is remembered.
  mutating func update(_ cell: Int32, to side: Side.ID?) -> Side.ID? {
    guard let side, let before = sides[Int(cell)], before != side else {
      if let side { sides[Int(cell)] = side }
      return nil
    }
    sides[Int(cell)] = side
    return before
  }
}

/// The land that was taken on a day, and along which front.
struct Gains {
  private let map: TerritoryMap
  /// Whom each cell was taken from.
  private var taken: [Int32: Side.ID] = [:]

  init(_ map: TerritoryMap) { self.map = map }

  /// A cell that was taken.
  mutating func add(_ cell: Int32, from side: Side.ID) { taken[cell] = side }

  /// The square kilometres that each side took from the other along a front.
  ///
  /// They are those of the cells at it, and of those taken with them behind. Each cell counts for the first
  /// front that asks.
  mutating func take(
    along front: Front, _ sides: (left: Side.ID?, right: Side.ID?)
  ) -> (left: Double, right: Double) {
    guard !taken.isEmpty else { return (0, 0) }
    return (
      take(from: sides.right, startingAt: front.segments.map(\.left)),
      take(from: sides.left, startingAt: front.segments.map(\.right))
    )
  }

  private mutating func take(from loser: Side.ID?, startingAt cells: [Int32]) -> Double {
    var sum = 0.0
    var next = cells
    while let cell = next.popLast() {
      guard let loser, taken[cell] == loser else { continue }
      taken[cell] = nil
      sum += map.squareKilometres[Int(cell)]
      next += map.tessellation.neighbours(of: Int(cell)).map { Int32(clamping: $0) }
    }
    return sum
  }
}
