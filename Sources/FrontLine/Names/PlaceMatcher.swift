import Matching
public import Model

/// Finds the places that names mean, in any spelling; make one and ask it many times.
///
/// ```swift
/// var matcher = try DataSource.bundled(cache: nil).matcher()
/// let match = try matcher.match("Khan Sheikhoun", near: "Idlib")
/// print(match.verdict, match.confidence)
/// ```
public struct PlaceMatcher {
  private var matcher: Matcher
  private let places: any PlaceLookup
  private var known: [Int: Place] = [:]
  /// So many places are kept for the next time they are asked for.
  private static let mostKnown = 50_000

  init(_ index: MatchIndex, places: any PlaceLookup) {
    matcher = Matcher(index)
    self.places = places
  }

  /// What a name means.
  ///
  /// An id or a code means its place, unless it is also the name of several.
  /// - Parameters:
  ///   - text: a name in Arabic or Latin letters, an id, a P-code, or `gn:NUMBER`.
  ///   - near: a governorate, a sub-district, a place nearby, or a side of one of these, in words; words
  ///     that say nothing to the gazetteer are as none.
  ///   - points: where the other places of the same article are.
  ///   - limit: how many candidates are wanted; an ambiguous name has all of its homonyms.
  /// - Returns: the verdict, with the candidates it rests on.
  /// - Throws: `QuestionError` when the places cannot be read.
  /// - Complexity: about 0.1 ms for some ten thousand names.
  public mutating func match(
    _ text: String, near: String? = nil, points: [Coordinate] = [], limit: Int = 5
  ) throws -> NameMatch {
    let question = Question(text: text, near: near, points: points)
    return try matches([question], limit: limit).first ?? .nothing
  }

  /// A name with what is known about where it is.
  struct Question {
    let text: String
    let near: String?
    var points: [Coordinate] = []

    fileprivate var query: MatchQuery {
      MatchQuery(
        text, near: near,
        points: points.compactMap { MatchPoint(longitude: $0.longitude, latitude: $0.latitude) })
    }
  }

  /// What names mean, in their order; the places of all of them are read at once.
  ///
  /// - Throws: `QuestionError` when the places cannot be read.
  mutating func matches(_ questions: [Question], limit: Int) throws -> [NameMatch] {
    let found = questions.map { matcher.matches(for: $0.query, limit: limit) }
    try read(found.flatMap { $0.candidates.map(\.place) })
    return try zip(questions, found).map { question, matches in
      let match = NameMatch(
        verdict: NameMatch.Verdict(matches.verdict), nameFit: rounded(matches.nameFit),
        confidence: rounded(matches.confidence),
        candidates: matches.candidates.compactMap(candidate))
      guard let place = try places.place(identifiedBy: question.text) else { return match }
      let isShared =
        match.verdict == .ambiguous && match.candidates.contains { $0.place.id == place.id }
      return isShared ? match : NameMatch(identified: place, by: question.text)
    }
  }

  /// True when the words of a context say something to this gazetteer.
  mutating func understands(near context: String) -> Bool {
    matcher.understands(near: context)
  }

  private func candidate(_ candidate: MatchCandidate) -> NameMatch.Candidate? {
    guard let place = known[candidate.place] else { return nil }
    let names = place.allNames
    return NameMatch.Candidate(
      place: place,
      spelling: names.indices.contains(candidate.name) ? names[candidate.name] : place.name,
      score: rounded(candidate.score), reason: candidate.reasons.joined(separator: "; "),
      metresFromFirst: candidate.metresFromFirst.map { Int($0.rounded()) })
  }

  /// Reads the places that are not known yet; one that is there no more stays unknown.
  private mutating func read(_ positions: [Int]) throws {
    if known.count > PlaceMatcher.mostKnown { known.removeAll(keepingCapacity: true) }
    let missing = Set(positions).filter { known[$0] == nil }.sorted()
    guard !missing.isEmpty else { return }
    known.merge(try places.places(at: missing)) { first, _ in first }
  }
}

/// Where a matcher finds the places of its index.
protocol PlaceLookup {
  /// The places at positions of the index; those that are there no more are left out.
  func places(at positions: [Int]) throws -> [Int: Place]
  /// The place that has this id or code.
  func place(identifiedBy text: String) throws -> Place?
}

extension NameMatch {
  fileprivate init(identified place: Place, by text: String) {
    self.init(
      verdict: .matched, nameFit: 1, confidence: 1,
      candidates: [
        Candidate(
          place: place, spelling: text, score: 1,
          reason: place.id.text == text ? "its id" : "its code \(text)", metresFromFirst: nil)
      ])
  }
}

extension NameMatch.Verdict {
  fileprivate init(_ verdict: Matches.Verdict) {
    switch verdict {
    case .matched: self = .matched
    case .ambiguous: self = .ambiguous
    case .unknown: self = .unknown
    }
  }
}

/// A probability to four places: nobody measured more.
private func rounded(_ probability: Double) -> Double {
  (probability * 10_000).rounded() / 10_000
}
