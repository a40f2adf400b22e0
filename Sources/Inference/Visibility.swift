package import Model

/// R16: which claims count for a question.
///
/// Claims are filtered by the day they became known, then by whose word they are; what a claimant
/// has taken back by then is gone. Nothing else depends on the question.
package struct Visibility {
  private let ledger: Ledger
  private let known: Day?
  private let perspective: Perspective?

  /// What a question hears of a ledger.
  package init(ledger: Ledger, known: Day?, perspective: Perspective?) {
    self.ledger = ledger
    self.known = known
    self.perspective = perspective
  }

  /// Why a question does not hear a claim.
  package enum Omission: Sendable {
    /// It became known later.
    case notYetKnown
    /// It is somebody else's word.
    case otherVoice
  }

  /// The claims that count, in the order of their ids.
  ///
  /// - Complexity: O(n) in claims.
  package func claims() -> [Claim] {
    let visible = ledger.claims.filter { omission(of: $0) == nil }
    let retracted = Set(visible.filter { $0.event == .retracted }.flatMap(\.answers))
    return retracted.isEmpty ? visible : visible.filter { !retracted.contains($0.id) }
  }

  /// Why a claim is not heard; nil where it is, unless its claimant has taken it back.
  package func omission(of claim: Claim) -> Omission? {
    guard known != nil || perspective != nil else { return nil }
    let day = Meaning(ledger: ledger).known(claim)
    if let known, day > known { return .notYetKnown }
    if let perspective, !speaks(perspective, claim, day) { return .otherVoice }
    return nil
  }

  private func speaks(_ perspective: Perspective, _ claim: Claim, _ day: Day) -> Bool {
    switch perspective {
    case .side(let side): ledger.register.side(of: claim.claimant, on: day) == side
    case .party(let party): ledger.register.isPart(claim.claimant, of: party, on: day)
    }
  }
}
