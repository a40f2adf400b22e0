import Model

extension NameIndex {
  /// The places whose names are most like the text, best first, equal ones in the order of ids.
  ///
  /// Within a context, what lies outside counts half and says so.
  /// - Complexity: O(letters in all names), with a comparison only of names that share enough
  ///   letters with the text.
  /// - Throws: `ContextError` when the context needs distances and there is no PROJ.
  package func candidates(
    for text: String, near context: Context? = nil, limit: Int = 5
  ) throws(ContextError) -> [Candidate] {
    let ranked = ranked(text)
    guard let context else { return Array(ranked.prefix(max(0, limit))) }
    var judged: [Candidate] = []
    // Whoever is far down by name does not come up by lying in the context.
    for candidate in ranked.prefix(max(64, limit)) {
      guard try !context.contains(candidate.place, in: gazetteer) else {
        judged.append(candidate)
        continue
      }
      judged.append(
        Candidate(
          place: candidate.place, score: candidate.score / 2,
          reason: "\(candidate.reason), not in \(context.text)"))
    }
    return Array(judged.sorted(by: Candidate.isBetter).prefix(max(0, limit)))
  }

  /// The places that a text which names none may have meant.
  package func suggestions(for text: String, limit: Int = 5) -> [Candidate] {
    Array(ranked(text).prefix(max(0, limit)))
  }

  private func ranked(_ text: String) -> [Candidate] {
    let key = NameKey(text)
    let named = everyPlace(named: text, key).map { Candidate(named: $0, by: text, key) }
    let exact = Set(named.map(\.place.id))
    let similar = similar(to: key).filter { !exact.contains($0.place.id) }
    return (named + similar).sorted(by: Candidate.isBetter)
  }

  /// The places with a name that differs in few letters.
  private func similar(to key: NameKey) -> [Candidate] {
    let wanted = Letters(key)
    guard (1...Letters.most).contains(wanted.scalars.count) else { return [] }
    var found = wanted
    var nearest: [Int: (distance: Int, length: Int)] = [:]
    for entry in entries where entry.key.text.utf8.count <= 4 * Letters.most {
      found.read(entry.key)
      let length = max(wanted.scalars.count, found.scalars.count)
      let limit = Letters.differences(allowedIn: length)
      guard wanted.shares(enoughWith: found, limit: limit),
        let distance = editDistance(wanted.scalars, found.scalars, atMost: limit)
      else { continue }
      // distance / length, compared without division.
      if let known = nearest[entry.place], known.distance * length <= distance * known.length {
        continue
      }
      nearest[entry.place] = (distance, length)
    }
    return nearest.map { position, fit in
      Candidate(
        place: gazetteer.places[position],
        score: Candidate.sameKeyScore * (1 - Double(fit.distance) / Double(fit.length)),
        reason: fit.distance == 1 ? "1 letter differs" : "\(fit.distance) letters differ")
    }
  }
}

extension Candidate {
  /// What a name is worth that is the same but for hamza, article, accents and the like.
  static let sameKeyScore = 0.95

  /// A place that the text names by name or code.
  init(named place: Place, by text: String, _ key: NameKey) {
    var isWritten = false
    var hasKey = false
    place.forEachName { name in
      isWritten = isWritten || name == text
      hasKey = hasKey || NameKey(name) == key
    }
    switch true {
    case place.id.text == text: self.init(place: place, score: 1, reason: "its id")
    case isWritten: self.init(place: place, score: 1, reason: "exact name")
    case hasKey:
      let isArabic = text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
      self.init(
        place: place, score: Candidate.sameKeyScore,
        reason: isArabic
          ? "same name apart from hamza, article or marks"
          : "same name apart from accents, hyphens or article")
    default: self.init(place: place, score: 1, reason: "its code \(text)")
    }
  }

  /// Better fits first, equal ones in the order of their ids.
  static func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
    a.score == b.score ? a.place.id < b.place.id : a.score > b.score
  }
}

/// The letters of a key, ready for comparison.
private struct Letters {
  /// No name of a place is longer; comparing longer texts would be slow.
  static let most = 64

  private(set) var scalars: [UInt32] = []
  /// A bit for each letter that occurs; letters 64 apart share one.
  private var occurring: UInt64 = 0

  init(_ key: NameKey) { read(key) }

  /// Becomes the letters of another key, in the same memory.
  mutating func read(_ key: NameKey) {
    scalars.removeAll(keepingCapacity: true)
    occurring = 0
    for scalar in key.text.unicodeScalars {
      scalars.append(scalar.value)
      occurring |= 1 << UInt64(scalar.value % 64)
    }
  }

  /// How many letters may differ in a name of this length: a third of them.
  static func differences(allowedIn length: Int) -> Int { max(1, length / 3) }

  /// False when lengths or letters differ so much that the distance must exceed the limit.
  func shares(enoughWith other: Letters, limit: Int) -> Bool {
    abs(scalars.count - other.scalars.count) <= limit
      && (occurring & ~other.occurring).nonzeroBitCount <= limit
      && (other.occurring & ~occurring).nonzeroBitCount <= limit
  }
}
