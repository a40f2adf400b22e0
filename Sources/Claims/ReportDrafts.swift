package import Model
package import SourceText

/// New reports as their text has them, to be checked beside data that are there already.
package struct ReportDrafts: Sendable {
  let drafts: [ReportDraft]
  private let problems: [Problem]
  /// True when something was wrong before anything was checked.
  var hasProblems: Bool { !problems.isEmpty }

  /// Reads every file, whatever is wrong with another.
  ///
  /// - Parameter files: one for each report, in any order.
  /// - Complexity: linear in the text.
  package init(_ files: [SourceFile]) {
    var problems: [Problem] = []
    drafts = files.sorted { $0.path < $1.path }.map { ReportDraft($0, reporting: &problems) }
    self.problems = problems
  }

  /// Drafts with what is wrong with them.
  init(drafts: [ReportDraft], problems: [Problem]) {
    self.drafts = drafts
    self.problems = problems
  }

  /// Reports that were read in two parts, at the same time for one.
  package init(joining first: ReportDrafts, _ second: ReportDrafts) {
    drafts = (first.drafts + second.drafts).sorted { $0.file.path < $1.file.path }
    problems = first.problems + second.problems
  }

  /// Checks the drafts as if they were read together with the data.
  ///
  /// - Parameters:
  ///   - gazetteer: the places that claims may name.
  ///   - data: parties, and the reports and claims that are there already.
  /// - Returns: the usable new reports and claims with the parties of the data, and all that is wrong
  ///   with them; also what becomes wrong with claims of the data because a report is replaced.
  /// - Complexity: O(n log n) in the new claims; linear in the ledger when reports are replaced.
  package func checked(against gazetteer: Gazetteer, beside data: StandingData) -> ClaimsReading {
    checked(by: PartyFile(data.ledger.register), gazetteer: gazetteer, beside: data)
  }

  /// Checks the drafts; `further` are problems found before.
  func checked(
    by parties: PartyFile, gazetteer: Gazetteer, beside data: StandingData,
    further: [Problem] = []
  ) -> ClaimsReading {
    var problems = problems + further
    let check = ClaimCheck(parties: parties, gazetteer: gazetteer)
    let claims = ClaimIndex(
      drafts.map { check.checked($0, reporting: &problems) }.joined(),
      beside: data, drafts: drafts)
    problems += duplicateReports(beside: data) + claims.duplicates
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

  /// Reports of the same name in two folders, or in the data.
  private func duplicateReports(beside data: StandingData) -> [Problem] {
    var first: [Report.ID: String] = [:]
    return drafts.compactMap { draft in
      guard let id = draft.name?.id else { return nil }
      let isThere = data[report: id] != nil
      guard let other = isThere ? data.reportLocations[id]?.file : first[id] else {
        guard isThere else {
          first[id] = draft.file.path
          return nil
        }
        return draft.duplicate(id, "already in the data: rename the file")
      }
      return draft.duplicate(id, "also in \(other): rename one of the files")
    }
  }
}

extension ReportDraft {
  fileprivate func duplicate(_ id: Report.ID, _ fact: String) -> Problem {
    Problem(
      at: file.location(line: 1), .duplicateID, "report \(quoted(id.text)) is \(fact)")
  }
}
