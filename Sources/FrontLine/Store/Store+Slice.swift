import Inference
public import Model
import Places
import Records
import Storage

/// A place with the data that questions about it need.
public struct PlaceData: Sendable {
  /// The data: of a store only what speaks of the place.
  public let dataset: Dataset
  /// The place.
  public let found: FoundPlace
}

extension Store {
  /// The place of a name, id, P-code or `gn:NUMBER`, with what speaks of it and nothing else.
  ///
  /// Answers about the place are those of the whole store.
  /// - Parameters:
  ///   - text: the place.
  ///   - near: which of several places of that name.
  ///   - known: only what was known by the end of that day will be asked.
  ///   - accordingTo: only the word of that side or party will be asked.
  /// - Returns: the place, with data in which it can be asked about.
  /// - Throws: `QuestionError` as `Dataset.place(named:near:)` does.
  /// - Complexity: that of the place's claims; with `near`, or for an unknown name, that of the
  ///   gazetteer.
  public func place(
    named text: String, near: String? = nil, known: Day? = nil, accordingTo: String? = nil
  ) throws -> PlaceData {
    try told {
      try file.read { reader in
        var (dataset, found) = try slice(reader, text, near: near)
        // nil: told when the question is put.
        let perspective = accordingTo.flatMap { try? dataset.perspective(named: $0) }
        dataset.newestEvidence = .known(
          try reader.newestEvidence(Question(known: known, perspective: perspective)))
        return PlaceData(dataset: dataset, found: found)
      }
    }
  }

  private func slice(
    _ reader: StoreReader, _ text: String, near: String?
  ) throws -> (Dataset, FoundPlace) {
    let ids = near == nil ? try reader.places(named: text, key: NameKey(text).text) : []
    guard ids.isEmpty else {
      let dataset = try Dataset(reader.contents(about: ids), in: path, naming: ids)
      return (dataset, try dataset.place(named: text))
    }
    if let near {
      let gazetteer = try Dataset(
        StoreContents(reader.standing([.place, .area, .alias])), in: path)
      switch try gazetteer.resolved(text, near: near) {
      case .place(let place):
        return (try slice(reader, [place.id]), FoundPlace(place: place))
      case .ambiguous(let places):
        let dataset = try slice(reader, places.map(\.id))
        return (dataset, try dataset.only(of: places, named: text))
      case .unknown: break
      }
    }
    var matcher = try matcher(reader)
    let found = try FoundPlace(try matcher.match(text, near: near), named: text)
    return (try slice(reader, [found.place.id]), found)
  }

  private func slice(_ reader: StoreReader, _ places: [Place.ID]) throws -> Dataset {
    try Dataset(reader.contents(about: places), in: path)
  }
}

extension StoreReader {
  /// The last day that any claim speaks of that the question hears.
  func newestEvidence(_ question: Question) throws -> Day? {
    var newest: Day?
    try forEachClaimFromNewest(known: question.known) { id, day in
      let heard = Visibility(
        ledger: try contents(around: id).ledger, known: question.known,
        perspective: question.perspective)
      guard heard.claims().contains(where: { $0.id == id }) else { return false }
      newest = day
      return true
    }
    return newest
  }
}
