/// The qualifiers read so far in one date.
///
/// Before a part a qualifier speaks of that part; behind it, of the part and all to its left. For
/// the date as a whole both come to the same, but only one at the very end is of level 1.
struct Marks {
  private(set) var union = Qualifier.none
  private(set) var level = 0

  /// Reads the qualifier in front of a part, if there is one.
  mutating func takeBefore(_ cursor: inout Cursor) throws(Refusal) {
    guard let qualifier = try cursor.takeQualifier() else { return }
    union = union.union(qualifier)
    level = 2
  }

  /// Reads the qualifier behind a part, if there is one.
  mutating func takeAfter(_ cursor: inout Cursor) throws(Refusal) {
    guard let qualifier = try cursor.takeQualifier() else { return }
    union = union.union(qualifier)
    level = max(level, cursor.isAtEnd ? 1 : 2)
  }
}
