import Model

/// Turns sides back into the parties that the claims name, and statements into the ids of claims.
struct Naming {
  let register: PartyRegister

  /// The holder of a side: the party that all supporting claims name, else the side's own.
  func holder(_ side: Side.ID, _ support: [Statement]) -> Holder {
    let named = Set(
      support.flatMap { statement in
        [
          statement.side == side ? statement.party : nil,
          statement.other == side ? statement.otherParty : nil,
        ].compactMap(\.self)
      })
    if named.count == 1, let only = named.first { return Holder(party: only, side: side) }
    return Holder(party: register[side: side]?.party ?? Party.ID(side.text), side: side)
  }

  /// The claims behind a settled answer for a day.
  ///
  /// Sightings count from their first day on, but what
  /// is implied rests on what was said later.
  func evidence(_ settled: Chronicle.Settled, on day: Day) -> [Claim.ID] {
    guard settled.basis != .implied, settled.holder != nil else { return ids(settled.support) }
    return ids(
      settled.support.filter { $0.kind != .hold || !$0.answers.isEmpty || $0.earliest <= day })
  }

  /// Two lists of claims as one, each claim once, in the order of their ids.
  func joined(_ a: [Claim.ID]?, _ b: [Claim.ID]) -> [Claim.ID] { Set((a ?? []) + b).sorted() }

  /// The claims of statements, each once, in the order of their ids.
  func ids(_ support: [Statement]) -> [Claim.ID] { Set(support.map(\.claim)).sorted() }

  /// The reading of fighting that was set aside.
  func attack(_ fight: Statement) -> Alternative {
    Alternative(
      holder: fight.side.map { holder($0, [fight]) },
      since: Window.text(fight.earliest, fight.latest), credibility: Credibility.open,
      evidence: [fight.claim])
  }

  /// The reading of a claim that was found void.
  func void(_ reading: Chronicle.VoidReading) -> Alternative {
    Alternative(
      holder: reading.side.map { holder($0, reading.support) }, since: reading.since,
      credibility: Credibility.void, evidence: ids(reading.support))
  }
}
