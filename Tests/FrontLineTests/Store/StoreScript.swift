import Model
import Records
import Storage
import TestSupport

@testable import FrontLine

/// Things that happen to a store, drawn by lot: whatever the commands can do, and what only chains of
/// other files can bring.
struct StoreScript {
  /// One thing that happens.
  enum Step {
    case addClaim, correctClaim, withdrawClaim, restoreClaim, answerClaim
    case addReport, correctReport, withdrawReport
    case addPlace, movePlace, withdrawPlace, addAlias, removeAlias
    case changeArea, withdrawArea, changeParty, changeSide, rivalClaim, rivalPlace, repeatRow
  }

  /// As often as they are drawn; sides and parties seldom, because then everything is made anew.
  private static let steps: [Step] =
    [
      .addReport, .withdrawReport, .withdrawPlace, .removeAlias, .withdrawArea, .changeParty,
      .changeSide,
      .rivalPlace, .repeatRow,
    ]
    + [
      .addClaim, .correctClaim, .withdrawClaim, .restoreClaim, .answerClaim, .answerClaim,
      .correctReport, .addPlace, .movePlace, .addAlias, .changeArea, .rivalClaim,
    ].flatMap { [$0, $0, $0] }

  private var random: SeededGenerator
  private var count = 0
  private let hasOtherChains: Bool

  /// Things drawn by a seed; without other chains everything is recorded in the file's own.
  init(seed: UInt64, hasOtherChains: Bool = true) {
    random = SeededGenerator(seed: seed)
    self.hasOtherChains = hasOtherChains
  }

  /// The next things, one to three.
  mutating func steps() -> [Step] {
    (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      StoreScript.steps.randomElement(using: &random)
    }
  }

  /// Does one of them.
  mutating func run(_ step: Step, _ session: StoreSession) throws {
    count += 1
    let contents = try session.reader.contents()
    let desk = Desk(session: session, hasOtherChains: hasOtherChains)
    switch step {
    case .addClaim:
      guard let report = contents.reports.randomElement(using: &random) else { return }
      try desk.record(claim("\(report.id)/x\(count)", of: report, contents))
    case .correctClaim:
      guard let old = contents.claims.randomElement(using: &random),
        let report = contents.reports.first(where: { $0.id == old.report })
      else { return }
      try desk.record(claim(old.id.text, of: report, contents))
    case .answerClaim:
      guard let report = contents.reports.randomElement(using: &random) else { return }
      try desk.record(answer("\(report.id)/x\(count)", of: report, contents))
    case .withdrawClaim:
      guard let old = contents.claims.randomElement(using: &random) else { return }
      try desk.withdraw(.claim, old.id.text)
    case .restoreClaim:
      guard let old = TextTree.storeTree.dataset.ledger.claims.randomElement(using: &random) else {
        return
      }
      try desk.record(old)
    case .addReport:
      try desk.record(
        report(Report.ID("2019-0\(Int.random(in: 1...9, using: &random))-11-r\(count)")))
    case .correctReport:
      guard let old = contents.reports.randomElement(using: &random) else { return }
      try desk.record(report(old.id))
    case .withdrawReport:
      guard let old = contents.reports.randomElement(using: &random) else { return }
      try desk.withdraw(.report, old.id.text)
    case .addPlace: try desk.record(place(Place.ID("new-\(count)")))
    case .movePlace:
      guard let old = contents.places.randomElement(using: &random) else { return }
      try desk.record(place(old.id))
    case .withdrawPlace:
      guard let old = contents.places.randomElement(using: &random) else { return }
      try desk.withdraw(.place, old.id.text)
    case .addAlias:
      guard let place = contents.places.randomElement(using: &random) else { return }
      try desk.record(
        PlaceName(text: ["Zahra", "الدر", "Name \(count)"].drawn(&random), language: nil),
        of: place.id)
    case .removeAlias:
      guard let alias = try session.reader.standing([.alias]).randomElement(using: &random) else {
        return
      }
      try desk.withdraw(.alias, alias.value.subject)
    case .changeArea:
      try desk.record(area(["north", "south", "hollow"].drawn(&random), contents))
    case .withdrawArea:
      guard let old = contents.readings.randomElement(using: &random) else { return }
      try desk.withdraw(.area, old.area.text)
    case .changeParty: try desk.record(turncoats())
    case .changeSide:
      guard let (side, position) = contents.sides.randomElement(using: &random) else { return }
      try desk.record(side, 7 - position)
    case .rivalClaim:
      guard let old = contents.claims.randomElement(using: &random),
        let report = contents.reports.first(where: { $0.id == old.report })
      else { return }
      try desk.rival(LedgerEntry(claim(old.id.text, of: report, contents)))
    case .rivalPlace:
      guard let old = contents.places.randomElement(using: &random) else { return }
      try desk.rival(LedgerEntry(place(old.id)))
    case .repeatRow:
      guard let old = try session.reader.standing([.claim, .place]).randomElement(using: &random)
      else { return }
      try desk.rival(old.value)
    }
  }

  // MARK: Values

  private mutating func day() -> Day {
    (Day("2019-04-25") ?? .earliest).advanced(by: .random(in: 0...140, using: &random))
  }

  private mutating func date() -> EventDate? {
    let day = day()
    let text = [
      "\(day)", "\(day)~", "\(day)/\(day.advanced(by: 9))", "../\(day)", "\(day)/..", "2019-06",
    ].drawn(&random)
    return try? EventDate(text)  // nil: no date, which claims may lack
  }

  private mutating func report(_ id: Report.ID) -> Report {
    let published =
      (try? EventDate("\(day())")) ?? TextTree.storeTree.dataset.ledger.reports[0].published
    return Report(
      id: id, publisher: "P\(count)", title: "T", url: nil, published: published, language: nil)
  }

  private mutating func claim(
    _ id: String, of report: Report, _ contents: StoreContents
  ) -> Claim {
    let parties: [Party.ID] = ["government", "opposition", "nlf", "turncoats", "sohr"]
    let events: [Claim.Event] = [
      .captured, .captured, .lost, .withdrew, .held, .repelled, .contested, .transferred,
    ]
    let isPart = Int.random(in: 0..<6, using: &random) == 0
    let places = contents.places.map(\.id) + ["nowhere"]
    return Claim(
      id: Claim.ID(id), report: report.id,
      claimant: ["sana", "nlf", "sohr", "turncoats", "wiki"].drawn(&random),
      event: events.drawn(&random), again: Bool.random(using: &random),
      places: isPart
        ? []
        : (0..<Int.random(in: 1...3, using: &random)).map { _ in places.drawn(&random) }.unique,
      area: isPart ? ["north", "south", "hollow"].drawn(&random) : nil,
      taker: (parties + [nil]).drawn(&random), loser: (parties + [nil]).drawn(&random),
      holder: parties.drawn(&random), attacker: parties.drawn(&random), when: date())
  }

  private mutating func answer(
    _ id: String, of report: Report, _ contents: StoreContents
  ) -> Claim {
    let answered = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      contents.claims.randomElement(using: &random)?.id ?? "2019-05-08-sana/alder"
    }
    return Claim(
      id: Claim.ID(id), report: report.id, claimant: ["sana", "nlf", "sohr"].drawn(&random),
      event: [.denied, .denied, .retracted].drawn(&random),
      when: Bool.random(using: &random) ? date() : nil, answers: answered.unique)
  }

  private mutating func place(_ id: Place.ID) -> Place {
    func unit(_ code: String) -> AdminChain.Unit { AdminChain.Unit(name: code, code: code) }
    let admin = [
      AdminChain(governorate: nil, district: nil, subdistrict: nil),
      AdminChain(
        governorate: unit("SY01"), district: unit("SY0101"), subdistrict: unit("SY010101")),
      AdminChain(
        governorate: unit("SY01"), district: unit("SY0102"), subdistrict: unit("SY010201")),
    ].drawn(&random)
    return Place(
      id: id, name: ["Zahra", "Place \(count)"].drawn(&random),
      nameArabic: ["الدر", nil].drawn(&random),
      variants: [], featureCode: FeatureCode(["PPL", "PPL", "HLL", "RGN"].drawn(&random)),
      admin: admin,
      coordinate: Int.random(in: 0..<5, using: &random) == 0
        ? nil : Coordinate(longitude: .random(in: 36...37, using: &random), latitude: 35.5),
      uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false,
      pcode: ["C9\(count)", nil].drawn(&random), geonamesID: ["9\(count)", nil].drawn(&random),
      wikidata: nil)
  }

  private mutating func area(_ id: Place.ID, _ contents: StoreContents) -> AreaReading {
    let places = contents.places.map(\.id) + ["nowhere"]
    return AreaReading(
      area: id, admin: [["SY0101"], ["SY010201"], ["SY01"], []].drawn(&random),
      places: [places.drawn(&random), places.drawn(&random)], except: [places.drawn(&random)],
      source: "S\(count)", empty: nil)
  }

  private mutating func turncoats() -> Party {
    let day = day()
    return Party(
      id: "turncoats", name: "the Turncoats", nameArabic: nil, kind: .group, parents: [],
      allegiances: [
        Party.Allegiance(side: "opposition", from: nil, to: day),
        Party.Allegiance(side: "government", from: day.advanced(by: 1), to: nil),
      ])
  }
}

/// Records entries in the place of whatever stands.
private struct Desk {
  let session: StoreSession
  let hasOtherChains: Bool

  func record(_ claim: Claim) throws {
    try record(.claim, claim.id.text) { LedgerEntry(claim, supersedes: $0) }
  }
  func record(_ report: Report) throws {
    try record(.report, report.id.text) { LedgerEntry(report, supersedes: $0) }
  }
  func record(_ place: Place) throws {
    try record(.place, place.id.text) { LedgerEntry(place, supersedes: $0) }
  }
  func record(_ reading: AreaReading) throws {
    try record(.area, reading.area.text) { LedgerEntry(reading, supersedes: $0) }
  }
  func record(_ party: Party) throws {
    try record(.party, party.id.text) { LedgerEntry(party, supersedes: $0) }
  }
  func record(_ side: Side, _ position: Int) throws {
    try record(.side, side.id.text) { LedgerEntry(side, position: position, supersedes: $0) }
  }
  func record(_ name: PlaceName, of place: Place.ID) throws {
    try record(.alias, LedgerEntry.subject(ofAlias: name.text, of: place)) {
      LedgerEntry(alias: name, of: place, supersedes: $0)
    }
  }

  func withdraw(_ kind: LedgerEntry.Kind, _ subject: String) throws {
    try session.withdraw(kind, subject, reason: "wrong")
  }

  /// A row of another chain, written without knowing what stands here.
  func rival(_ entry: LedgerEntry) throws {
    guard hasOtherChains else { return }
    try session.writer.append(entry, to: "other", by: "colleague", at: session.time)
  }

  private func record(
    _ kind: LedgerEntry.Kind, _ subject: String, _ entry: ([String]) -> LedgerEntry
  ) throws {
    try session.record(kind, subject, entry)
  }
}

extension Array {
  /// One of the elements.
  fileprivate func drawn(_ random: inout SeededGenerator) -> Element {
    self[Int.random(in: indices, using: &random)]
  }
}
