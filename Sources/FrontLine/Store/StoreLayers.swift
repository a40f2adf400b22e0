import GeoPackage
import Layers
import Model
import Places
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
  /// How many groups are read before the first of them is written.
  private static let groupsAtOnce = 3

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
      try writer.make(
        layer, style: LayerStyle(for: style, sides: sides).qml, lastChange: lastChange)
    }
    let places = gazetteer.places.sorted { $0.id < $1.id }
    try writer.fill(StoreLayers.places) { add in
      try add(StoreLayers.places.rows(places.lazy.compactMap(GazetteerLayer.feature)))
    }
    var control: [LayerRows] = []
    try writer.fill(StoreLayers.claims) { add in
      let register = gazetteer.register
      let shelf = ReportShelf()
      var rest = places[...]
      var judged: [Later<Result<Answers, any Error>>] = []
      // While other threads judge some groups of places, this one reads the next and writes the one before.
      while true {
        while judged.count < StoreLayers.groupsAtOnce,
          let next = try answers(from: rest, register, shelf, asOf: asOf)
        {
          judged.append(next)
          rest = rest.dropFirst(StoreLayers.group)
        }
        guard !judged.isEmpty else { break }
        let found = try judged.removeFirst().value.get()
        for (place, day) in found.until { try writer.setControl(place, until: day) }
        try add(found.claims)
        control.append(found.control)
      }
    }
    try writer.fill(StoreLayers.control) { add in
      for rows in control { try add(rows) }
    }
  }

  /// What the layers have at a group of places.
  private struct Answers: Sendable {
    let control: LayerRows
    let claims: LayerRows
    let until: [(Place.ID, Day?)]
  }

  /// Reads what is said of the first of some places, and begins to judge it; nil when there is none.
  private func answers(
    from places: ArraySlice<Place>, _ register: PartyRegister, _ shelf: ReportShelf, asOf: Day?
  ) throws -> Later<Result<Answers, any Error>>? {
    let group = Array(places.prefix(StoreLayers.group))
    guard !group.isEmpty else { return nil }
    let records = try writer.reader.records(about: group.map(\.id), with: shelf)
    return Later {
      Result {
        let (gazetteer, ledger) = try records.read(group, register)
        let dataset = Dataset(
          gazetteer: gazetteer, ledger: ledger,
          names: NameIndex(Gazetteer(places: [], members: [:])),
          locations: Locations(places: [:], reports: [:], claims: [:]))
        let features = StoreFeatures(dataset: dataset, asOf: asOf)
        let answers = group.map { ($0.id, features.features(at: $0.id)) }
        return Answers(
          control: try StoreLayers.control.rows(answers.compactMap(\.1.control)),
          claims: try StoreLayers.claims.rows(answers.lazy.flatMap(\.1.claims)),
          until: answers.map { ($0.0, $0.1.until) })
      }
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
