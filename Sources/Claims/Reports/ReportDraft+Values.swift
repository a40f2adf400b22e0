package import Model
import SourceText

/// A claim as a value, with the row that it was read from.
package struct ClaimRow: Sendable {
  /// The claim.
  package let claim: Claim
  let report: Report
  let location: SourceLocation

  /// A claim of a report at a row.
  package init(_ claim: Claim, of report: Report, at location: SourceLocation) {
    self.claim = claim
    self.report = report
    self.location = location
  }
}

extension ReportDrafts {
  /// Drafts of claims that come as values, to be checked as those that come as text.
  ///
  /// - Parameter rows: claims of any reports; problems are told at their rows.
  /// - Complexity: O(n log n) in rows.
  package init(_ rows: [ClaimRow]) {
    var problems: [Problem] = []
    var positions: [Report.ID: Int] = [:]
    var groups: [[ClaimRow]] = []
    for row in rows {
      guard let position = positions[row.report.id] else {
        positions[row.report.id] = groups.count
        groups.append([row])
        continue
      }
      guard groups[position][0].report == row.report else {
        problems.append(
          Problem(
            at: row.location, .badValue,
            "this row tells report \(row.report.id) otherwise than \(groups[position][0].location) "
              + "does (publisher, title, url, published or language): make them alike"))
        continue
      }
      groups[position].append(row)
    }
    let drafts = groups.compactMap { ReportDraft($0, reporting: &problems) }
    self.init(drafts: drafts, problems: problems)
  }
}

extension ReportDraft {
  /// The report of rows that all tell it alike; nil when there is no row.
  fileprivate init?(_ rows: [ClaimRow], reporting problems: inout [Problem]) {
    guard let first = rows.first else { return nil }
    let before = problems.count
    let report = first.report
    let location = first.location
    name = ReportName(path: report.id.text + ".yaml")
    if name == nil || !isReportID(report.id.text) {
      problems.append(
        Problem(
          at: location, .badID,
          "the report's id \(quoted(report.id.text)) must be YYYY-MM-DD-word, the word of a-z, 0-9 "
            + "and hyphens: mend it"))
    }
    problems += ReportDraft.faults(report, name).map { Problem(at: location, $0.code, $0.message) }
    file = SourceFile(path: location.file, bytes: [])
    line = location.line
    published = report.published
    self.report = problems.count == before ? report : nil
    claims = rows.map { ClaimDraft($0, reporting: &problems) }
  }
}

extension ClaimDraft {
  /// A claim with all that it says, every field at the row's line.
  fileprivate init(_ row: ClaimRow, reporting problems: inout [Problem]) {
    let claim = row.claim
    let line = row.location.line
    func scalar(_ text: String) -> SourceScalar { SourceScalar(text, line: line) }
    let before = problems.count
    let start = row.report.id.text + "/"
    if !claim.id.text.hasPrefix(start)
      || !isShortName(claim.id.text.utf8.dropFirst(start.utf8.count))
    {
      problems.append(
        Problem(
          at: row.location, .badID,
          "claim id \(quoted(claim.id.text)) must be \(start) and a short name of a-z, 0-9 and "
            + "hyphens: rename it"))
    }
    var roles = ByRole<SourceScalar>()
    roles[.taker] = claim.taker.map { scalar($0.text) }
    roles[.loser] = claim.loser.map { scalar($0.text) }
    roles[.holder] = claim.holder.map { scalar($0.text) }
    roles[.attacker] = claim.attacker.map { scalar($0.text) }
    var lines = FieldLines()
    for (field, isGiven) in [
      ("again", claim.again), ("places", !claim.places.isEmpty), ("area", claim.area != nil),
      ("count", claim.count != nil), ("extent", claim.extent != nil), ("when", claim.when != nil),
      ("answers", !claim.answers.isEmpty),
    ] where isGiven {
      lines.add(field, line)
    }
    for role in ClaimRole.allCases where roles[role] != nil { lines.add(role.rawValue, line) }
    self.init(
      file: SourceFile(path: row.location.file, bytes: []), line: line, id: scalar(claim.id.text),
      claimant: scalar(claim.claimant.text), event: claim.event, again: claim.again ? true : nil,
      places: claim.places.map { scalar($0.text) }, area: claim.area.map { scalar($0.text) },
      count: claim.count, extent: claim.extent.map(scalar), roles: roles, when: claim.when,
      answers: claim.answers.map { scalar($0.text) }, wherePrecision: claim.wherePrecision,
      datePrecision: claim.datePrecision, eventClarity: claim.eventClarity, note: claim.note,
      fieldLines: lines, isSound: problems.count == before)
  }
}
