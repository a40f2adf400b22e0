import Inference
import Layers
import Model

/// What the layers have at a place.
struct StoreFeatures: Sendable {
  /// The answer as of the newest evidence, the claims about the place, and until when this is right.
  struct AtPlace: Sendable {
    var control: Layer.Feature?
    var claims: [Layer.Feature] = []
    var until: Day?
  }

  private let dataset: Dataset
  private let assessor: Assessor
  private let asOf: Day
  private let control: PlacesLayer
  private let claims: ClaimsLayer
  /// The positions of the claims that speak of each place.
  private let spoken: [Place.ID: [Int]]

  init(dataset: Dataset, asOf: Day?) {
    self.dataset = dataset
    self.asOf = asOf ?? .earliest
    assessor = dataset.assessor(Question())
    let context = LayerContext(
      title: "", days: DayRange(on: self.asOf), isSnapshot: true, known: nil, perspective: nil,
      attributions: [])
    control = PlacesLayer(
      context: context, includesUnknown: false,
      claimants: Dictionary(
        uniqueKeysWithValues: dataset.ledger.claims.map { ($0.id, $0.claimant) }))
    claims = ClaimsLayer(context: context)
    var spoken: [Place.ID: [Int]] = [:]
    for (position, claim) in dataset.ledger.claims.enumerated() {
      let subjects = Subjects(claim, in: dataset.ledger)
      for place in subjects.places { spoken[place, default: []].append(position) }
      for area in subjects.areas where !subjects.places.contains(area) {
        spoken[area, default: []].append(position)
      }
    }
    self.spoken = spoken
  }

  /// What the layers have at a place.
  func features(at id: Place.ID) -> AtPlace {
    guard let place = dataset.gazetteer[id] else { return AtPlace() }
    let answers = assessor.answers(for: id)
    let step = answers.step(on: asOf)
    let from = max(step.from ?? StoreFeatures.firstDay, StoreFeatures.firstDay)
    return AtPlace(
      control: control.feature(
        PlacesLayer.Row(
          place: place, assessment: step.assessment, days: DayRange(from: from), asOf: asOf)),
      claims: (spoken[id] ?? []).compactMap { feature(dataset.ledger.claims[$0], place, answers) },
      until: until(step))
  }

  private func feature(_ claim: Claim, _ place: Place, _ answers: PlaceAnswers) -> Layer.Feature? {
    let reading = ClaimReading(claim, in: dataset.ledger)
    let last = reading.window?.latest ?? reading.known
    let first = max(min(reading.window?.earliest ?? last, last), StoreFeatures.firstDay)
    return claims.feature(
      ClaimsLayer.Row(
        claim: claim, place: place, sideGaining: reading.sideGaining, stance: reading.stance,
        status: answers.status(on: last), known: reading.known,
        url: dataset.ledger[report: claim.report]?.url,
        days: DayRange(from: first, to: last.advanced(by: 1))))
  }

  /// The day on which the answer may become another one, evidence growing old included.
  private func until(_ step: Timeline.Span) -> Day? {
    let assessment = step.assessment
    let old =
      assessment.isStale(on: asOf)
      ? nil : assessment.newestEvidence?.advanced(by: Assessment.staleAfterDays + 1)
    return [step.to, old].compactMap(\.self).min()
  }

  /// Map programs know no day before it, and no evidence is that old.
  private static let firstDay = Day("1900-01-01") ?? .earliest
}
