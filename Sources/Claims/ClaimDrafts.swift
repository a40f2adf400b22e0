package import Model
package import SourceText

/// What the text about parties and reports says, and everything that is wrong with it.
package struct ClaimsReading: Sendable {
  /// Parties, reports and the claims without fault.
  package let ledger: Ledger
  /// What is wrong, by file and line.
  package let problems: [Problem]
  /// Where each claim of the ledger stands.
  package let locations: [Claim.ID: SourceLocation]
  /// Where each report of the ledger says when it was published.
  package let reportLocations: [Report.ID: SourceLocation]
}

/// Parties and reports as the text has them, before they meet the gazetteer.
///
/// Reading them needs no places, so that both can be read at once.
package struct ClaimDrafts: Sendable {
  private let parties: PartyFile
  private let reports: ReportDrafts
  private let problems: [Problem]

  /// Reads every file, whatever is wrong with another.
  ///
  /// - Parameters:
  ///   - parties: `parties.yaml`; nil when there is none, which is a problem.
  ///   - reports: one file for each report, in any order.
  /// - Complexity: linear in the text.
  package init(parties: SourceFile?, reports: [SourceFile]) {
    var problems: [Problem] = []
    self.parties = PartyFile(parties, reporting: &problems)
    self.reports = ReportDrafts(reports)
    self.problems = problems
  }

  /// Checks the drafts.
  ///
  /// A claim with a problem, or one that leans on a faulty party, report or claim, is left out of
  /// the ledger.
  /// - Parameter gazetteer: the places that claims may name.
  /// - Returns: the ledger of what is usable, and all that is wrong.
  /// - Complexity: O(n log n) in claims.
  package func checked(against gazetteer: Gazetteer) -> ClaimsReading {
    reports.checked(by: parties, gazetteer: gazetteer, beside: .none, further: problems)
  }
}

extension StandingData {
  /// No data: all is new.
  fileprivate static let none = StandingData(
    Ledger(register: .empty, reports: [], claims: []))
}
