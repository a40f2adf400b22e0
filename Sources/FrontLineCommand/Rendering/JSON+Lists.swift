import FrontLine
import Model
import OrderedJSON

/// Lists of claims and of candidates as JSON.
extension JSON {
  static func claims(_ page: ClaimPage) -> JSON {
    .object([
      ("claims", .array(page.entries.map(claim))), ("next", .text(page.next)),
      ("total", .integer(page.total)),
    ])
  }

  private static func claim(_ entry: ClaimEntry) -> JSON {
    let claim = entry.claim
    return .object([
      ("id", .string(claim.id.text)), ("event", .string(claim.event.rawValue)),
      ("again", .bool(claim.again)), ("places", ids(claim.places)),
      ("area", .text(claim.area?.text)), ("count", claim.count.map(JSON.integer) ?? .null),
      ("extent", .text(claim.extent)), ("taker", .text(claim.taker?.text)),
      ("loser", .text(claim.loser?.text)), ("holder", .text(claim.holder?.text)),
      ("attacker", .text(claim.attacker?.text)), ("claimant", .string(claim.claimant.text)),
      ("stance", .text(entry.stance?.rawValue)), ("when", .text(claim.when?.description)),
      ("known", day(entry.known)), ("answers", ids(claim.answers)),
      ("where_prec", .integer(claim.wherePrecision)),
      ("date_prec", .integer(claim.datePrecision)),
      ("event_clarity", .integer(claim.eventClarity)), ("note", .text(claim.note)),
      ("report", entry.report.map(report) ?? .null),
    ])
  }

  private static func report(_ report: Report) -> JSON {
    .object([
      ("id", .string(report.id.text)), ("publisher", .string(report.publisher)),
      ("title", .string(report.title)), ("url", .text(report.url)),
      ("published", .string(report.published.description)),
    ])
  }
}
