import Matching
import Model
import Places
import Storage
import Synchronization

extension Dataset {
  /// A matcher for the places of these data; the index is made once.
  ///
  /// - Throws: `QuestionError` when the matcher has no tables.
  public func matcher() throws -> PlaceMatcher {
    PlaceMatcher(try matchIndex.index(of: gazetteer), places: GazetteerLookup(names: names))
  }
}

/// The index of a gazetteer's names, made when it is first asked for.
final class LazyMatchIndex: Sendable {
  private let made = Mutex<MatchIndex?>(nil)

  /// The index.
  ///
  /// - Throws: `QuestionError` when there are no tables.
  func index(of gazetteer: Gazetteer) throws -> MatchIndex {
    try made.withLock { made in
      if let made { return made }
      let index = try MatchIndex.of(gazetteer)
      made = index
      return index
    }
  }
}

extension StoredNames {
  /// The index of a gazetteer, to be kept; nil when there is nothing in it.
  ///
  /// - Throws: `QuestionError` when there are no tables.
  init?(_ gazetteer: Gazetteer) throws {
    guard !gazetteer.places.isEmpty else { return nil }
    self.init(
      index: try MatchIndex.of(gazetteer).bytes,
      ids: PlaceNumbers(gazetteer.places.lazy.map(\.id)).allBytes)
  }

  /// The index that a store keeps, with some places called as they are now; nil when it must be made anew,
  /// because others are called after one of them or it is new itself.
  ///
  /// - Throws: `StorageError` when the file cannot be read; `QuestionError` when the index is damaged.
  /// - Complexity: O(names), a hundredth of making it anew.
  init?(renaming places: Set<Place.ID>, in reader: StoreReader) throws {
    let (index, numbers) = try reader.nameIndex()
    var names: [Int: [String]] = [:]
    for id in places {
      guard let position = numbers.position(of: id), let place = try reader.place(id),
        MatchEntry.Rank(place.featureCode) == .none
      else { return nil }
      names[position] = place.allNames
    }
    guard let renamed = index.renaming(names) else { return nil }
    self.init(index: renamed.bytes, ids: numbers.allBytes)
  }
}

extension MatchIndex {
  /// The index of a gazetteer's names.
  ///
  /// - Throws: `QuestionError` when there are no tables.
  static func of(_ gazetteer: Gazetteer) throws -> MatchIndex {
    do throws(MatchIndexError) {
      return try MatchIndex(MatchEntry.entries(of: gazetteer))
    } catch {
      throw QuestionError(.unreadableData, error.description)
    }
  }
}

/// The places of a gazetteer in memory.
private struct GazetteerLookup: PlaceLookup {
  let names: NameIndex

  func places(at positions: [Int]) -> [Int: Place] {
    let places = names.gazetteer.places
    let there = positions.filter(places.indices.contains)
    return Dictionary(there.map { ($0, places[$0]) }, uniquingKeysWith: { first, _ in first })
  }

  func place(identifiedBy text: String) -> Place? {
    let places = names.places(identifiedBy: text)
    return places.count == 1 ? places.first : nil
  }
}
