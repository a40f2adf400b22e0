import Matching
import Model
import Places

/// Finds the places that names mean, in any spelling; make one and ask it many times.
///
/// ```swift
/// var matcher = try DataSource.bundled(cache: nil).matcher()
/// let match = try matcher.match("Khan Sheikhoun", near: "Idlib")
/// print(match.verdict, match.confidence)
/// ```
public struct PlaceMatcher {
  private let matchers: MatcherPool
  /// So many names are looked up by one thread before it takes others.
  private static let run = 16
  private let places: any PlaceLookup
  private var known: [Int: Place] = [:]
  /// So many places are kept for the next time they are asked for.
  private static let mostKnown = 50_000

  init(_ index: MatchIndex, places: any PlaceLookup) {
    matchers = MatcherPool(index)
    self.places = places
  }

  /// What a name means.
  ///
  /// An id or a code means its place, unless it is also the name of several.
  /// - Parameters:
  ///   - text: a name in Arabic or Latin letters, an id, a P-code, or `gn:NUMBER`.
  ///   - near: a governorate, a sub-district, a place nearby, or a side of one of these, in words; words
  ///     that say nothing to the gazetteer are as none.
  ///   - limit: how many candidates are wanted; an ambiguous name has all of its homonyms.
  /// - Returns: the verdict, with the candidates it rests on.
  /// - Throws: `QuestionError` when the places cannot be read.
  /// - Complexity: about 0.1 ms for some ten thousand names.
  public mutating func match(
    _ text: String, near: String? = nil, limit: Int = 5
  ) throws -> NameMatch {
    try matches([Question(text: text, near: near)], limit: limit).first ?? .nothing
  }

  /// A name with what is known about where it is.
  struct Question: Sendable {
    let text: String
    let near: String?
    /// Where the other places of the same article are.
    var points: [Coordinate] = []

    fileprivate var query: MatchQuery {
      MatchQuery(text, near: near, points: points)
    }
  }

  /// What names mean, in their order; the places of all of them are read at once.
  ///
  /// Many names are looked up on all cores.
  ///
  /// - Throws: `QuestionError` when the places cannot be read.
  mutating func matches(_ questions: [Question], limit: Int) throws -> [NameMatch] {
    let found = concurrently(questions, run: PlaceMatcher.run) { [matchers] questions in
      matchers.ask { matcher in
        questions.map { matcher.matches(for: $0.query, limit: limit) }
      }
    }
    try read(found.flatMap { $0.candidates.map(\.place) })
    return try zip(questions, found).map { question, matches in
      let match = NameMatch(
        verdict: NameMatch.Verdict(matches.verdict), nameFit: rounded(matches.nameFit),
        confidence: rounded(matches.confidence),
        candidates: matches.candidates.compactMap(candidate),
        isKnownElsewhere: matches.isKnownElsewhere)
      guard let place = try places.place(identifiedBy: question.text) else { return match }
      let isShared =
        match.verdict == .ambiguous && match.candidates.contains { $0.place.id == place.id }
      return isShared ? match : NameMatch(identified: place, by: question.text)
    }
  }

  /// Makes sure that a context says something.
  ///
  /// - Parameter near: where to look, in words; nil and blanks are no context.
  /// - Throws: `QuestionError` when the gazetteer knows none of the words.
  public mutating func check(near: String?) throws(QuestionError) {
    guard let near, !near.trimmed.isEmpty,
      !matchers.ask({ $0.understands(near: near) })
    else { return }
    throw QuestionError(
      .unreadableContext,
      "\"\(near)\" is no context: give a governorate, an area or a place by name, or words such as "
        + "\"جنوب إدلب\", \"north Hama\" or \"near Khan Shaykhun\"")
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
    let missing = Set(positions.filter { known[$0] == nil })
    guard !missing.isEmpty else { return }
    known.merge(try places.places(at: missing.sorted())) { first, _ in first }
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
