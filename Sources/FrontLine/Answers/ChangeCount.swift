public import Model

/// How many places, and how much land around them, a side gained and lost.
///
/// A place that changes hands three times counts three times. Where it must have passed to another
/// side before, and nobody reported that (rule R9), that loss counts too: the net is the difference
/// between the places last known to be in the side's hands after and before.
public struct ChangeCount: Hashable, Sendable {
  /// The side.
  public let side: Side.ID
  /// Places that passed to it.
  public let gained: Int
  /// Places that passed from it.
  public let lost: Int
  /// Places that it is said to have taken, which is denied and not outweighed.
  public let disputed: Int

  /// The land of the places gained: their cells, in square kilometres; nil where nothing can be measured.
  public let gainedSquareKilometres: Double?
  /// The land of the places lost.
  public let lostSquareKilometres: Double?

  /// Gained less lost.
  public var net: Int { gained - lost }
  /// Land gained less land lost.
  public var netSquareKilometres: Double? {
    guard let gainedSquareKilometres, let lostSquareKilometres else { return nil }
    return gainedSquareKilometres - lostSquareKilometres
  }

  /// What one way of moving adds up to.
  private struct Sum {
    var places = 0
    var squareKilometres = 0.0

    mutating func add(_ row: Changes.Row) {
      places += 1
      squareKilometres += row.squareKilometres ?? 0
    }
  }

  /// The counts of the places among some changes, in the order of the sides' ids.
  ///
  /// - Parameters:
  ///   - rows: changes.
  ///   - isMeasured: true when the land of places is known.
  /// - Returns: one count for each side that gained, lost or claimed anything.
  static func counts(_ rows: [Changes.Row], isMeasured: Bool) -> [ChangeCount] {
    var gained: [Side.ID: Sum] = [:]
    var lost: [Side.ID: Sum] = [:]
    var disputed: [Side.ID: Sum] = [:]
    for row in rows where !row.isArea {
      func add(_ side: Side.ID?, to sums: inout [Side.ID: Sum]) {
        if let side { sums[side, default: Sum()].add(row) }
      }
      guard row.change.isAdopted else {
        add(row.change.to, to: &disputed)
        continue
      }
      add(row.change.to, to: &gained)
      add(row.from, to: &lost)
      if row.change.followsUnreportedLoss {
        add(row.change.lastSettled, to: &lost)
        add(row.from, to: &gained)
      }
    }
    return Set(gained.keys).union(lost.keys).union(disputed.keys).sorted().map { side in
      let (gain, loss) = (gained[side] ?? Sum(), lost[side] ?? Sum())
      return ChangeCount(
        side: side, gained: gain.places, lost: loss.places,
        disputed: disputed[side]?.places ?? 0,
        gainedSquareKilometres: isMeasured ? gain.squareKilometres : nil,
        lostSquareKilometres: isMeasured ? loss.squareKilometres : nil)
    }
  }
}
