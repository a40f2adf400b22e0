package import Model
import SourceText

/// A report with its claims as the text of its file, which the reader reads back as they are.
///
/// Fields come in the order of Claims/README.md. What the reader would compute itself - precision,
/// clarity 1 - is left out.
package struct ReportText: Sendable {
  /// The text.
  package var text: String { yaml.text }
  /// The line on which each claim begins.
  package private(set) var lines: [Claim.ID: Int] = [:]
  private var yaml = YAMLLines()

  /// The text of a report.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - claims: its claims, in the order in which they shall stand.
  ///   - gazetteer: the places, from which the reader computes precision.
  ///   - answered: finds the claims that denials answer.
  /// - Complexity: linear in the claims.
  package init(
    _ report: Report, claims: [Claim], in gazetteer: Gazetteer,
    answered: (Claim.ID) -> Claim?
  ) {
    yaml.put("report:")
    yaml.put("  publisher", report.publisher)
    yaml.put("  title", report.title)
    yaml.put("  url", report.url)
    yaml.put("  published", report.published.description)
    yaml.put("  language", report.language)
    yaml.put("  note", report.note)
    yaml.put("claims:")
    for claim in claims {
      let precisions = claim.answers.compactMap { answered($0)?.wherePrecision }
      let places = claim.places + [claim.area].compactMap(\.self)
      put(
        claim,
        wherePrecision: Precision.places(places, answered: precisions, in: gazetteer),
        datePrecision: Precision.date(claim.when ?? report.published))
    }
  }

  private mutating func put(_ claim: Claim, wherePrecision: Int, datePrecision: Int) {
    lines[claim.id] = yaml.line
    yaml.put("  - id", claim.id.text)
    yaml.put("    claimant", claim.claimant.text)
    yaml.put("    event", claim.event.rawValue)
    yaml.put("    again", claim.again ? "true" : nil)
    yaml.put("    taker", claim.taker?.text)
    yaml.put("    loser", claim.loser?.text)
    yaml.put("    holder", claim.holder?.text)
    yaml.put("    attacker", claim.attacker?.text)
    yaml.put("    places", list: claim.places.map(\.text))
    yaml.put("    area", claim.area?.text)
    yaml.put("    count", claim.count.map(String.init))
    yaml.put("    extent", claim.extent)
    yaml.put("    answers", list: claim.answers.map(\.text))
    yaml.put("    when", claim.when?.description)
    yaml.put(
      "    where_prec", claim.wherePrecision == wherePrecision ? nil : "\(claim.wherePrecision)")
    yaml.put("    date_prec", claim.datePrecision == datePrecision ? nil : "\(claim.datePrecision)")
    yaml.put("    event_clarity", claim.eventClarity == 1 ? nil : "\(claim.eventClarity)")
    yaml.put("    note", claim.note)
  }
}
