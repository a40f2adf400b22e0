import FrontLine
import Model
import OrderedJSON

/// What changed hands as JSON. Inside a change `from` and `to` are sides.
extension JSON {
  static func changes(_ changes: Changes) -> JSON {
    .object([
      ("from", day(changes.from)), ("to", day(changes.to)),
      ("known", day(changes.question.known)),
      ("accordingTo", perspective(changes.question.perspective)),
      ("changes", .array(changes.rows.map(change))),
      ("counts", .array(changes.counts.map(count))),
    ])
  }

  private static func change(_ row: Changes.Row) -> JSON {
    let change = row.change
    let assessment = change.assessment
    return .object([
      ("place", place(row.place)), ("day", day(change.day)), ("begin", day(change.begin)),
      ("from", .text(row.from?.text)), ("to", .text(change.to?.text)),
      ("status", .string(assessment.status.rawValue)),
      ("credibility", .integer(assessment.credibility)),
      ("evidence", ids(change.evidence)), ("basis", .text(assessment.basis?.rawValue)),
      ("since", .text(assessment.since)), ("rule", .string(assessment.rule.rawValue)),
      ("claimants", ids(row.witnesses.claimants)),
      ("deniedBy", ids(row.witnesses.deniers)),
      ("denials", ids(row.witnesses.denying.map(\.id))),
      ("isArea", .bool(row.isArea)), ("squareKilometres", squareKilometres(row.squareKilometres)),
    ])
  }

  private static func count(_ count: ChangeCount) -> JSON {
    .object([
      ("side", .string(count.side.text)), ("gained", .integer(count.gained)),
      ("lost", .integer(count.lost)), ("net", .integer(count.net)),
      ("disputed", .integer(count.disputed)),
      ("gainedSquareKilometres", squareKilometres(count.gainedSquareKilometres)),
      ("lostSquareKilometres", squareKilometres(count.lostSquareKilometres)),
      ("netSquareKilometres", squareKilometres(count.netSquareKilometres)),
    ])
  }

  /// To the thousandth.
  private static func squareKilometres(_ size: Double?) -> JSON {
    size.map { .number(($0 * 1000).rounded() / 1000) } ?? .null
  }
}
