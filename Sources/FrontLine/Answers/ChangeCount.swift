public import Model

/// How many places a side gained and lost.
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

  /// Gained less lost.
  public var net: Int { gained - lost }

  /// The counts of the places among some changes, in the order of the sides' ids.
  static func counts(_ rows: [Changes.Row]) -> [ChangeCount] {
    var gained: [Side.ID: Int] = [:]
    var lost: [Side.ID: Int] = [:]
    var disputed: [Side.ID: Int] = [:]
    func add(_ side: Side.ID?, to counts: inout [Side.ID: Int]) {
      if let side { counts[side, default: 0] += 1 }
    }
    for row in rows where !row.isArea {
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
      ChangeCount(
        side: side, gained: gained[side] ?? 0, lost: lost[side] ?? 0,
        disputed: disputed[side] ?? 0)
    }
  }
}
