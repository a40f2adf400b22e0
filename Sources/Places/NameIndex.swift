package import Model

/// Every name of every place, found by its key.
///
/// Building it folds each name once, a millisecond for the bundled gazetteer, so make one and keep
/// it.
package struct NameIndex: Sendable {
  /// One name; those with the same key form a chain.
  struct Entry: Sendable {
    let key: NameKey
    /// The place's position in the gazetteer.
    let place: Int
    /// The next entry with this key, from a place earlier in the gazetteer; -1 for none.
    let next: Int
  }

  /// The places that the names belong to.
  package let gazetteer: Gazetteer
  /// The names, each key at most once for a place.
  let entries: [Entry]
  private let heads: [NameKey: Int]

  /// The index of a gazetteer's names.
  ///
  /// - Complexity: O(letters in all names).
  package init(_ gazetteer: Gazetteer) {
    var entries: [Entry] = []
    var heads: [NameKey: Int] = [:]
    let count = gazetteer.places.reduce(0) { $0 + 2 + $1.variants.count }
    entries.reserveCapacity(count)
    heads.reserveCapacity(count)
    var folding = NameFolding()
    let places = gazetteer.places
    for position in places.indices {
      places[position].forEachName { name in
        let key = NameKey(name, with: &folding)
        guard !key.isEmpty else { return }
        let head = heads[key] ?? -1
        // The places come one after the other: the same one can only be at the chain's head.
        guard head < 0 || entries[head].place != position else { return }
        heads[key] = entries.count
        entries.append(Entry(key: key, place: position, next: head))
      }
    }
    self.gazetteer = gazetteer
    self.entries = entries
    self.heads = heads
  }

  /// The places that the text names, in the order of their ids.
  ///
  /// The text is an id exactly as written, a P-code in any case, `gn:` and a GeoNames id, `wd:`
  /// and a Wikidata id, or any name in Arabic or Latin letters.
  /// - Complexity: O(1) for a name, O(places) for a code.
  package func places(named text: String) -> [Place] {
    let identified = places(identifiedBy: text)
    return identified.isEmpty ? places(with: NameKey(text)) : identified
  }

  /// The places that have this id, P-code, `gn:` or `wd:` code.
  ///
  /// - Complexity: O(1) for an id, O(places) for what has the form of a code.
  package func places(identifiedBy text: String) -> [Place] {
    gazetteer[Place.ID(text)].map { [$0] } ?? places(coded: text)
  }

  /// The places that the text names by id or code, and those that have it as a name as well.
  ///
  /// An id is often also the name of its place's homonyms, in small letters.
  func everyPlace(named text: String, _ key: NameKey) -> [Place] {
    let first = places(named: text)
    let others = places(with: key).filter { place in !first.contains { $0.id == place.id } }
    return others.isEmpty ? first : (first + others).sorted { $0.id < $1.id }
  }

  /// The places that have a name with this key, in the order of their ids.
  func places(with key: NameKey) -> [Place] {
    var places: [Place] = []
    var position = heads[key] ?? -1
    while position >= 0 {
      let entry = entries[position]
      places.append(gazetteer.places[entry.place])
      position = entry.next
    }
    return places.reversed()
  }

  /// The places with this identifier of another gazetteer.
  private func places(coded text: String) -> [Place] {
    let upper = text.uppercased()
    if upper.hasPrefix("GN:") {
      let code = upper.dropFirst(3)
      return gazetteer.places.filter { $0.geonamesID.map { $0 == code } ?? false }
    }
    if upper.hasPrefix("WD:") {
      let code = upper.dropFirst(3)
      return gazetteer.places.filter { $0.wikidata.map { $0 == code } ?? false }
    }
    guard isPCode(upper) else { return [] }
    return gazetteer.places.filter { $0.pcode?.uppercased() == upper }
  }
}

extension Place {
  /// Calls back with each of the names: the Latin one, the Arabic one, the other spellings.
  package func forEachName(_ body: (String) -> Void) {
    body(name)
    if let nameArabic { body(nameArabic) }
    for variant in variants { body(variant.text) }
  }

  /// All of them in this order.
  package var allNames: [String] {
    var names: [String] = []
    forEachName { names.append($0) }
    return names
  }
}
