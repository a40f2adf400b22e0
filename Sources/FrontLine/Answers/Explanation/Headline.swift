import Model

extension Dataset {
  /// One sentence: who holds the place, and how firmly that is known.
  public func headline(_ answer: PlaceAnswer) -> String {
    let place = answer.place.name
    let assessment = answer.assessment
    let holder = assessment.holder.map { name(of: $0.party) }
    let since = assessment.since.map { ", since \($0)" } ?? ""
    let others = names(of: assessment.alternatives.compactMap(\.holder).unique)
    switch assessment.status {
    case .confirmed, .claimed:
      return "\(place) was held by \(holder ?? "nobody known")\(since)\(exceptions(answer))."
    case .disputed where assessment.rule == .part:
      let held = holder.map { "was held by \($0) as a whole" } ?? "has no known holder as a whole"
      return "\(place) \(held); that \(either(others)) took a part of it is disputed\(since)."
    case .disputed:
      let held =
        holder.map { "was still held by \($0), as far as is known" } ?? "has no known holder"
      return
        "\(place) \(held); that \(either(Array(others.prefix(1)))) took it is disputed\(since)."
    case .contested:
      return "\(place) was fought over; "
        + (holder.map { "it was held by \($0)." } ?? "its holder is not known.")
    case .changing:
      let sides = others.prefix(2)
      return sides.count > 1
        ? "\(place) was changing hands between \(Array(sides).listed)\(since)."
        : "\(place) was passing to \(either(Array(sides)))\(since)."
    case .unknown:
      return assessment.evidence.isEmpty
        ? "Nobody has claimed to hold \(place) on that day."
        : "Nobody is known to have held \(place) after \(assessment.lastDaySince)."
    }
  }

  /// For an area: how many of its places another side held, for whoever is said to hold the whole.
  private func exceptions(_ answer: PlaceAnswer) -> String {
    let members = answer.members ?? []
    let others = members.filter {
      $0.side != nil && $0.side != answer.assessment.holder?.side
        && ($0.status == .confirmed || $0.status == .claimed)
    }
    guard !others.isEmpty else { return "" }
    let all = members.reduce(0) { $0 + $1.places }
    let held = others.compactMap(\.side).unique.map { side in
      let count = others.filter { $0.side == side }.reduce(0) { $0 + $1.places }
      return "\(count) \(count == 1 ? "was" : "were") held by \(name(of: side))"
    }
    return ", though of its \(all) places \(held.listed)"
  }

  private func names(of holders: [Holder]) -> [String] { holders.map { name(of: $0.party) } }

  private func either(_ names: [String]) -> String {
    names.isEmpty ? "somebody" : names.joined(separator: " or ")
  }
}

extension Assessment {
  /// The last day of the window since when the answer holds.
  fileprivate var lastDaySince: String {
    since?.split(separator: "/").last.map(String.init) ?? "that"
  }
}
