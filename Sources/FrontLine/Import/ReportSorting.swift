import Claims
import Model
import SourceText

/// Sorts imported claims into reports, and finds those that cannot stand in one.
struct ReportSorting {
  private(set) var files: [ReportFile] = []
  private(set) var problems: [Problem] = []
  /// Rows that say what another row says already.
  private(set) var repetitions = 0

  /// Sorts claims; the order of rows does not matter but for which of two is called the second.
  ///
  /// - Complexity: O(n log n).
  init(_ claims: [ImportedClaim], dataset: Dataset) {
    var reports: [Report.ID: [ImportedClaim]] = [:]
    var known: [Claim.ID: ImportedClaim] = [:]
    for claim in claims where fits(claim, reports[claim.claim.report]?.first) {
      guard let other = known[claim.claim.id] else {
        known[claim.claim.id] = claim
        reports[claim.claim.report, default: []].append(claim)
        continue
      }
      guard other.claim != claim.claim else {
        repetitions += 1
        continue
      }
      problems.append(
        Problem(
          at: claim.location, .duplicateID,
          "this row makes the claim \(quoted(claim.claim.id.text)) as \(other.location) does, but "
            + "says something else: give each an id of its own, in a column \"id\" of the mapping"))
    }
    let answered = { (id: Claim.ID) in known[id]?.claim ?? dataset.ledger[claim: id] }
    for (_, claims) in reports.sorted(by: { $0.key < $1.key }) {
      guard let report = claims.first?.report else { continue }
      let settled = claims.map { $0.settled(in: dataset.gazetteer, answered: answered) }
      files.append(
        ReportFile(report, settled, in: dataset.gazetteer, answered: answered))
    }
  }

  /// True when the claim's report has a usable id and is told as the rows before it tell it.
  private mutating func fits(_ claim: ImportedClaim, _ first: ImportedClaim?) -> Bool {
    guard isReportID(claim.report.id.text) else {
      problems.append(
        Problem(
          at: claim.location, .badID,
          "the report's id \(quoted(claim.report.id.text)) must be YYYY-MM-DD-word, the word of a-z, "
            + "0-9 and hyphens: mend it, or leave \"report\" out and give a \"word\""))
      return false
    }
    guard let first, first.report != claim.report else { return true }
    problems.append(
      Problem(
        at: claim.location, .badValue,
        "this row tells report \(claim.report.id) otherwise than \(first.location) does (publisher, "
          + "title, url, published or language): make them alike, or give another \"report\""))
    return false
  }
}

extension ImportedClaim {
  /// The claim with the precision of those that it answers, where its row tells none.
  fileprivate func settled(
    in gazetteer: Gazetteer, answered: (Claim.ID) -> Claim?
  ) -> ImportedClaim {
    guard isPrecisionOpen, !claim.answers.isEmpty else { return self }
    let precision = Precision.places(
      [], answered: claim.answers.compactMap { answered($0)?.wherePrecision }, in: gazetteer)
    return ImportedClaim(
      claim: Claim(
        id: claim.id, report: claim.report, claimant: claim.claimant, event: claim.event,
        again: claim.again, places: claim.places, area: claim.area, count: claim.count,
        extent: claim.extent, taker: claim.taker, loser: claim.loser, holder: claim.holder,
        attacker: claim.attacker, when: claim.when, answers: claim.answers,
        wherePrecision: precision, datePrecision: claim.datePrecision,
        eventClarity: claim.eventClarity, note: claim.note),
      report: report, location: location, isPrecisionOpen: true)
  }
}
