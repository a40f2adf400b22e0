package import Model
import SourceText

extension ReportDrafts {
  /// The reports of claims that can be taken as they are, because none has a fault or answers another.
  ///
  /// Only for drafts made of values: then `checked` gives back the same claims, and takes longer.
  /// - Parameters:
  ///   - gazetteer: the places that claims may name.
  ///   - register: the parties.
  /// - Returns: the reports and where each comes from; nil when `checked` must tell more.
  /// - Complexity: linear in the claims.
  package func soundReports(
    against gazetteer: Gazetteer, _ register: PartyRegister
  ) -> (reports: [Report], locations: [Report.ID: SourceLocation])? {
    guard !hasProblems else { return nil }
    let check = ClaimCheck(parties: PartyFile(register), gazetteer: gazetteer)
    var ids: Set<String> = []
    var reports: [Report] = []
    var locations: [Report.ID: SourceLocation] = [:]
    for draft in drafts {
      var problems: [Problem] = []
      for claim in check.checked(draft, reporting: &problems) {
        guard claim.isSound, claim.draft.answers.isEmpty, let id = claim.draft.id,
          ids.insert(id.text).inserted
        else { return nil }
      }
      guard problems.isEmpty, let report = draft.report,
        locations.updateValue(draft.file.location(line: draft.line), forKey: report.id) == nil
      else { return nil }
      reports.append(report)
    }
    return (reports, locations)
  }
}
