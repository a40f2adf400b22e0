import Inference
public import Model

/// Which claims to list; everything left out stays open.
public struct ClaimFilter: Sendable {
  /// Speaks of this place, itself or through a part of it.
  public var place: Place.ID?
  /// Speaks of this area, a part of it, or one of its members.
  public var area: Place.ID?
  /// Names this party or one of its children as taker, loser, holder or attacker.
  public var party: Party.ID?
  /// Is the word of this party or one of its children.
  public var claimant: Party.ID?
  /// Is for this side: it gains or holds by the claim.
  public var side: Side.ID?
  /// Tells this event.
  public var event: Claim.Event?
  /// A place it speaks of has this status on the claim's last day.
  public var status: Status?
  /// Can mean a day not before this one.
  public var from: Day?
  /// Can mean a day not after this one.
  public var to: Day?
  /// Known by the end of that day.
  public var known: Day?

  /// A filter that lets everything pass.
  public init() {}
}

/// A page of claims.
public struct ClaimPage: Sendable {
  /// The claims in the order in which they became known, then of their ids.
  public let entries: [ClaimEntry]
  /// Where the next page begins; nil on the last.
  public let next: String?
  /// How many claims pass the filter on all pages.
  public let total: Int
}

extension Dataset {
  /// The claims that pass a filter, from `after` on, at most `limit` of them.
  public func claims(
    _ filter: ClaimFilter, after: String? = nil, limit: Int? = nil
  ) throws
    -> ClaimPage
  {
    let assessor = filter.status == nil ? nil : assessor(Question(known: filter.known))
    let inArea = filter.area.map(gazetteer.whole)
    let all = ledger.claims.map(entry).filter { entry in
      passes(entry, filter, inArea: inArea)
        && (assessor.map { assessor in
          (entry.places + entry.areas).contains {
            assessor.timeline(of: $0).assessment(on: entry.last ?? entry.known).status
              == filter.status
          }
        } ?? true)
    }.byKnown
    var start = 0
    if let after {
      guard let index = all.firstIndex(where: { $0.id.text == after }) else {
        throw QuestionError(
          .unknownValue,
          "\"\(after)\" is no page token of this list: give the one that the page before named")
      }
      start = index + 1
    }
    let end = limit.map { min(start + max($0, 0), all.count) } ?? all.count
    let page = Array(all[start..<max(start, end)])
    return ClaimPage(
      entries: page, next: end < all.count ? page.last?.id.text : nil, total: all.count)
  }

  private func passes(
    _ entry: ClaimEntry, _ filter: ClaimFilter, inArea: Set<Place.ID>?
  ) -> Bool {
    let claim = entry.claim
    let register = ledger.register
    let subjects = entry.places + entry.areas
    func belongs(_ party: Party.ID?, to ancestor: Party.ID) -> Bool {
      party.map { register.isPart($0, of: ancestor, on: entry.known) } ?? false
    }
    return filter.place.map(subjects.contains) ?? true
      && inArea.map { subjects.contains(where: $0.contains) } ?? true
      && filter.party.map { party in
        [claim.taker, claim.loser, claim.holder, claim.attacker].contains {
          belongs($0, to: party)
        }
      } ?? true
      && filter.claimant.map { belongs(claim.claimant, to: $0) } ?? true
      && filter.side.map { entry.sideGaining == $0 } ?? true
      && filter.event.map { claim.event == $0 } ?? true
      && filter.known.map { entry.known <= $0 } ?? true
      && filter.from.map { (entry.last ?? entry.known) >= $0 } ?? true
      && filter.to.map { (entry.first ?? entry.known) <= $0 } ?? true
  }
}
