import Inference
public import Model

/// Why an answer is what it is: all of the reasoning.
public struct Explanation: Sendable {
  /// One sentence: who says so, who denies it, and why that decides.
  public let reason: String
  /// The rule that decided.
  public let rule: Rule
  /// What the rule says.
  public let statement: String
  /// Why the credibility is what it is.
  public let credibility: String
  /// How many independent voices say so.
  public let voices: Int
  /// What is said of the place and does not count for the answer.
  public let notCounted: [UncountedClaim]
  /// The days that have the same answer, and those before and after.
  public let span: Timeline.Span?
  /// See `span`; nil: there are none.
  public let before: Timeline.Span?
  /// See `span`; nil: there are none.
  public let after: Timeline.Span?
}

extension Dataset {
  /// All of the reasoning behind an answer.
  public func explanation(_ answer: PlaceAnswer) -> Explanation {
    let spans = assessor(answer.question).timeline(of: answer.place.id).spans
    let index = spans.firstIndex { $0.covers(answer.on) }
    func span(_ offset: Int) -> Timeline.Span? {
      index.flatMap { spans.indices.contains($0 + offset) ? spans[$0 + offset] : nil }
    }
    let reasoning = Reasoning(answer, in: self)
    return Explanation(
      reason: reason(answer), rule: answer.assessment.rule,
      statement: answer.assessment.rule.statement, credibility: answer.assessment.credibilityReason,
      voices: reasoning.voices(reasoning.witnesses.saying), notCounted: notCounted(answer),
      span: span(0), before: span(-1), after: span(1))
  }
}
