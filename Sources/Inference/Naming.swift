import Model

/// Turns sides back into the parties that the claims name, and statements into the ids of claims.
struct Naming {
  let register: PartyRegister

  /// The holder of a side: the party that all supporting claims name, else the side's own.
  func holder(_ side: Side.ID, _ support: [Statement]) -> Holder {
    let party = onlyParty(of: side, in: support) ?? register[side: side]?.party
    return Holder(party: party ?? Party.ID(side.text), side: side)
  }

  /// The party that statements name for a side; nil where they name none, or not the same.
  private func onlyParty(of side: Side.ID, in support: [Statement]) -> Party.ID? {
    var only: Party.ID?
    for statement in support {
      if statement.side == side, let party = statement.party {
        guard only ?? party == party else { return nil }
        only = party
      }
      if statement.other == side, let party = statement.otherParty {
        guard only ?? party == party else { return nil }
        only = party
      }
    }
    return only
  }

  /// The claims behind a settled answer for a day.
  ///
  /// Sightings count from their first day on, but what is implied rests on what was said later.
  /// - Complexity: O(n) in the support, which `Settled` keeps in the order of claims.
  func evidence(_ settled: Chronicle.Settled, on day: Day) -> [Claim.ID] {
    let isWhole = settled.basis == .implied || settled.holder == nil
    var ids: [Claim.ID] = []
    for statement in settled.support
    where isWhole || statement.kind != .hold || !statement.answers.isEmpty
      || statement.earliest <= day
    {
      if ids.last != statement.claim { ids.append(statement.claim) }
    }
    return ids
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

  /// The reading that a dispute is about.
  func denied(_ dispute: Chronicle.Dispute) -> Alternative {
    let gains = dispute.support.filter { $0.side == dispute.claimed && $0.answers.isEmpty }
    return Alternative(
      holder: dispute.claimed.map { holder($0, gains) }, since: dispute.since,
      credibility: Credibility.disputed, evidence: ids(gains))
  }

  /// The reading of a claim that was found void.
  func void(_ reading: Chronicle.VoidReading) -> Alternative {
    Alternative(
      holder: reading.side.map { holder($0, reading.support) }, since: reading.since,
      credibility: Credibility.void, evidence: ids(reading.support))
  }
}
