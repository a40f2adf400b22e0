public import Model

/// Why an answer is what it is, in sentences that a reporter can quote.
///
/// The wording stands here alone; the rules themselves are in `Sources/Inference/Rules`.
extension Dataset {
  /// One sentence: who holds the place, and how firmly that is known.
  public func headline(_ answer: PlaceAnswer) -> String {
    let place = answer.place.name
    let holder = answer.assessment.holder.map { name(of: $0.party) }
    let since = answer.assessment.since.map { ", since \($0)" } ?? ""
    let others = answer.assessment.alternatives.compactMap(\.holder).map { name(of: $0.party) }
    switch answer.assessment.status {
    case .confirmed, .claimed:
      return "\(place) was held by \(holder ?? "nobody known")\(since)."
    case .disputed:
      let held =
        holder.map { "was still held by \($0), as far as is known" }
        ?? "has no known holder as a whole"
      return "\(place) \(held); that \(named(others)) took \(answer.partWord) is disputed\(since)."
    case .contested:
      let held = holder.map { "; it was held by \($0)" } ?? "; its holder is not known"
      return "\(place) was fought over\(held)."
    case .changing:
      return "\(place) was changing hands between \(others.joined(separator: " and "))\(since)."
    case .unknown:
      return answer.assessment.evidence.isEmpty
        ? "Nobody has claimed to hold \(place) on that day."
        : "Nobody is known to have held \(place) after \(answer.assessment.since ?? "that")."
    }
  }

  /// One sentence: the rule that decided, on this evidence.
  public func reason(_ answer: PlaceAnswer) -> String {
    let assessment = answer.assessment
    let strong = speakers(answer) { $0.stance != .selfServing && $0.claim.event != .denied }
    let own = speakers(answer) { $0.stance == .selfServing && $0.claim.event != .denied }
    let denying = speakers(answer) { $0.claim.event == .denied }
    switch assessment.rule {
    case .noEvidence: return "There is no claim about it."
    case .window:
      return
        "It changed hands within those days, and nobody who has no interest in it names the day."
    case .laterWord: return "The word of \(strong) is later than the denial."
    case .ownWordOnly:
      return "The only word is that of \(own), on the side that gains by it; nobody denies it."
    case .denied, .part:
      if !denying.isEmpty {
        let saying = [strong, own].filter { !$0.isEmpty }.joined(separator: ", ")
        return "On one side stands the word of \(saying); on the other the denial of \(denying)."
      }
      return assessment.rule == .part
        ? "The claims speak of a part of it, and no place is named; its holder does not change."
        : "The side that is said to have lost it denies it, and no disinterested voice settles it."
    case .void: return "Whoever gains by it said so alone, and was contradicted later."
    case .strongWord:
      return
        "It rests on the word of \(strong), which does not gain by it; no such voice denies it."
    case .unreported:
      return
        "What was said next presupposes another holder, and nobody reported how it came to that."
    case .fighting:
      return assessment.status == .contested
        ? "Fighting is reported for that day, and fighting moves no holder."
        : "The last word was of fighting, and nobody said who had it afterwards."
    case .sameDay: return "Both sides claim it for one day, each in its own favour."
    case .implied:
      return "A later claim names it as the side that lost it, or that was there before."
    case .left: return "The last holder left, and nobody is named who came."
    case .compilation: return "Only a compilation says so."
    }
  }

  private func speakers(_ answer: PlaceAnswer, _ matches: (ClaimEntry) -> Bool) -> String {
    var names: [String] = []
    for entry in answer.evidence where matches(entry) {
      let name = name(of: entry.claim.claimant)
      if !names.contains(name) { names.append(name) }
    }
    return listed(names)
  }

  /// `a, b and c`.
  private func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func named(_ parties: [String]) -> String {
    parties.isEmpty ? "somebody" : parties.joined(separator: " or ")
  }
}

extension PlaceAnswer {
  fileprivate var partWord: String { assessment.rule == .part ? "a part of it" : "it" }
}

extension Assessment {
  /// The Admiralty number in words.
  public var credibilityInWords: String {
    switch credibility {
    case 1: "confirmed by more than one voice"
    case 2: "probably true"
    case 3: "possibly true"
    case 4: "doubtful"
    case 5: "improbable"
    default: "cannot be judged"
    }
  }
}
