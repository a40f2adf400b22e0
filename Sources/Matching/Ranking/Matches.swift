/// What a name turned out to mean.
public struct Matches: Hashable, Sendable {
  /// The short answer.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Exactly one place.
    case matched
    /// One of several; all of them are among the candidates.
    case ambiguous
    /// No place of the index, but perhaps a suggestion among the candidates.
    case unknown
  }

  /// The short answer.
  public let verdict: Verdict
  /// How likely the text is the first candidate's name at all, 0 to 1, against names that the index
  /// lacks.
  public let nameFit: Double
  /// How likely the first candidate is exactly the place meant, 0 to 1, given that the index has it.
  public let confidence: Double
  /// The candidates, best first.
  public let candidates: [MatchCandidate]
  /// What had to be done to the text.
  public let trace: Trace
  /// True for a name that is known, but of a place apart from where the words around it say.
  public internal(set) var isKnownElsewhere = false

  /// The place, when the verdict is `matched`.
  public var place: Int? { verdict == .matched ? candidates.first?.place : nil }

  /// The answer to a text with no letter in it.
  static let nothing = Matches(
    verdict: .unknown, nameFit: 0, confidence: 0, candidates: [], trace: [])

  /// The same, after more had to be done to the text.
  func tracing(_ steps: Trace) -> Matches {
    Matches(
      verdict: verdict, nameFit: nameFit, confidence: confidence, candidates: candidates,
      trace: trace.union(steps), isKnownElsewhere: isKnownElsewhere)
  }

  /// A name that fits less is `unknown`; at this value one name in thirteen (Latin) or twenty-four (Arabic)
  /// that the index lacks would be taken for one of its own.
  public static let fitThreshold = 0.65
  /// A first candidate less likely than this is not picked.
  public static let confidenceThreshold = 0.8
  /// Of an ambiguous name, places are listed that are up to twenty times less likely than the first,
  /// in nats.
  static let homonymLoss: Float = 3
}

/// A place that a text may mean.
public struct MatchCandidate: Hashable, Sendable {
  /// The place's position among those that the index was made of.
  public let place: Int
  /// The position of the name that matched among those of the place.
  public let name: Int
  /// The share of this candidate in the probability that one of the candidates is meant, 0 to 1.
  public let score: Double
  /// Why it is here: `same name`, `2 letters differ`, `matched after: hamza, article`, ...
  public let reasons: [String]
  /// Metres to the first candidate; nil for the first one, and when one of them has no position.
  public let metresFromFirst: Double?
}
