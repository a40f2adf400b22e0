import Model

/// Reasons of answers that leave something open.
extension Reasoning {
  /// R6, R8, R9: said and contradicted.
  var disputed: [String] {
    switch answer.assessment.rule {
    case .part: return partDisputed
    case .sameDay:
      let gains = claims.filter(\.tellsGain)
      return [
        told(gains.isEmpty ? claims : gains),
        "nobody else tells which of them came last",
      ]
    case .void:
      return [
        "only \(told(witnesses.saying))", contrary,
        answer.assessment.holder == nil ? "" : "the holder stays",
      ]
    case .unreported:
      let first = claims.compactMap(\.last).min()
      return [
        said(claims.filter { $0.last == first }),
        "what was said next does not fit that: " + told(claims.filter { $0.last != first }),
        "nobody reported how it came to that, so perhaps the first never happened",
      ]
    default:
      return [said(witnesses.saying), contrary, "neither outweighs the other"]
    }
  }

  private var contrary: String {
    let denying = witnesses.denying
    guard !denying.isEmpty else { return "it is contradicted" }
    return (denying.allSatisfy { $0.claim.event == .denied } ? "" : "against it ") + told(denying)
  }

  /// What was said for and against the reading in question, without what only supports the holder.
  private var claims: [ClaimEntry] {
    let ids = Set((witnesses.saying + witnesses.losing + witnesses.denying).map(\.id))
    return answer.evidence.filter { ids.contains($0.id) }
  }

  /// A part of an area: names alone, since parts have no names to tell them apart.
  private var partDisputed: [String] {
    let parts = answer.evidence.filter { !$0.areas.isEmpty }
    let saying = parts.filter { $0.claim.event != .denied }
    let denying = parts.filter { $0.claim.event == .denied }
    return [
      saying.isEmpty ? "" : "\(dataset.names(saying)) said so \(days(saying))",
      denying.isEmpty ? "" : "\(dataset.names(denying)) denied it \(days(denying))",
      "no place is named, so the holder of the whole does not change",
    ]
  }

  private func days(_ entries: [ClaimEntry]) -> String { entries.map(\.saidWhen).unique.listed }

  /// R11, or a part of an area: fighting moves no holder.
  var contested: [String] {
    let fights = answer.evidence.filter { $0.isFight && $0.covers(answer.on) }
    guard answer.assessment.rule == .part || fights.isEmpty else {
      return [told(fights), "fighting moves no holder"]
    }
    let parts = answer.evidence.filter { !$0.areas.isEmpty }
    return [told(parts), "no place is named, so the holder of the whole does not change"]
  }

  /// R7, R9: it passed within the window.
  var changing: [String] {
    if answer.assessment.rule == .unreported {
      return [
        told(witnesses.saying), "what was known before does not fit that",
        "nobody reported when it passed",
      ]
    }
    return [said(witnesses.saying), "on which of these days it passed is not settled"]
  }

  /// R4, R11, R13: nobody is known to hold it.
  var unknown: [String] {
    switch answer.assessment.rule {
    case .left: [told(answer.evidence), "nobody is named who came"]
    case .fighting:
      [
        "the last word is of fighting: " + told(answer.evidence),
        "nobody said who had it afterwards",
      ]
    default: [silence]
    }
  }

  /// Why nothing is heard of the day.
  private var silence: String {
    let unheard = dataset.notCounted(answer)
    guard !unheard.isEmpty else { return "there is no claim about it" }
    let later = unheard.filter { $0.reason == .later }.compactMap(\.entry.first).min()
    if let later {
      return "nothing was said of that day or before; the first claim is of \(later.inWords)"
    }
    if unheard.allSatisfy({ $0.reason == .notYetKnown }), let known = answer.question.known {
      return "nothing was known of it by \(known.inWords)"
    }
    if unheard.allSatisfy({ $0.reason == .otherVoice }) { return "those asked say nothing of it" }
    if unheard.allSatisfy({ $0.reason == .takenBack }) {
      return "what was said of it was taken back"
    }
    return "no claim that is heard says who held it on that day"
  }
}

extension ClaimEntry {
  /// Tells of fighting, not of who had it.
  fileprivate var isFight: Bool { claim.event == .contested || claim.event == .advanced }

  /// True when it can mean that day.
  fileprivate func covers(_ day: Day) -> Bool {
    first.map { $0 <= day } ?? false && last.map { day <= $0 } ?? false
  }
}
