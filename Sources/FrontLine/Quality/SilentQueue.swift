import Model

extension Survey {
  /// Claimants that fell silent inside a campaign, those during whose silence others said most
  /// first.
  ///
  /// A compilation has no days of its own: it can neither be silent nor break a silence.
  var silent: WorkQueue {
    let reporting = Reporting(entries)
    let register = dataset.ledger.register
    let words = reporting.words.filter { register[party: $0.claimant]?.kind != .compilation }
    let silences = reporting.campaigns.flatMap { Silence.silences(in: $0, words) }
      .enumerated()
      .sorted { ($1.element.claimsOfOthers, $0.offset) < ($0.element.claimsOfOthers, $1.offset) }
      .map(\.element)
    return WorkQueue(
      name: "silent", title: "claimants that fell silent inside a campaign",
      columns: [
        "claimant", "name", "campaign", "silent_after", "silent_until", "days", "usual_days",
        "claims_of_others", "why", "remedy", "location",
      ],
      brief: ["claimant", "campaign", "silent_after", "silent_until", "days", "claims_of_others"],
      rows: silences.map(row))
  }

  private func row(_ silence: Silence) -> [WorkQueue.Cell] {
    [
      .init(silence.claimant), .text(dataset.name(of: silence.claimant)),
      .init(silence.campaign), .init(silence.after), .init(silence.until),
      .number(silence.days), .number(silence.usualDays), .number(silence.claimsOfOthers),
      .text(
        "silent for \(silence.days) days, against \(silence.usualDays) as a rule, while others went on"
      ),
      .text("look for its reports of those days; until then its silence is no sign of peace"),
      .init(dataset.locations.claims[silence.lastClaim]),
    ]
  }
}
