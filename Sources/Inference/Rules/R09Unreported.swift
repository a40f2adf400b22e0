import Model

/// R9: what nobody reported.
///
/// Where the next phase presupposes another holder (it names a loser who is not the holder, or it is
/// merely seen), the place must have changed hands unseen. If the present change is confirmed, it is
/// `changing` from the day after its last evidence to the day the new change is done, both sides
/// named; if an attack was reported in between, from that attack, not earlier. Where more than
/// `reach` days lie between, the loser that the next word names is implied for the last of them, as it
/// would be before a first word (R13). If it is only claimed
/// or compiled, it is `disputed` from its own day on: perhaps it never happened.
///
/// *Why:* 19 places have this pattern; without the rule 6 of 57 disagreements are judged wrongly.
/// *Example:* Babulin, 23 December 2019 to 29 January 2020; Shaykh Aqil, taken by the opposition in
/// March 2020 and again, from the government, in November 2024.
extension ChronicleBuilder {
  /// Tells how the place came from the last settled phase to this one.
  mutating func explainPassage(to phase: Phase) {
    guard let effective else { return passWithinWindow(phase) }
    let names = !phase.losers.isEmpty
    if !hasDisputeBetween, effective.side == phase.side, !phase.gains.isEmpty, names {
      returnUnseen(effective, phase)
    } else if effective.side != phase.side,
      phase.gains.isEmpty || (names && !phase.losers.contains { $0 == effective.side })
    {
      if isWeak(effective), phase.gains.isEmpty {
        addDispute(
          from: effective.done, until: phase.done, holder: prior ?? phase.side,
          of: effective, against: phase.seen)
      } else if !hasDisputeBetween {
        addPassage(from: effective.last.advanced(by: 1), to: phase, before: effective.side)
      }
    } else {
      passWithinWindow(phase)
    }
  }

  /// The same side takes it again from a named loser: it must have lost it in between.
  private mutating func returnUnseen(_ effective: Phase, _ phase: Phase) {
    let loser = phase.losers.first
    if isWeak(effective) {
      addDispute(
        from: effective.done, until: phase.begin, holder: prior ?? loser, of: effective,
        against: phase.gains)
      return
    }
    let attacks = chronicle.statements.filter {
      $0.kind == .fight && $0.side.map(phase.losers.contains) ?? false
        && effective.last < $0.earliest && $0.earliest <= phase.done
    }
    let from =
      attacks.map(\.earliest).min().map { max($0, phase.begin) }
      ?? effective.last.advanced(by: 1)
    addPassage(from: from, to: phase, before: loser)
  }

  /// R7: changing from the first to the last day of the window; not for a member of an area where
  /// nobody is known to have been before.
  private mutating func passWithinWindow(_ phase: Phase) {
    guard phase.begin < phase.done, phase.begin != .earliest,
      phase.basis == .direct || formerHolder(of: phase) != nil
    else { return }
    chronicle.passages.append(
      .init(
        from: phase.begin, until: phase.done, before: formerHolder(of: phase), after: phase.side,
        credibility: phase.credibility, rule: .window, support: phase.cause))
  }

  private mutating func addPassage(from: Day, to phase: Phase, before: Side.ID?) {
    guard from < phase.done else { return }
    let near = phase.done.advanced(by: -Constants.reach)
    let holder = phase.gains.isEmpty ? phase.side : phase.losers.first
    guard from < near, let holder else { return pass(from, phase.done, before, phase.side, phase) }
    // R13: within reach of the next word the loser that it names, or the holder that it sees, was
    // there; how it had come is what nobody reported.
    pass(from, near, before == holder ? effective?.side : before, holder, phase)
    chronicle.settled.append(
      .init(
        from: near, holder: holder, status: .claimed, credibility: Credibility.claimed,
        basis: .implied, since: "../\(phase.done)", rule: .implied, support: phase.words))
  }

  private mutating func pass(
    _ from: Day, _ until: Day, _ before: Side.ID?, _ after: Side.ID?, _ phase: Phase
  ) {
    chronicle.passages.append(
      .init(
        from: from, until: until, before: before, after: after, credibility: phase.credibility,
        rule: .unreported, support: phase.cause))
  }

  private mutating func addDispute(
    from: Day, until: Day, holder: Side.ID?, of claimed: Phase, against: [Statement]
  ) {
    chronicle.disputes.append(
      .init(
        from: from, until: until, holder: holder, claimed: claimed.side, since: claimed.since,
        rule: .unreported, support: claimed.gains + claimed.seen + against))
  }
}
