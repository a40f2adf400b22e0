import Inference
import Layers
import Model
import QGISStyles
import Storage

/// The three layers of a store: where things are, who holds them, and who says so.
struct StoreLayers {
  let writer: StoreWriter

  static let places = StoreLayer(
    name: "places", title: "Places",
    description: "The gazetteer: every place that has a point.", fields: GazetteerLayer.fields)
  static let control = StoreLayer(
    name: "control", title: "Control",
    description: "Who is reported to hold each place, as of the newest evidence in the file.",
    fields: PlacesLayer.fields)
  static let claims = StoreLayer(
    name: "claims", title: "Claims",
    description: "Who claimed what of each place, on the days that the claim can mean.",
    fields: ClaimsLayer.fields)
  static let all = [places, control, claims]

  /// How many places are looked at together when layers are made anew.
  private static let group = 500

  /// Makes the layers anew.
  ///
  /// - Parameters:
  ///   - gazetteer: sides, parties and all places.
  ///   - asOf: the day of the layer control.
  /// - Throws: `StorageError` when the file cannot be read or written.
  func rebuild(_ gazetteer: StoreContents, asOf: Day?) throws {
    let lastChange = try writer.lastInstant()
    let sides = gazetteer.register.sides
    for layer in StoreLayers.all {
      let style = layer.name == "places" ? "gazetteer" : layer.name
      try writer.make(layer, style: qml(for: style, sides: sides), lastChange: lastChange)
    }
    let places = gazetteer.places.sorted { $0.id < $1.id }
    try writer.fill(StoreLayers.places, places.lazy.compactMap(GazetteerLayer.feature))
    var control: [Layer.Feature] = []
    var next = try answers(from: places[...], asOf: asOf)
    var rest = places.dropFirst(StoreLayers.group)
    // While another thread judges one group of places, this one writes the group before and reads the next.
    let claims = Pieces { (_: Int) throws -> [Layer.Feature]? in
      guard let group = next else { return nil }
      next = try answers(from: rest, asOf: asOf)
      rest = rest.dropFirst(StoreLayers.group)
      var claims: [Layer.Feature] = []
      for (id, answer) in group.value {
        try writer.setControl(id, until: answer.until)
        if let feature = answer.control { control.append(feature) }
        claims += answer.claims
      }
      return claims
    }
    try writer.fill(StoreLayers.claims, claims)
    try claims.check()
    try writer.fill(StoreLayers.control, control)
  }

  /// Reads what is said of the first of some places, and begins to judge it; nil when there is none.
  private func answers(
    from places: ArraySlice<Place>, asOf: Day?
  ) throws -> Later<[(Place.ID, StoreFeatures.AtPlace)]>? {
    let group = places.prefix(StoreLayers.group).map(\.id)
    guard !group.isEmpty else { return nil }
    let contents = try writer.reader.contents(about: group, withMembers: false)
    return Later {
      let features = StoreFeatures(dataset: Dataset(contents, in: "", naming: []), asOf: asOf)
      return group.map { ($0, features.features(at: $0)) }
    }
  }

  /// Replaces what the layers have at some places.
  func replace(_ dataset: Dataset, at places: Set<Place.ID>, asOf: Day?) throws {
    let features = StoreFeatures(dataset: dataset, asOf: asOf)
    for id in places.sorted() {
      let place = dataset.gazetteer[id]
      let answer = features.features(at: id)
      try writer.setControl(id, until: answer.until)
      try writer.replace(
        StoreLayers.places, at: id,
        with: [place.flatMap(GazetteerLayer.feature)].compactMap(\.self))
      try writer.replace(
        StoreLayers.control, at: id, with: [answer.control].compactMap(\.self))
      try writer.replace(StoreLayers.claims, at: id, with: answer.claims)
    }
  }
}

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
  private let entries: [Place.ID: [ClaimEntry]]

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
    var entries: [Place.ID: [ClaimEntry]] = [:]
    for claim in dataset.ledger.claims {
      let entry = dataset.entry(claim)
      for place in Set(entry.places + entry.areas) { entries[place, default: []].append(entry) }
    }
    self.entries = entries
  }

  /// What the layers have at a place.
  func features(at id: Place.ID) -> AtPlace {
    guard let place = dataset.gazetteer[id] else { return AtPlace() }
    let timeline = assessor.timeline(of: id)
    let step = timeline.steps.first { $0.covers(asOf) }
    let assessment = step?.assessment ?? .noEvidence
    let from = max(step?.from ?? StoreFeatures.firstDay, StoreFeatures.firstDay)
    return AtPlace(
      control: control.feature(
        PlacesLayer.Row(
          place: place, assessment: assessment, days: DayRange(from: from), asOf: asOf)),
      claims: (entries[id] ?? []).compactMap { feature($0, place, timeline) },
      until: until(step, assessment))
  }

  private func feature(
    _ entry: ClaimEntry, _ place: Place, _ timeline: Timeline
  ) -> Layer.Feature? {
    let last = entry.last ?? entry.known
    let first = max(min(entry.first ?? last, last), StoreFeatures.firstDay)
    return claims.feature(
      ClaimsLayer.Row(
        claim: entry.claim, place: place, sideGaining: entry.sideGaining, stance: entry.stance,
        status: timeline.assessment(on: last).status, known: entry.known,
        url: entry.report?.url,
        days: DayRange(from: first, to: last.advanced(by: 1))))
  }

  /// The day on which the answer may become another one, evidence growing old included.
  private func until(_ step: Timeline.Span?, _ assessment: Assessment) -> Day? {
    let old =
      assessment.isStale(on: asOf)
      ? nil : assessment.newestEvidence?.advanced(by: Assessment.staleAfterDays + 1)
    return [step?.to, old].compactMap(\.self).min()
  }

  /// Map programs know no day before it, and no evidence is that old.
  private static let firstDay = Day("1900-01-01") ?? .earliest
}
