import Model
import SourceText

/// A claim after its check.
struct CheckedClaim {
  let draft: ClaimDraft
  /// The report that it is new in; nil for a claim that is in the data already.
  let report: ReportDraft?
  /// True when neither the claim nor its report nor a party of it has a fault.
  let isSound: Bool
}

/// Checks one claim at a time against parties, places and the report's date.
struct ClaimCheck {
  let parties: PartyFile
  let gazetteer: Gazetteer

  /// The claims of a report with what was found.
  func checked(_ report: ReportDraft, reporting problems: inout [Problem]) -> [CheckedClaim] {
    report.claims.map { claim in
      let named = namedParties(claim)
      let found =
        partyProblems(claim, named) + placeProblems(claim) + roleProblems(claim)
        + sideProblems(claim, report) + fieldProblems(claim) + dateProblems(claim, report)
      problems += found
      let isWhole = found.isEmpty && claim.isSound && report.report != nil
      return CheckedClaim(
        draft: claim, report: report, isSound: isWhole && areRegistered(named))
    }
  }

  /// The claimant, then those who play a part, in the order of the roles.
  private func namedParties(_ claim: ClaimDraft) -> [SourceScalar] {
    var parties: [SourceScalar] = []
    parties.reserveCapacity(3)
    if let claimant = claim.claimant { parties.append(claimant) }
    for role in ClaimRole.allCases {
      if let party = claim.roles[role] { parties.append(party) }
    }
    return parties
  }

  private func partyProblems(_ claim: ClaimDraft, _ named: [SourceScalar]) -> [Problem] {
    guard parties.isReadable else { return [] }
    return named.filter { !parties.parties.contains($0.text) }
      .map { .unknown(.party, $0, among: parties.parties, in: claim.file) }
  }

  private func areRegistered(_ named: [SourceScalar]) -> Bool {
    named.allSatisfy { parties.register.contains(Party.ID($0.text)) }
  }
}
