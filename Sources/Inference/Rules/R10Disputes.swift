import Model

/// R10: while a change is disputed the holder is the one before it.
///
/// The dispute ends at the first of: the beginning of the next confirmed or claimed change, a later
/// strong word for anyone, a sighting named in a third party's fight. If nothing comes it stays
/// disputed; there is no time limit. Only where a side's own word about an uncertain order (R6) stands
/// against a confirmed holder does it lapse, if nobody repeats it within `link` days; it is mentioned
/// from then on as what was found void.
///
/// *Why:* a lapse after seven days would have made Khan Shaykhun the government's in December 2024.
extension ChronicleBuilder {
  mutating func dispute(_ index: Int) {
    let phase = phases[index]
    let end = endOfDispute(index)
    let lapse = phase.lastGain.advanced(by: Constants.link + 1)
    let isOutweighed = phase.rule == .sameDay && effective?.verdict == .confirmed && lapse < end
    chronicle.disputes.append(
      .init(
        from: phase.first, until: isOutweighed ? lapse : end, holder: formerHolder(of: phase),
        claimed: phase.side, since: phase.since, rule: phase.rule,
        support: phase.said))
    if isOutweighed {
      chronicle.voids.append(
        .init(
          from: lapse, until: end, side: phase.side, since: phase.since, support: phase.said))
    }
    hasDisputeBetween = true
  }

  /// R8e, R8f: disputed from the claim to the day it was found void, then the old holder again.
  mutating func void(_ index: Int) {
    let phase = phases[index]
    let found = phase.settled ?? phase.first
    let until = max(found, phase.first.advanced(by: 1))
    chronicle.disputes.append(
      .init(
        from: phase.first, until: until, holder: formerHolder(of: phase), claimed: phase.side,
        since: phase.since, rule: .void, support: phase.said))
    chronicle.voids.append(
      .init(
        from: until, until: endOfDispute(index, after: until), side: phase.side,
        since: phase.since, support: phase.said))
    let denials = phase.denials.filter { $0.latest == found }.sorted()
    if let holder = denials.first?.side, denials.contains(where: \.isStrong),
      !(effective?.side == holder && effective?.verdict == .confirmed)
    {
      chronicle.settled.append(
        .init(
          from: found, holder: holder, status: .confirmed,
          credibility: Credibility.confirmedByOne, basis: phase.basis, since: "../\(found)",
          rule: .void, support: phase.denials))
    }
    hasDisputeBetween = true
  }

  /// R5's late words: the former holder still claims it, long after a change that only the taker
  /// tells: word against word.
  mutating func disputeLateWords(_ index: Int) {
    let phase = phases[index]
    guard isWeak(phase) else { return }
    for late in phase.late {
      chronicle.disputes.append(
        .init(
          from: late.earliest, until: endOfDispute(index), holder: phase.losers.first ?? late.side,
          claimed: phase.side, since: phase.since, rule: .denied,
          support: phase.gains + phase.seen + [late]))
    }
  }

  /// The day on which the next word settles what the phase leaves open; `Day.latest`: none.
  private func endOfDispute(_ index: Int, after day: Day? = nil) -> Day {
    let start = day ?? phases[index].first
    var ends: [Day] = []
    for later in phases[(index + 1)...] {
      switch later.verdict {
      case .confirmed, .claimed, .vacated:
        ends.append(later.gains.isEmpty || later.begin == .earliest ? later.done : later.begin)
      case .disputed, .void:
        break
      }
      ends += (later.denials + later.seen).filter(\.isStrong).map(\.latest)
    }
    if let sighting = phases[index].sighting { ends.append(sighting.latest) }
    return ends.filter { $0 >= start }.min() ?? .latest
  }
}
