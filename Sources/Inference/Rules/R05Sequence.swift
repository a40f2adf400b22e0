import Model

/// R5: statements about one place, in canonical order, are cut into phases.
///
/// A gain joins the current change if it is for the same side, at most `link` days after that
/// change's last word, and no *cut* lies between; without a named loser it joins at any distance,
/// except where it is the gain of a whole area.
/// A cut is: a strong hold for the previous holder dated after the last gain; a third party's fight
/// that names the previous holder, dated after it; or the taker's own later word that it is still
/// fighting. A hold for the current side supports the change; one for its loser within `link` of the
/// last gain is a denial; a strong one later, or for a third side, starts a phase that was merely
/// seen. A withdrawal that nobody completes is denied in the same way by a hold for the side that is
/// said to have left.
///
/// *Why:* the order in which claims are entered must not matter; places that change hands three
/// times in a week must not merge, and lists published weeks later must not open a new change.
/// *Example:* Khan Tuman, taken on 20 and again on 29 January 2020.
struct Sequence {
  private(set) var phases: [Phase] = []
  private let link = Constants.link

  /// The phases of a place.
  ///
  /// - Complexity: O(n log n) in statements, plus O(p) per explicit denial in p phases.
  init(_ statements: [Statement]) {
    let ordered = statements.sorted()
    var start = 0
    while start < ordered.count {
      var end = start
      while end < ordered.count, ordered[end].latest == ordered[start].latest { end += 1 }
      read(day: Array(ordered[start..<end]))
      start = end
    }
  }

  private mutating func read(day block: [Statement]) {
    let gains = block.filter { $0.kind == .gain }
    let fights = block.filter { $0.kind == .fight && $0.other != nil }
    readOwnDoubts(fights, gains, afterGains: false)
    if !gains.isEmpty {
      for group in SameDay.order(gains, after: phases.last?.side) { readGains(group) }
    }
    for left in block where left.kind == .left { readLeft(left) }
    for hold in block where hold.kind == .hold { readHold(hold) }
    for fight in fights { readSighting(fight) }
    readOwnDoubts(fights, gains, afterGains: true)
  }

  /// The taker's own later word that it is still fighting denies its earlier gain.
  private mutating func readOwnDoubts(
    _ fights: [Statement], _ gains: [Statement], afterGains: Bool
  ) {
    for fight in fights
    where fight.claimantSide != nil && fight.claimantSide == fight.side
      && !fight.window.spansMoreThanLink
    {
      let same = gains.filter { $0.claimant == fight.claimant }
      let isAfter = !same.isEmpty && same.allSatisfy { $0.known < fight.known }
      guard isAfter == afterGains, let index = phases.indices.last,
        phases[index].side == fight.side, !phases[index].gains.isEmpty
      else { continue }
      phases[index].denials.append(fight.asSighting)
      phases[index].isCut = true
    }
  }

  private mutating func readGains(_ group: [Statement]) {
    guard let gain = group.first else { return }
    if let index = phases.indices.last, phases[index].side == gain.side, !phases[index].isCut,
      !phases[index].isImplied
    {
      let earliest = group.map(\.earliest).min() ?? gain.earliest
      let isNear = earliest.days(since: phases[index].last) <= link
      let namesLoser = group.contains { $0.other != nil && $0.other != gain.side }
      let isOfArea = group.allSatisfy { $0.basis == .area }
      if isNear || !namesLoser && !isOfArea {
        // Where it was already seen it did not come again, unless somebody names who lost it.
        let isThere = phases[index].gains.isEmpty && !namesLoser
        phases[index].gains += group.filter { !isThere && $0.basis == .direct }
        phases[index].seen += group.filter { isThere || $0.basis == .area }
        return
      }
    }
    var phase = Phase(gain.side)
    phase.gains = group
    phases.append(phase)
  }

  private mutating func readHold(_ hold: Statement) {
    if !hold.answers.isEmpty, let index = answered(by: hold) {
      phases[index].deny(hold)
      return
    }
    guard hold.side != nil else { return }
    guard let index = phases.indices.last else { return see(hold) }
    let phase = phases[index]
    if phase.isDenied(by: hold) {
      phases[index].deny(hold)
    } else if phase.side == hold.side {
      phases[index].seen.append(hold)
    } else if phase.side != nil, hold.earliest <= phase.lastGain.advanced(by: link),
      phase.losers.isEmpty || hold.side.map(phase.losers.contains) ?? false
    {
      phases[index].deny(hold)
    } else if hold.isStrong || phase.side == nil {
      see(hold)
    } else {
      phases[index].late.append(hold)
    }
  }

  /// The phase that carries a claim which a denial answers.
  private func answered(by denial: Statement) -> Int? {
    phases.lastIndex { phase in
      (phase.gains + phase.seen).contains { denial.answers.contains($0.claim) }
    }
  }

  /// A fight names who was there: the first word of all, or the former holder seen by a third party.
  private mutating func readSighting(_ fight: Statement) {
    let sighting = fight.asSighting
    guard let index = phases.indices.last else {
      see(sighting)
      phases[0].isImplied = true
      return
    }
    let phase = phases[index]
    guard phase.side != fight.other, fight.claimantSide == nil, fight.earliest > phase.lastGain
    else { return }
    if fight.earliest.days(since: phase.lastGain) > link {
      see(sighting)
    } else {
      phases[index].isCut = true
      phases[index].sighting = sighting
    }
  }

  private mutating func readLeft(_ left: Statement) {
    guard phases.isEmpty || phases.last?.side == left.side else { return }
    var phase = Phase(nil)
    phase.seen = [left]
    phases.append(phase)
  }

  private mutating func see(_ hold: Statement) {
    var phase = Phase(hold.side)
    phase.seen = [hold]
    phases.append(phase)
  }
}

extension Phase {
  /// True for a place that was left, when whoever is said to have left it still has it.
  fileprivate func isDenied(by hold: Statement) -> Bool {
    side == nil && left != nil && left == hold.side
      && hold.earliest <= lastGain.advanced(by: Constants.link)
  }

  /// Adds a denial; a strong one, dated after the last gain, also cuts.
  fileprivate mutating func deny(_ hold: Statement) {
    denials.append(hold)
    if hold.isStrong, hold.latest > lastGain { isCut = true }
  }
}

extension Statement {
  /// A fight read as the defender's presence.
  fileprivate var asSighting: Statement {
    read(as: .hold, side: other, party: otherParty, other: side, otherParty: party)
  }
}
