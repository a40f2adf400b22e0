package import Model
import SourceText

/// A report with its claims as the text of its file, which the reader reads back as they are.
///
/// Fields come in the order of Claims/README.md. What the reader would compute itself - precision,
/// clarity 1 - is left out.
package struct ReportText: Sendable {
  /// The text.
  package private(set) var text: String
  /// The line on which each claim begins.
  package private(set) var lines: [Claim.ID: Int] = [:]
  private var line = 1

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
    text = ""
    put("report:")
    put("  publisher", report.publisher)
    put("  title", report.title)
    put("  url", report.url)
    put("  published", report.published.description)
    put("  language", report.language)
    put("  note", report.note)
    put("claims:")
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
    lines[claim.id] = line
    put("  - id", claim.id.text)
    put("    claimant", claim.claimant.text)
    put("    event", claim.event.rawValue)
    put("    again", claim.again ? "true" : nil)
    put("    taker", claim.taker?.text)
    put("    loser", claim.loser?.text)
    put("    holder", claim.holder?.text)
    put("    attacker", claim.attacker?.text)
    put("    places", list: claim.places.map(\.text))
    put("    area", claim.area?.text)
    put("    count", claim.count.map(String.init))
    put("    extent", claim.extent)
    put("    answers", list: claim.answers.map(\.text))
    put("    when", claim.when?.description)
    put(
      "    where_prec", claim.wherePrecision == wherePrecision ? nil : "\(claim.wherePrecision)")
    put("    date_prec", claim.datePrecision == datePrecision ? nil : "\(claim.datePrecision)")
    put("    event_clarity", claim.eventClarity == 1 ? nil : "\(claim.eventClarity)")
    put("    note", claim.note)
  }

  private mutating func put(_ text: String) {
    self.text += text + "\n"
    line += 1
  }

  private mutating func put(_ key: String, _ value: String?) {
    if let value { put("\(key): \(yamlScalar(value))") }
  }

  /// A list in one line if it fits, else an item a line.
  private mutating func put(_ key: String, list: [String]) {
    guard !list.isEmpty else { return }
    let items = list.map { yamlScalar($0, inList: true) }
    let short = "\(key): [\(items.joined(separator: ", "))]"
    guard short.utf8.count > 100 else {
      put(short)
      return
    }
    put("\(key):")
    for item in items { put("      - \(item)") }
  }
}
