import Model

/// R16: which claims count for a question.
///
/// Claims are filtered by the day they became known, then by whose word they are; what a claimant
/// has taken back by then is gone. Nothing else depends on the question.
struct Visibility {
  let ledger: Ledger
  let known: Day?
  let perspective: Perspective?

  /// The claims that count, in the order of their ids.
  ///
  /// - Complexity: O(n) in claims.
  func claims() -> [Claim] {
    let meaning = Meaning(ledger: ledger)
    let visible = ledger.claims.filter { claim in
      let day = meaning.known(claim)
      return known.map { day <= $0 } ?? true && perspective.map { speaks($0, claim, day) } ?? true
    }
    let retracted = Set(visible.filter { $0.event == .retracted }.flatMap(\.answers))
    return retracted.isEmpty ? visible : visible.filter { !retracted.contains($0.id) }
  }

  private func speaks(_ perspective: Perspective, _ claim: Claim, _ day: Day) -> Bool {
    switch perspective {
    case .side(let side): ledger.register.side(of: claim.claimant, on: day) == side
    case .party(let party): ledger.register.isPart(claim.claimant, of: party, on: day)
    }
  }
}
