public import Model

/// What a name turned out to mean, with the places that it may mean.
public struct NameMatch: Sendable {
  /// The short answer.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Exactly one place.
    case matched
    /// One of several; none of them was picked.
    case ambiguous
    /// None that is known, but perhaps one of the candidates.
    case unknown
  }

  /// A place that the name may mean.
  public struct Candidate: Sendable {
    /// The place.
    public let place: Place
    /// The spelling of it that fits best.
    public let spelling: String
    /// How likely this one of the candidates is meant, 0 to 1; equal homonyms share it out.
    public let score: Double
    /// Why, in words.
    public let reason: String
    /// Metres from the first candidate; nil for the first itself, and where a position is unknown.
    public let metresFromFirst: Int?
  }

  /// The short answer.
  public let verdict: Verdict
  /// How likely the text is a name of the first candidate at all, 0 to 1, against names that the
  /// gazetteer lacks.
  public let nameFit: Double
  /// How likely the first candidate is exactly the place meant, 0 to 1, given that the gazetteer has
  /// it.
  public let confidence: Double
  /// The places, best first; all of them when the name is ambiguous.
  public let candidates: [Candidate]
  /// True when the name is known, but of a place that lies elsewhere than the words around it say.
  public internal(set) var isKnownElsewhere = false

  /// The place, when the verdict is `matched`.
  public var place: Place? { verdict == .matched ? candidates.first?.place : nil }

  /// The probability that the first candidate is what is meant.
  public var probability: Double { nameFit * confidence }

  /// Nothing was asked.
  static let nothing = NameMatch(
    verdict: .unknown, nameFit: 0, confidence: 0, candidates: [])

  /// The same with another limit for what counts as matched: a probability of at least so much.
  public func accepting(above least: Double) -> NameMatch {
    let verdict: Verdict =
      !candidates.isEmpty && probability >= least
      ? .matched : self.verdict == .matched ? .ambiguous : self.verdict
    return NameMatch(
      verdict: verdict, nameFit: nameFit, confidence: confidence, candidates: candidates,
      isKnownElsewhere: isKnownElsewhere)
  }
}
