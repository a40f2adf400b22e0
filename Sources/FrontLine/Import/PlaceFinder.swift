import Interchange
import Model
import Places
import Projection
import SourceText

/// Finds the places that rows name; what is ambiguous is reported, never guessed.
///
/// A name decides; where the row tells a governorate or a point, these only choose among the places
/// of the name, or say that none of them is meant.
struct PlaceFinder {
  /// What a name turned out to mean.
  enum Finding {
    case place(Place)
    case none(Problem.Code, String)
  }

  /// A row's point may lie at most this far from the place beyond the place's own uncertainty:
  /// gazetteers differ by less, and homonyms by more.
  static let reachMetres = 10_000.0

  private let dataset: Dataset
  private let names: NameIndex
  private var found: [PlaceText: Finding] = [:]
  private let governorates: [NameKey: Place]

  /// A finder in a gazetteer.
  init(_ dataset: Dataset) {
    self.dataset = dataset
    names = dataset.names
    var governorates: [NameKey: Place] = [:]
    for place in names.gazetteer.places where place.featureCode.text == "ADM1" {
      let all = [place.admin.governorate?.name, place.name, place.nameArabic]
      for name in all.compactMap(\.self) { governorates[NameKey(name)] = place }
    }
    self.governorates = governorates
  }

  /// The place of a name.
  mutating func place(_ text: PlaceText) -> Finding {
    if let known = found[text] { return known }
    let finding = find(text)
    found[text] = finding
    return finding
  }

  /// The area of a name; where the row tells a governorate and the name is that of a place, the
  /// governorate.
  mutating func area(_ text: PlaceText) -> Finding {
    let finding = place(text)
    guard let governorate = text.admin.first, !governorate.isEmpty else { return finding }
    if case .place(let place) = finding, place.featureCode.isArea { return finding }
    if let area = governorates[NameKey(governorate)] { return .place(area) }
    return .none(
      .unknownPlace,
      "admin1 \(quoted(governorate)) is no governorate of the gazetteer: mend it or add the area")
  }

  private func find(_ text: PlaceText) -> Finding {
    var places: [Place]
    switch named(text) {
    case .failure(let problem): return .none(.unknownPlace, problem.message)
    case .success(let named): places = named
    }
    let subject = "\(text.column) \(quoted(text.text))"
    guard !places.isEmpty else {
      let near = suggestions(text.text)
      let hint = near.isEmpty ? "" : " (did you mean \(near.joined(separator: ", "))?)"
      return .none(
        .unknownPlace,
        "\(subject) is not in the gazetteer\(hint): add it there, or map it in a --mapping")
    }
    for narrowed in [inGovernorate(text, places), nearPoint(text, places)] {
      let kept = places.filter { place in narrowed.contains { $0.id == place.id } }
      guard !kept.isEmpty else {
        return .none(
          .unknownPlace,
          "\(subject) is none of \(list(places)): the row has it elsewhere; add the place to the "
            + "gazetteer, or map the name to an id in a --mapping")
      }
      places = kept
    }
    if places.count > 1 { places = narrowest(text, places) }
    guard let only = places.first, places.count == 1 else {
      return .none(
        .unknownPlace,
        "\(subject) is the name of \(places.count) places, \(list(places)): map it to one of the ids "
          + "in a --mapping")
    }
    return .place(only)
  }

  /// Ids of the places that may be meant; none when nothing is like it.
  private func suggestions(_ text: String) -> [String] {
    // nil: the hint is all that is lost.
    guard var matcher = try? dataset.matcher() else { return [] }
    return (try? matcher.match(text, limit: 3))?.candidates.prefix(3).map(\.place.id.text) ?? []
  }

  private struct Refusal: Error {
    let message: String
  }

  private func named(_ text: PlaceText) -> Result<[Place], Refusal> {
    guard let near = text.near else { return .success(names.places(named: text.text)) }
    do throws(ContextError) {
      switch try resolve(text.text, near: near, in: names) {
      case .place(let place): return .success([place])
      case .ambiguous(let places): return .success(places)
      case .unknown: return .success([])
      }
    } catch {
      return .failure(Refusal(message: error.description))
    }
  }

  private func inGovernorate(_ text: PlaceText, _ places: [Place]) -> [Place] {
    guard let name = text.admin.first, !name.isEmpty else { return places }
    let key = NameKey(name)
    return places.filter { place in
      place.admin.governorate.map { NameKey($0.name) == key } ?? true
    }
  }

  private func nearPoint(_ text: PlaceText, _ places: [Place]) -> [Place] {
    places.filter { place in
      guard !place.featureCode.isArea, let metres = distance(text, place) else { return true }
      return metres <= PlaceFinder.reachMetres + Double(place.uncertaintyMetres ?? 0)
    }
  }

  /// Of several places those of the row's sub-district or district, else the nearest if it is at
  /// least twice as near as the next.
  private func narrowest(_ text: PlaceText, _ places: [Place]) -> [Place] {
    for (level, name) in text.admin.enumerated().reversed() where !name.isEmpty && level > 0 {
      let key = NameKey(name)
      let inside = places.filter { place in
        let unit = level == 2 ? place.admin.subdistrict : place.admin.district
        return unit.map { NameKey($0.name) == key } ?? false
      }
      if inside.count == 1 { return inside }
    }
    let measured = places.compactMap { place in distance(text, place).map { ($0, place) } }
      .sorted { $0.0 < $1.0 }
    guard measured.count == places.count, measured.count > 1,
      measured[0].0 * 2 <= measured[1].0
    else { return places }
    return [measured[0].1]
  }

  /// Metres between the row's point and a place; nil when one of them has none or PROJ is missing.
  private func distance(_ text: PlaceText, _ place: Place) -> Double? {
    guard let from = text.coordinate, let to = place.coordinate else { return nil }
    return try? Geodesic(from: from, to: to).metres  // nil: nothing can be measured
  }

  private func list(_ places: [Place]) -> String {
    places.map { place in
      let summary = place.admin.summary
      return summary.isEmpty ? place.id.text : "\(place.id) (\(summary))"
    }.joined(separator: "; ")
  }
}
