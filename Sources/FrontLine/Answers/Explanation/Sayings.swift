import Model

/// What claimants said of a place, in clauses that name each of them, its interest and its day.
///
/// `the Observatory, which does not gain by it, said on 9 May 2019 that the government took it on 8
/// May 2019`. Who said the same stands in one clause.
struct Sayings {
  let dataset: Dataset
  let place: Place.ID
  let entries: [ClaimEntry]
  /// The side whose gain makes a claimant interested; nil: interests are not told.
  var gaining: Side.ID?

  /// No more clauses than this; the rest is counted.
  private static let most = 3

  /// The clauses, joined to one.
  var text: String {
    let groups = groups
    let shown = groups.prefix(Sayings.most).map(clause)
    let rest = groups.dropFirst(Sayings.most).joined().count
    guard rest == 0 else {
      return shown.joined(separator: "; ")
        + "; \(rest) more \(rest == 1 ? "claim says" : "claims say") the like"
    }
    return shown.joined(separator: shown.count > 2 ? "; " : ", and ")
  }

  /// Claims that say the same with the same interest, in the order in which they became known.
  private var groups: [[ClaimEntry]] {
    var groups: [[ClaimEntry]] = []
    for entry in entries {
      let index = groups.firstIndex { group in
        group.contains {
          predicate($0, on: "") == predicate(entry, on: "") && interest($0) == interest(entry)
        }
      }
      if let index { groups[index].append(entry) } else { groups.append([entry]) }
    }
    return groups
  }

  private func clause(_ group: [ClaimEntry]) -> String {
    guard let first = group.first else { return "" }
    let days = group.map(\.saidWhen).unique
    let isOneDay = days.count == 1
    let speakers = group.map(\.claim.claimant).unique.map { claimant in
      let own = group.filter { $0.claim.claimant == claimant }.map(\.saidWhen).unique
      return dataset.name(of: claimant) + (isOneDay ? "" : " (\(own.listed))")
    }
    return speakers.listed + aside(interest(first), speakers.count)
      + predicate(first, on: isOneDay ? days.listed : "")
  }

  private func predicate(_ entry: ClaimEntry, on day: String) -> String {
    ClaimClause(dataset: dataset, place: place, entry: entry).predicate(on: day)
  }

  private func aside(_ interest: Interest, _ speakers: Int) -> String {
    switch interest {
    case .untold: " "
    case .gaining: ", on the side that gains by it, "
    case .losing: ", on the side that loses by it, "
    case .neither where speakers > 1: ", none of which gains by it, "
    case .neither: ", which does not gain by it, "
    }
  }

  private enum Interest { case untold, gaining, losing, neither }

  /// What the claimant has to gain or lose if the side has the place.
  private func interest(_ entry: ClaimEntry) -> Interest {
    guard let gaining else { return .untold }
    if entry.claimantSide == gaining { return .gaining }
    let parties: Set = [
      entry.sideLosing, entry.sideGaining, entry.sideDefending, entry.sideAttacking,
    ]
    guard let side = entry.claimantSide, parties.contains(side) else { return .neither }
    return .losing
  }
}

extension ClaimEntry {
  /// When it was said: the day of its report.
  ///
  /// A text of more than two months later only tells what somebody had said.
  var saidWhen: String {
    guard let report else { return "by \(known.inWords)" }
    let isRetold = !isCompilation && (last.map { known.days(since: $0) } ?? 0) > 60
    return (isRetold ? "as told " : "") + report.published.inWords
  }
}
