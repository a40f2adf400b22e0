import Model

/// What a claim says of one place, without the claimant: `said on 9 May 2019 that the Syrian
/// government took it on 8 May 2019`.
struct ClaimClause {
  let dataset: Dataset
  let place: Place.ID
  let entry: ClaimEntry

  /// The predicate with the day on which it was said; an empty day is left out.
  func predicate(on day: String) -> String {
    let said = day.isEmpty ? "" : day.hasPrefix("as told") ? ", \(day)," : " " + day
    switch claim.event {
    case .denied: return "denied it" + said
    case .retracted: return "took its word back" + said
    default: return "said\(said) that \(event)" + (claim.when.map { " " + $0.inWords } ?? "")
    }
  }

  private var claim: Claim { entry.claim }

  private var event: String {
    let from = claim.loser.map { " from \(name($0))" } ?? ""
    switch claim.event {
    case .captured:
      return "\(name(claim.taker)) \(claim.again ? "retook" : "took") \(subject)\(from)"
    case .transferred: return "\(name(claim.taker)) received \(subject)\(from)"
    case .lost:
      return "\(name(claim.loser)) lost \(subject)" + (claim.taker.map { " to \(name($0))" } ?? "")
    case .withdrew:
      return "\(name(claim.loser)) left \(subject)"
        + (claim.taker.map { " and \(name($0)) came" } ?? "")
    case .held: return "\(name(claim.holder)) held \(subject)"
    case .repelled: return "\(name(claim.holder)) repelled an attack on \(subject)"
    case .contested:
      return "\(subject) was fought over"
        + (claim.attacker.map { " in an attack by \(name($0))" } ?? "")
    case .advanced: return "\(name(claim.attacker)) advanced towards \(subject)"
    case .denied, .retracted: return ""
    }
  }

  /// `it`, or the area as part of which the claim speaks of the place, or a part of it.
  private var subject: String {
    if claim.area != nil { return "a part of it" }
    guard !claim.places.contains(place) else { return "it" }
    let areas = claim.places.filter { dataset.gazetteer.isMember(place, of: $0) }
    return areas.isEmpty
      ? "it" : "the whole of \(areas.map { dataset.name(of: $0) }.listed)"
  }

  private func name(_ party: Party.ID?) -> String {
    party.map { dataset.name(of: $0) } ?? "somebody"
  }
}
