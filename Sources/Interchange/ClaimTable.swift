package import Model
import SourceText

/// A claim with its report and what the rules make of it: a row of a table of claims.
package struct ClaimTableRow: Sendable {
  let claim: Claim
  let report: Report?
  let stance: Stance?
  let known: Day

  /// A row.
  package init(claim: Claim, report: Report?, stance: Stance?, known: Day) {
    self.claim = claim
    self.report = report
    self.stance = stance
    self.known = known
  }
}

/// Claims as comma-separated text, one a row, in columns of their own.
///
/// Several places or answers of a claim stand in one cell with `;` between them, so that a row is a
/// claim and reading the table back gives the same claims.
/// - Complexity: O(claims).
package func claimTable(_ rows: [ClaimTableRow]) -> String {
  var text = csvLine([
    "claim", "event", "again", "places", "area", "count", "extent", "taker", "loser", "holder",
    "attacker", "claimant", "stance", "when", "known", "answers", "where_prec", "date_prec",
    "event_clarity", "report", "publisher", "title", "url", "published", "note", "language",
  ])
  for row in rows { text += csvLine(row.cells) }
  return text
}

extension ClaimTableRow {
  fileprivate var cells: [String] {
    let optional: [String?] = [
      claim.id.text, claim.event.rawValue, claim.again ? "true" : "false",
      claim.places.map(\.text).joined(separator: ";"), claim.area?.text,
      claim.count.map(String.init), claim.extent, claim.taker?.text, claim.loser?.text,
      claim.holder?.text, claim.attacker?.text, claim.claimant.text, stance?.rawValue,
      claim.when?.description, known.description,
      claim.answers.map(\.text).joined(separator: ";"), "\(claim.wherePrecision)",
      "\(claim.datePrecision)", "\(claim.eventClarity)", claim.report.text, report?.publisher,
      report?.title, report?.url, report?.published.description, claim.note, report?.language,
    ]
    return optional.map { $0 ?? "" }
  }
}
