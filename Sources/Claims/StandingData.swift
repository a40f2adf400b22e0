package import Model
import SourceText

/// What the data have already, beside which new reports are checked.
package struct StandingData: Sendable {
  let ledger: Ledger
  let replaced: Set<Report.ID>
  let claimLocations: [Claim.ID: SourceLocation]
  let reportLocations: [Report.ID: SourceLocation]

  /// Data that have been checked.
  ///
  /// - Parameters:
  ///   - ledger: parties, reports and claims, without a fault.
  ///   - replaced: reports in whose place new ones come; they and their claims do not count.
  ///   - claims: where claims stand, as far as they stand in files.
  ///   - reports: where reports stand, likewise.
  package init(
    _ ledger: Ledger, replacing replaced: Set<Report.ID> = [],
    claims: [Claim.ID: SourceLocation] = [:], reports: [Report.ID: SourceLocation] = [:]
  ) {
    self.ledger = ledger
    self.replaced = replaced
    claimLocations = claims
    reportLocations = reports
  }

  /// The claim of this id, if its report stays.
  subscript(claim id: Claim.ID) -> Claim? {
    ledger[claim: id].flatMap { replaced.contains($0.report) ? nil : $0 }
  }

  /// The report of this id, if it stays.
  subscript(report id: Report.ID) -> Report? {
    replaced.contains(id) ? nil : ledger[report: id]
  }

  /// The ids of the claims that stay.
  var claimIDs: some Sequence<String> {
    ledger.claims.lazy.filter { !replaced.contains($0.report) }.map(\.id.text)
  }

  /// Where a claim stands; without a file, where the text of its report would.
  func location(of claim: Claim) -> SourceLocation {
    claimLocations[claim.id]
      ?? SourceLocation(
        file: "Claims/\(String(decoding: claim.report.text.utf8.prefix(4), as: UTF8.self))/"
          + "\(claim.report).yaml", line: 1)
  }

  /// The claims that stay and that new reports concern: those whose ids they use again, those that
  /// they answer, and those that lead by their answers to a claim of a replaced report.
  ///
  /// Only these can be at fault because of the new ones, or make them so.
  /// - Complexity: linear in the new claims; also in the ledger when reports are replaced.
  func claims(concernedBy drafts: [ReportDraft]) -> [Claim] {
    guard !ledger.claims.isEmpty else { return [] }
    var found: Set<Claim.ID> = []
    for draft in drafts.lazy.flatMap(\.claims) {
      found.formUnion(([draft.id].compactMap(\.self) + draft.answers).map { Claim.ID($0.text) })
    }
    found.formUnion(answering)
    return found.compactMap { self[claim: $0] }.sorted { $0.id < $1.id }
  }

  /// The claims that stay and answer a claim of a replaced report, or answer one that does.
  private var answering: Set<Claim.ID> {
    guard !replaced.isEmpty else { return [] }
    var answers: [Claim.ID: [Claim.ID]] = [:]
    for claim in ledger.claims where !claim.answers.isEmpty {
      for other in claim.answers { answers[other, default: []].append(claim.id) }
    }
    var waiting = answers.keys.filter { id in
      ledger[claim: id].map { replaced.contains($0.report) } ?? false
    }
    var found: Set<Claim.ID> = []
    while let next = waiting.popLast() {
      for id in answers[next] ?? [] where found.insert(id).inserted { waiting.append(id) }
    }
    return found
  }
}
