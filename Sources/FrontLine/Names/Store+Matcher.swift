import Matching
import Model
import Places
import Storage

extension Store {
  /// A matcher for the names of this store, whose index is read and not made.
  ///
  /// - Throws: `QuestionError` when the file or its index cannot be read.
  public func matcher() throws -> PlaceMatcher {
    let (index, numbers) = try told { try file.read { try $0.nameIndex() } }
    return PlaceMatcher(index, places: StoreLookup(store: self, numbers: numbers))
  }

  /// The same while the store is being read.
  func matcher(_ reader: StoreReader) throws -> PlaceMatcher {
    let (index, numbers) = try reader.nameIndex()
    return PlaceMatcher(index, places: ReaderLookup(reader: reader, numbers: numbers))
  }
}

extension StoreReader {
  /// The index of names that the store keeps, and which places it is of.
  ///
  /// - Throws: `QuestionError` when it is damaged; `StorageError` when the file cannot be read.
  func nameIndex() throws -> (MatchIndex, PlaceNumbers) {
    do {
      guard let (index, ids) = try names({ try MatchIndex(count: $0, $1) }) else {
        return (try MatchIndex.of(Gazetteer(places: [], members: [:])), PlaceNumbers([]))
      }
      return (index, PlaceNumbers(bytes: ids))
    } catch let error as MatchIndexError {
      throw QuestionError(
        .unreadableData, "\(path): \(error.description): run frontline verify --rebuild")
    }
  }
}

/// The places of a store that is open.
private struct StoreLookup: PlaceLookup {
  let store: Store
  let numbers: PlaceNumbers

  func places(at positions: [Int]) throws -> [Int: Place] {
    try read { try $0.places(at: positions) }
  }

  func place(identifiedBy text: String) throws -> Place? {
    guard numbers.position(of: Place.ID(text)) != nil || isCode(text) else { return nil }
    return try read { try $0.place(identifiedBy: text) }
  }

  private func read<Answer>(_ body: (ReaderLookup) throws -> Answer) throws -> Answer {
    try told { try store.file.read { try body(ReaderLookup(reader: $0, numbers: numbers)) } }
  }
}

/// The places of a store that is being read.
private struct ReaderLookup: PlaceLookup {
  let reader: StoreReader
  let numbers: PlaceNumbers

  func places(at positions: [Int]) throws -> [Int: Place] {
    var places: [Int: Place] = [:]
    for position in positions {
      places[position] = try numbers[position].flatMap { try reader.place($0) }
    }
    return places
  }

  func place(identifiedBy text: String) throws -> Place? {
    if let place = try reader.place(Place.ID(text)) { return place }
    let places = isCode(text) ? try reader.places(coded: [text]) : []
    return try places.count == 1 ? places.first.flatMap { try reader.place($0) } : nil
  }
}
