import FrontLine
import Model
import OrderedJSON

/// What `who --why` adds to the answer.
extension JSON {
  static func explanation(_ explanation: Explanation) -> [(String, JSON)] {
    [
      ("reason", .string(explanation.reason)),
      (
        "why",
        .object([
          ("rule", .string(explanation.rule.rawValue)),
          ("statement", .string(explanation.statement)),
          ("credibility", .string(explanation.credibility)),
          ("voices", .integer(explanation.voices)),
          ("notCounted", .array(explanation.notCounted.map(notCounted))),
          ("before", explanation.before.map(span) ?? .null),
          ("span", explanation.span.map(span) ?? .null),
          ("after", explanation.after.map(span) ?? .null),
        ])
      ),
    ]
  }

  private static func notCounted(_ claim: UncountedClaim) -> JSON {
    .object([
      ("claim", .string(claim.entry.id.text)), ("reason", .string(claim.reason.rawValue)),
      ("words", .string(claim.words)), ("known", day(claim.entry.known)),
    ])
  }
}
