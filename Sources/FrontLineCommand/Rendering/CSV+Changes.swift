import FrontLine
import Model

/// What changed hands as rows for a spreadsheet.
extension CSV {
  static func changes(_ changes: Changes) -> String {
    var csv = CSV([
      "place", "name", "name_ar", "feature_code", "day", "begin", "side_from", "side_to",
      "status", "credibility", "basis", "claimants", "denied_by", "evidence", "area_km2",
    ])
    for row in changes.rows {
      let assessment = row.change.assessment
      csv.append([
        row.place.id.text, row.place.name, row.place.nameArabic, row.place.featureCode.text,
        row.change.day.description, row.change.begin.description, row.from?.text,
        row.change.to?.text, assessment.status.rawValue, "\(assessment.credibility)",
        assessment.basis?.rawValue, joined(row.witnesses.claimants),
        joined(row.witnesses.deniers), joined(row.change.evidence),
        row.squareKilometres.map { "\(($0 * 1000).rounded() / 1000)" },
      ])
    }
    return csv.text
  }

  private static func joined<Owner>(_ ids: [Identifier<Owner>]) -> String {
    ids.map(\.text).joined(separator: ";")
  }
}
