import FrontLine
import Model

/// One claim as a sentence, with who says so and where it was read.
struct ClaimText {
  let dataset: Dataset
  let entry: ClaimEntry

  /// The sentence, the source, the id.
  var lines: [String] {
    var saying = "  \(name(entry.claim.claimant).capitalisedAtStart)"
    if let stance = entry.stance { saying += " (\(stance.rawValue))" }
    let report = entry.report.map { "\($0.publisher), \"\($0.title)\", \($0.published)" }
    return [
      saying + ": " + statement,
      "    known \(entry.known)" + (report.map { "; \($0)" } ?? ""),
      "    \(entry.id)",
    ]
  }

  /// What the claim says, without the claimant.
  var statement: String {
    let claim = entry.claim
    let when = claim.when.map { ", \($0)" } ?? ""
    return sentence(claim) + when
  }

  private func sentence(_ claim: Claim) -> String {
    let subject = subject(claim)
    let verb = claim.again ? "retook" : "took"
    switch claim.event {
    case .captured: return "\(name(claim.taker)) \(verb) \(subject)" + from(claim.loser)
    case .transferred: return "\(name(claim.taker)) received \(subject)" + from(claim.loser)
    case .lost:
      return "\(name(claim.loser)) lost \(subject)"
        + (claim.taker.map { " to \(name($0))" } ?? "")
    case .withdrew:
      return "\(name(claim.loser)) left \(subject)"
        + (claim.taker.map { ", and \(name($0)) came" } ?? "")
    case .held: return "\(name(claim.holder)) held \(subject)"
    case .repelled:
      return "\(name(claim.holder)) repelled an attack on \(subject)"
        + (claim.attacker.map { " by \(name($0))" } ?? "")
    case .contested:
      return "\(subject) \(claim.places.count > 1 ? "were" : "was") fought over"
        + (claim.attacker.map { "; \(name($0)) attacked" } ?? "")
    case .advanced: return "\(name(claim.attacker)) advanced towards \(subject)"
    case .denied: return "denied what \(answered(claim)) said"
    case .retracted: return "took back \(claim.answers.map(\.text).joined(separator: ", "))"
    }
  }

  /// Whose word a denial answers, each named once.
  private func answered(_ claim: Claim) -> String {
    var names: [String] = []
    for answer in claim.answers {
      let speaker = dataset.entry(answer).map { name($0.claim.claimant) } ?? answer.text
      if !names.contains(speaker) { names.append(speaker) }
    }
    return names.listed
  }

  private func subject(_ claim: Claim) -> String {
    if let area = claim.area {
      let count = claim.count.map { "\($0) " } ?? ""
      let what = claim.extent ?? "unnamed places"
      return "\(count)\(what) in \(dataset.name(of: area))"
    }
    return claim.places.map { dataset.name(of: $0) }.listed
  }

  private func from(_ loser: Party.ID?) -> String { loser.map { " from \(name($0))" } ?? "" }

  private func name(_ party: Party.ID?) -> String {
    party.map { dataset.name(of: $0) } ?? "somebody"
  }
}

extension String {
  /// The text with a capital letter first, for the beginning of a sentence.
  var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
