/// What it costs to write one symbol for another, or one too many, learned from pairs of spellings.
///
/// A cost is the negative logarithm of how much likelier a step is between two spellings of one name
/// than between two names that have nothing to do with each other, in 64ths of a nat; below zero
/// where a step speaks for one name (Ristad and Yianilos 1998, doi:10.1109/34.682181).
struct EditCosts: Sendable {
  /// Costs of a pair, at `row * 128 + column`; rows and columns may be exchanged.
  let pairs: [Int16]
  /// Costs of a symbol that has no counterpart: at `(crossing * 3 + position) * 128 + symbol`.
  let single: [Int16]
  /// How much a symbol tells by itself: the negative logarithm of how often it occurs.
  let alone: [Int16]
  /// The least that a symbol costs beside a Latin one, then beside an Arabic one.
  private let least: [Int16]
  /// True when no step is so dear that sums of a few would not fit 16 bits.
  let areSmall: Bool

  static let pairCount = Symbol.count * Symbol.count
  static let singleCount = 2 * 3 * Symbol.count

  /// Where the costs of lone symbols begin for two names of one script, or of two.
  static func singleBase(crossing: Bool) -> Int { crossing ? 3 * Symbol.count : 0 }

  /// The least that a symbol costs beside any symbol of another one's script.
  func best(_ symbol: UInt8, beside other: UInt8) -> Int32 {
    Int32(least[Int(symbol) + (Symbol.isArabic(other) ? Symbol.count : 0)])
  }

  /// Reads the three tables, little-endian, one after the other; nil when there are too few bytes.
  init?(_ bytes: inout ByteReading) {
    guard let pairs = bytes.numbers(EditCosts.pairCount, Int16.self),
      let single = bytes.numbers(EditCosts.singleCount, Int16.self),
      let alone = bytes.numbers(Symbol.count, Int16.self)
    else { return nil }
    self.pairs = pairs
    self.single = single
    self.alone = alone
    areSmall = (pairs + single).allSatisfy { abs(Int($0)) <= TextLanes.mostCost }
    let border = Int(Symbol.firstArabic)
    least = [0..<border, border..<Symbol.count].flatMap { columns in
      (0..<Symbol.count).map { row in
        columns.reduce(Int16.max) { min($0, pairs[row * Symbol.count + $1]) }
      }
    }
  }
}
