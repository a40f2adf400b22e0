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
  private let drafts: [ReportDraft]
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
    drafts = reports.sorted { $0.path < $1.path }
      .map { ReportDraft($0, reporting: &problems) }
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
    var problems = problems
    let check = ClaimCheck(parties: parties, gazetteer: gazetteer)
    let claims = ClaimIndex(drafts.map { check.checked($0, reporting: &problems) }.joined())
    problems += duplicateReports(drafts) + claims.duplicates
    let answers = AnswerCheck(claims)
    problems += answers.problems
    let assembly = Assembly(claims, answers: answers, gazetteer: gazetteer)
    let ledger = Ledger(
      register: parties.register, reports: drafts.compactMap(\.report), claims: assembly.claims)
    return ClaimsReading(
      ledger: ledger, problems: problems.sorted(), locations: assembly.locations,
      reportLocations: Dictionary(
        drafts.compactMap { draft in
          draft.report.map { ($0.id, draft.file.location(line: draft.line)) }
        }, uniquingKeysWith: { first, _ in first }))
  }
}

/// Reports of the same name in two folders.
private func duplicateReports(_ drafts: [ReportDraft]) -> [Problem] {
  var first: [Report.ID: SourceFile] = [:]
  return drafts.compactMap { draft in
    guard let id = draft.name?.id else { return nil }
    guard let other = first[id] else {
      first[id] = draft.file
      return nil
    }
    return Problem(
      at: draft.file.location(line: 1), .duplicateID,
      "report \(quoted(id.text)) is also in \(other.path): rename one of the files")
  }
}
