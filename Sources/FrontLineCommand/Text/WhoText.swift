import FrontLine
import Model

/// The answer to `who`, in text that a reporter can quote.
struct WhoText {
  let dataset: Dataset
  let answer: PlaceAnswer
  /// Also the rule and the readings that were not adopted, with their claims.
  let isFull: Bool

  /// The whole text.
  var text: String {
    ([title, "On \(answer.on)\(scope): " + dataset.headline(answer)] + facts + [""] + reasoning
      + evidence + (explained?.notCounted ?? []) + members).joined(separator: "\n")
  }

  private var title: String {
    let names = [answer.place.name, answer.place.nameArabic].compactMap(\.self)
      .joined(separator: " / ")
    let admin = answer.place.admin.summary
    return "\(names) (\(answer.place.id))" + (admin.isEmpty ? "" : ", \(admin)")
  }

  private var scope: String {
    var scope = ""
    if let known = answer.question.known { scope += ", as known on \(known)" }
    switch answer.question.perspective {
    case .side(let side): scope += ", according to the \(side)"
    case .party(let party): scope += ", according to \(dataset.name(of: party))"
    case nil: break
    }
    return scope
  }

  private var facts: [String] {
    let assessment = answer.assessment
    var line =
      "Status: \(assessment.status.rawValue), credibility \(assessment.credibility) of 6"
      + " (\(assessment.credibilityInWords))"
    if let basis = assessment.basis { line += ", basis \(basis.rawValue)" }
    if let newest = assessment.newestEvidence {
      line +=
        ", newest evidence \(newest)"
        + (assessment.isStale(on: answer.on) ? " (more than a year old)" : "")
    }
    return [line]
  }

  private var reasoning: [String] {
    let lines = ["Why: " + dataset.reason(answer)] + (explained?.reasoning ?? [])
    let readings = answer.assessment.alternatives.map { reading in
      let holder = reading.holder.map { dataset.name(of: $0.party) } ?? "nobody named"
      let since = reading.since.map { ", since \($0)" } ?? ""
      let claims =
        isFull ? ": " + reading.evidence.map(\.text).joined(separator: ", ") : ""
      return "  \(holder)\(since), credibility \(reading.credibility)\(claims)"
    }
    return (readings.isEmpty ? lines : lines + ["Other readings:"] + readings)
      + (explained?.neighbours ?? [])
  }

  private var explained: ExplanationText? {
    isFull
      ? ExplanationText(dataset: dataset, explanation: dataset.explanation(answer), answer: answer)
      : nil
  }

  private var evidence: [String] {
    guard !answer.evidence.isEmpty else { return [] }
    return ["", "Evidence:"]
      + answer.evidence.flatMap { ClaimText(dataset: dataset, entry: $0).lines }
  }

  private var members: [String] {
    guard let members = answer.members, !members.isEmpty else { return [] }
    return ["", "Places in it: " + CountsText(counts: members).text]
  }
}

/// Counts by side and status on one line.
struct CountsText {
  let counts: [SideCount]

  /// `government confirmed 3, opposition claimed 2`.
  var text: String {
    counts.isEmpty
      ? "none"
      : counts.map { count in
        [count.side?.text, count.status.rawValue, "\(count.places)"].compactMap(\.self)
          .joined(separator: " ")
      }.joined(separator: ", ")
  }
}
