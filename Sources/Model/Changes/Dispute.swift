/// What a disputed answer says might have changed; equal where it is the same dispute.
struct Dispute: Hashable {
  /// The side that is said to have taken the place.
  let to: Side.ID
  /// When, as EDTF.
  let since: String?
  /// True where the change that brought the settled holder is itself denied.
  let isOfTheSettled: Bool

  /// The dispute of an answer; nil where it disputes no change of the whole place.
  init?(_ assessment: Assessment, after settled: Assessment?) {
    guard assessment.status == .disputed, assessment.rule != .part,
      let claimed = assessment.alternatives.first?.holder?.side
    else { return nil }
    since = assessment.since
    guard let settled, settled.side == claimed else {
      to = claimed
      isOfTheSettled = false
      return
    }
    isOfTheSettled = settled.since == assessment.since
    if isOfTheSettled {
      to = claimed
    } else if let shown = assessment.side, shown != claimed {
      // Both sides claim it for one day (rule R6): in dispute is whether the settled one lost it.
      to = shown
    } else {
      return nil
    }
  }
}

extension Assessment {
  /// The claims of a dispute, without those that only tell who was settled to have the place.
  func evidence(disputing settled: Assessment?) -> [Claim.ID] {
    guard let settled, settled.side == side else { return evidence }
    guard settled.basis != .implied else { return evidence }
    let base = Set(settled.evidence).subtracting(alternatives.first?.evidence ?? [])
    return evidence.filter { !base.contains($0) }
  }
}
