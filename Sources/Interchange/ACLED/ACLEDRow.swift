import Model

/// A claim in ACLED's terms, without its place.
struct ACLEDRow {
  /// What it says that ACLED has no column for.
  let losses: [String]
  private let claim: Claim
  private let subEvent: SubEvent
  private let date: (day: Day, precision: Int)
  private let actors: [Actor]
  private let source: String

  /// Puts a claim into ACLED's terms.
  ///
  /// - Throws: `ACLEDOmission` when there are none for it.
  init(_ claim: Claim, in ledger: Ledger) throws(ACLEDOmission) {
    subEvent = try ACLEDRow.subEvent(claim, in: ledger)
    guard let when = claim.when, let date = ACLEDDate.coded(when) else {
      throw ACLEDOmission(reason: "a date that is open or longer than a month")
    }
    let register = ledger.register
    func actor(_ party: Party.ID) -> Actor {
      let kind = register[party: party]?.kind
      return Actor(
        name: Actor.name(of: party.text) ?? register[party: party]?.name ?? party.text,
        type: ACLEDRow.isGovernment(party, claim, in: register)
          ? "State forces" : kind == .state ? "External/Other forces" : "Rebel group")
    }
    self.claim = claim
    self.date = date
    actors =
      claim.event == .contested
      ? [claim.attacker, claim.holder].compactMap(\.self).map(actor)
      : [claim.taker, claim.loser].compactMap(\.self).map(actor)
    source = register[party: claim.claimant]?.name ?? claim.claimant.text
    losses = ACLEDRow.losses(claim, when, date)
  }

  /// The side that ACLED's "Government" means.
  private static let government: Side.ID = "government"

  private static func isGovernment(
    _ party: Party.ID, _ claim: Claim, in register: PartyRegister
  ) -> Bool {
    let day = claim.when?.latest ?? claim.when?.earliest
    return day.map { register.side(of: party, on: $0) == government } ?? false
  }

  private static func subEvent(
    _ claim: Claim, in ledger: Ledger
  ) throws(ACLEDOmission) -> SubEvent {
    switch claim.event {
    case .captured, .lost:
      guard let taker = claim.taker else { throw ACLEDOmission(reason: "lost, without a taker") }
      return isGovernment(taker, claim, in: ledger.register)
        ? .governmentRegains : .nonStateActorOvertakes
    case .transferred: return .transfer
    case .contested: return .clash
    case .withdrew, .held, .repelled, .advanced, .denied, .retracted:
      throw ACLEDOmission(reason: "\(claim.event.rawValue), which is no sub-event of ACLED")
    }
  }

  private static func losses(
    _ claim: Claim, _ when: EventDate, _ date: (day: Day, precision: Int)
  ) -> [String] {
    var losses: [String] = []
    if claim.event == .lost { losses.append("lost (written as a gain)") }
    if claim.event == .contested, claim.attacker != nil || claim.holder != nil {
      losses.append("who attacked")
    }
    if claim.again { losses.append("again") }
    if claim.count != nil || claim.extent != nil { losses.append("count and extent") }
    if claim.area == nil, claim.wherePrecision > 2 { losses.append("where_prec") }
    // nil: a day that ACLED's form cannot write, so that it does not come back either.
    let told = try? ACLEDDate("\(date.day)", precision: "\(date.precision)").when
    if told?.description != when.description { losses.append("the exact date") }
    return losses
  }

  /// The cells of the row for a place; a claim about several has a row for each.
  func cells(at place: Place, isOnly: Bool) -> [String] {
    let first = actors.first
    let second = actors.count > 1 ? actors[1] : nil
    let isSyria = place.admin.governorate?.code?.hasPrefix("SY") ?? false
    let point = place.coordinate
    return [
      isOnly ? claim.id.text : "\(claim.id)/\(place.id)", "\(date.day)",
      "\(date.day.calendar.year)", "\(date.precision)", subEvent.disorderType, subEvent.eventType,
      subEvent.rawValue, first?.name ?? "", "", first?.type ?? "", second?.name ?? "", "",
      second?.type ?? "", [first, second].compactMap { $0?.type }.joined(separator: "-"), "",
      isSyria ? "760" : "", isSyria ? "Middle East" : "", isSyria ? "Syria" : "",
      place.admin.governorate?.name ?? "", place.admin.district?.name ?? "",
      place.admin.subdistrict?.name ?? "", place.name, point.map { "\($0.latitude)" } ?? "",
      point.map { "\($0.longitude)" } ?? "", "\(geographicPrecision(place))", source, "",
      claim.note ?? "", "", "", "",
    ]
  }

  private func geographicPrecision(_ place: Place) -> Int {
    claim.area != nil ? 3 : claim.wherePrecision == 1 ? 1 : 2
  }
}
