import Model

/// R13: before the first word of all, the loser it names (or the holder it sees) held the place.
///
/// Such a state is `claimed`, credibility 3, basis `implied`, at most `reach` days back; where anybody
/// on the first day tells a *re*capture one day back, for that word says that it changed before. A
/// list of who holds what implies nothing: it has no day of its own.
/// There is no forward limit: what was held stays held until somebody says otherwise.
///
/// *Why 365 days:* an unlimited reach would know more, but paints years with no claim behind them.
extension ChronicleBuilder {
  mutating func imply(before phase: Phase) {
    guard effective == nil, chronicle.settled.isEmpty else { return }
    let day = phase.gains.isEmpty ? phase.seen.first?.earliest ?? phase.done : phase.begin
    guard day != .earliest else { return }
    let former = formerHolder(of: phase)
    let holder = phase.gains.isEmpty ? phase.side ?? phase.left : former
    guard !phase.gains.isEmpty || !phase.seen.allSatisfy(\.isCompilation) else { return }
    let isReturn = phase.gains.contains { $0.isRecapture && $0.latest == phase.first }
    if let holder {
      chronicle.settled.append(
        .init(
          from: day.advanced(by: -(isReturn ? 1 : Constants.reach)), holder: holder,
          status: .claimed, credibility: Credibility.claimed, basis: .implied, since: "../\(day)",
          rule: .implied, support: phase.words))
    }
    if !phase.gains.isEmpty, let former { prior = former }
  }
}
