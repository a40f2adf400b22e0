import FrontLine
import Model

/// What `who --why` adds: the rule, the credibility, the neighbouring spans, and what does not count.
struct ExplanationText {
  let dataset: Dataset
  let explanation: Explanation
  let answer: PlaceAnswer

  /// The rule with what it says, and why the credibility is what it is.
  var reasoning: [String] {
    let rule = explanation.rule
    let credibility = "Credibility \(answer.assessment.credibility): \(explanation.credibility)"
    return [
      (rule == .noEvidence ? "No rule" : "Rule \(rule.rawValue)") + ": \(explanation.statement)",
      credibility + voices,
    ]
  }

  private var voices: String {
    switch (answer.assessment.status, explanation.voices) {
    case (.contested, _), (.changing, _), (.unknown, _), (_, 0): "."
    case (_, 1): "; one voice speaks for it."
    default: "; \(explanation.voices) independent voices speak for it."
    }
  }

  /// The spans before and after.
  var neighbours: [String] {
    [
      explanation.before.map { "Before: " + line($0) },
      explanation.span.map { "These days: " + line($0) },
      explanation.after.map { "After: " + line($0) } ?? "After: nothing that changes the answer",
    ].compactMap(\.self)
  }

  /// `from 2019-08-16 on: government, confirmed (2)`.
  private func line(_ span: Timeline.Span) -> String {
    let days =
      switch (span.from, span.to?.advanced(by: -1)) {
      case (nil, nil): "always"
      case (nil, let last?): "until \(last)"
      case (let first?, nil): "from \(first) on"
      case (let first?, let last?): first == last ? "\(first)" : "\(first) to \(last)"
      }
    let assessment = span.assessment
    let holder = assessment.holder.map { "\(dataset.name(of: $0.party)), " } ?? ""
    return "\(days): \(holder)\(assessment.status.rawValue) (\(assessment.credibility))"
      + (assessment.basis == .implied ? ", implied" : "")
  }

  /// The claims about the place that do not count for the day, each with its reason.
  var notCounted: [String] {
    guard !explanation.notCounted.isEmpty else { return [] }
    return ["", "Not counted for that day:"]
      + explanation.notCounted.flatMap { claim -> [String] in
        let text = ClaimText(dataset: dataset, entry: claim.entry)
        let speaker = dataset.name(of: claim.entry.claim.claimant).capitalisedAtStart
        return [
          "  \(speaker): \(text.statement)", "    \(claim.words)", "    \(claim.entry.id)",
        ]
      }
  }
}
