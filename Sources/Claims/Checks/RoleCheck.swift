import Model
import SourceText

extension ClaimCheck {
  /// Roles that the event needs and lacks, or has and cannot have, and one party in both of two.
  func roleProblems(_ claim: ClaimDraft) -> [Problem] {
    guard let event = claim.event else { return [] }
    let missing = event.neededRoles.filter { claim.fieldLines[$0.rawValue] == nil }
    let allowed = event.neededRoles + event.furtherRoles
    let surplus = ClaimRole.allCases.filter {
      claim.fieldLines[$0.rawValue] != nil && !allowed.contains($0)
    }
    return missing.map {
      claim.problem(
        "event", .missingField,
        "\(event.rawValue) needs \(quoted($0.rawValue)): add \($0.meaning)")
    }
      + surplus.map {
        claim.problem(
          $0.rawValue, .roleMismatch,
          "\(event.rawValue) has no \(quoted($0.rawValue)): remove it or choose another event")
      } + samePartyProblems(claim)
  }

  /// The pairs of roles that cannot be one party, nor two of one side.
  static let opposed: [(ClaimRole, ClaimRole)] = [(.taker, .loser), (.holder, .attacker)]

  private func samePartyProblems(_ claim: ClaimDraft) -> [Problem] {
    ClaimCheck.opposed.compactMap { one, other in
      guard let first = claim.roles[one], let second = claim.roles[other],
        first.text == second.text
      else { return nil }
      return claim.problem(
        other.rawValue, one == .taker ? .takerIsLoser : .roleMismatch,
        "\(one.rawValue) and \(other.rawValue) are both \(quoted(first.text)): "
          + "mend one or leave out the \(other.rawValue)")
    }
  }

  /// Parties in a role that have no side then, and opposed roles of one side.
  func sideProblems(_ claim: ClaimDraft, _ report: ReportDraft) -> [Problem] {
    guard let date = claim.when ?? report.published,
      let day = date.latest ?? date.earliest
    else { return [] }
    var sides = ByRole<Side.ID>()
    var problems: [Problem] = []
    for role in ClaimRole.allCases {
      guard let party = claim.roles[role],
        parties.register.contains(Party.ID(party.text))
      else { continue }
      sides[role] = side(of: Party.ID(party.text), latest: day, earliest: date.earliest)
      guard sides[role] == nil else { continue }
      problems.append(
        claim.problem(
          role.rawValue, .roleMismatch,
          "\(role.rawValue) \(quoted(party.text)) has no side on \(day): name who fought, or give "
            + "it a side in \(PartyFile.name)"))
    }
    for (one, other) in ClaimCheck.opposed {
      guard let side = sides[one], side == sides[other], let first = claim.roles[one],
        let second = claim.roles[other], first.text != second.text
      else { continue }
      problems.append(
        claim.problem(
          other.rawValue, .roleMismatch,
          "\(one.rawValue) \(quoted(first.text)) and \(other.rawValue) \(quoted(second.text)) are "
            + "both of side \(quoted(side.text)) on \(day): mend one, or their sides in "
            + PartyFile.name))
    }
    return problems
  }

  /// A window may reach past the end of an allegiance: then its first day counts.
  private func side(of party: Party.ID, latest: Day, earliest: Day?) -> Side.ID? {
    parties.register.side(of: party, on: latest)
      ?? earliest.flatMap { parties.register.side(of: party, on: $0) }
  }
}
