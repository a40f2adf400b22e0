import Claims
import Interchange
import Model
import Places
import SourceText

/// A claim of a row, with the row.
struct ImportedClaim {
  let claim: Claim
  let report: Report
  let location: SourceLocation
  /// True when the row tells no precision of place, so that it follows from the places.
  let isPrecisionOpen: Bool
}

/// Looks up what rows name.
struct SketchResolver {
  /// What became of a row.
  enum Result {
    case claim(ImportedClaim)
    case skipped(String)
    case faulty([Problem])
  }

  private let gazetteer: Gazetteer
  private let register: PartyRegister
  private let parties: PartyNames
  private var places: PlaceFinder
  /// Where a mapping has names of parties, for messages.
  private let partyMapping: String

  /// A resolver of rows of one format.
  init(_ dataset: Dataset, format: ClaimFormat) {
    gazetteer = dataset.gazetteer
    register = dataset.ledger.register
    parties = PartyNames(dataset.ledger.register)
    places = PlaceFinder(dataset)
    partyMapping = format == .acled ? "actors" : "values: party:"
  }

  /// The claim of a row.
  mutating func resolve(_ sketch: ClaimSketch) -> Result {
    var problems: [Problem] = []
    let day = sketch.when?.latest ?? sketch.report.published.latest ?? .latest
    let opponents = sketch.opponents.compactMap { party($0, sketch, reporting: &problems) }
    if problems.isEmpty, let side = commonSide(of: opponents, on: day) {
      return .skipped("fighting within one side: \(side)")
    }
    var named: [Place.ID] = []
    for text in sketch.places {
      if let found = id(places.place(text), sketch, reporting: &problems) { named.append(found) }
    }
    var area: Place.ID?
    if let text = sketch.area { area = id(places.area(text), sketch, reporting: &problems) }
    let taker = sketch.taker.flatMap { party($0, sketch, reporting: &problems) }
    let loser = sketch.loser.flatMap { party($0, sketch, reporting: &problems) }
    let holder = sketch.holder.flatMap { party($0, sketch, reporting: &problems) }
    let attacker = sketch.attacker.flatMap { party($0, sketch, reporting: &problems) }
    let claimant = claimant(sketch, on: day, reporting: &problems)
    guard problems.isEmpty, let claimant else { return .faulty(problems) }
    let whereabouts = named + [area].compactMap(\.self)
    let key = sketch.key ?? SketchResolver.key(whereabouts, sketch, claimant)
    let answers = sketch.answers.map { Claim.ID($0) }
    return .claim(
      ImportedClaim(
        claim: Claim(
          id: Claim.ID("\(sketch.report.id)/\(key)"), report: sketch.report.id, claimant: claimant,
          event: sketch.event, again: sketch.again, places: named, area: area,
          count: sketch.count, extent: sketch.extent, taker: taker, loser: loser,
          holder: holder, attacker: attacker, when: sketch.when, answers: answers,
          wherePrecision: sketch.wherePrecision
            ?? Precision.places(whereabouts, answered: [], in: gazetteer),
          datePrecision: sketch.datePrecision
            ?? Precision.date(sketch.when ?? sketch.report.published),
          eventClarity: sketch.eventClarity ?? 1, note: sketch.note),
        report: sketch.report, location: sketch.location,
        isPrecisionOpen: sketch.wherePrecision == nil))
  }

  /// A word of place, event and claimant; the same row gives the same one whatever stands around it.
  private static func key(
    _ places: [Place.ID], _ sketch: ClaimSketch, _ claimant: Party.ID
  ) -> String {
    shortName(
      (places.map(\.text) + [sketch.event.rawValue, claimant.text]).joined(separator: "-"))
  }

  /// The side of all of several parties; nil when they have none or not the same.
  private func commonSide(of parties: [Party.ID], on day: Day) -> Side.ID? {
    let sides = Set(parties.map { register.side(of: $0, on: day) })
    return parties.count > 1 && sides.count == 1 ? sides.first ?? nil : nil
  }

  private func party(
    _ text: PartyText, _ sketch: ClaimSketch, reporting problems: inout [Problem]
  ) -> Party.ID? {
    if let party = parties.party(text) { return party }
    problems.append(parties.unknown(text, at: sketch.location, mapping: partyMapping))
    return nil
  }

  /// The party that all sources are, unless it only quotes; else the data set itself.
  private func claimant(
    _ sketch: ClaimSketch, on day: Day, reporting problems: inout [Problem]
  ) -> Party.ID? {
    switch sketch.claimant {
    case .party(let text): return party(text, sketch, reporting: &problems)
    case .sources(let sources, let dataset):
      let found = Set(sources.map(parties.party))
      if found.count == 1, let only = found.first, let only, parties.isVoice(only, on: day) {
        return only
      }
      if let party = parties.party(dataset) { return party }
      let id = dataset.candidates.first ?? ""
      problems.append(
        Problem(
          at: sketch.location, .unknownParty,
          "the claimant is \(dataset.text) itself, but parties.yaml has no party \(quoted(id)): add "
            + "\"- {id: \(id), name: \(dataset.text), kind: compilation}\" to its parties"))
      return nil
    }
  }

  private func id(
    _ finding: PlaceFinder.Finding, _ sketch: ClaimSketch, reporting problems: inout [Problem]
  ) -> Place.ID? {
    switch finding {
    case .place(let place): return place.id
    case .none(let code, let message):
      problems.append(Problem(at: sketch.location, code, message))
      return nil
    }
  }
}
