import Model

/// R4: the ten events mean one of four things for a place: a gain, a hold, a fight, or that it was
/// left.
///
/// `captured`, `transferred`, and `lost` or `withdrew` where a taker is named are gains; `held` and
/// `repelled` are holds (`repelled`: the defender had it at the end of that day, no longer);
/// `contested` and `advanced` are fights; `withdrew` or `lost` without a taker leaves the place to
/// nobody. A denial is a hold for the other side by the voice that denies.
struct Meaning {
  let ledger: Ledger

  /// The day a claim became known: that of its report (rule R1).
  func known(_ claim: Claim) -> Day {
    ledger[report: claim.report].map { Window.knownDay(of: $0.published) } ?? .latest
  }

  /// What a claim says of a place it names, or of the area it speaks of; nil for retractions and
  /// for denials of claims that say nothing of who holds.
  func statement(_ claim: Claim) -> Statement? {
    switch claim.event {
    case .captured, .transferred:
      statement(claim, .gain, claim.taker, claim.loser)
    case .lost, .withdrew:
      claim.taker == nil
        ? statement(claim, .left, claim.loser, nil)
        : statement(claim, .gain, claim.taker, claim.loser)
    case .held, .repelled:
      statement(claim, .hold, claim.holder, claim.attacker)
    case .contested, .advanced:
      statement(claim, .fight, claim.attacker, claim.holder)
    case .denied:
      denial(claim)
    case .retracted:
      nil
    }
  }

  private func statement(
    _ claim: Claim, _ kind: Statement.Kind, _ party: Party.ID?, _ otherParty: Party.ID?
  ) -> Statement? {
    guard let when = claim.when else { return nil }
    let known = known(claim)
    let window = Window(when, known: known, isObservation: claim.event == .held)
    let register = ledger.register
    let side = party.flatMap { register.side(of: $0, on: window.latest) }
    // A party without a side can fight, but no map can colour what it holds.
    guard side != nil || kind == .fight else { return nil }
    return build(
      claim, kind, party, otherParty, side: side,
      other: otherParty.flatMap { register.side(of: $0, on: window.latest) },
      window: window, known: known)
  }

  /// A denial holds for whoever would have lost, from the days of the claim it answers if it names
  /// no day itself, and never before them.
  private func denial(_ claim: Claim) -> Statement? {
    let answered = claim.answers.compactMap { ledger[claim: $0] }
      .filter { $0.event != .denied && $0.event != .retracted }
      .compactMap { statement($0) }
    guard let first = answered.min() else { return nil }
    let known = known(claim)
    let own = claim.when.map { Window($0, known: known) }
    let latest = answered.map(\.latest).max() ?? first.latest
    let window = Window(
      earliest: own?.earliest ?? first.earliest, latest: max(own?.latest ?? latest, latest))
    let loses = first.kind == .left
    return build(
      claim, .hold, loses ? first.party : first.otherParty, loses ? nil : first.party,
      side: loses ? first.side : first.other, other: loses ? nil : first.side,
      window: window, known: known)
  }

  private func build(
    _ claim: Claim, _ kind: Statement.Kind, _ party: Party.ID?, _ otherParty: Party.ID?,
    side: Side.ID?, other: Side.ID?, window: Window, known: Day
  ) -> Statement {
    let register = ledger.register
    let claimantSide = register.side(of: claim.claimant, on: known)
    return Statement(
      claim: claim.id, kind: kind, event: claim.event, isAgain: claim.again, side: side,
      other: other, party: party, otherParty: otherParty, window: window, known: known,
      claimant: claim.claimant, claimantSide: claimantSide,
      isCompilation: register[party: claim.claimant]?.kind == .compilation,
      stance: StanceRule.stance(kind: kind, side: side, other: other, voice: claimantSide),
      basis: .direct, answers: claim.answers)
  }
}
