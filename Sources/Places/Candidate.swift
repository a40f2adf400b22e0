package import Model

/// A place that a text may mean.
package struct Candidate: Hashable, Sendable {
  /// The place.
  package let place: Place
  /// How well it fits, 0 to 1; comparable within one answer only.
  package let score: Double
  /// Why it is here, in words: `2 letters differ`.
  package let reason: String

  /// A candidate.
  package init(place: Place, score: Double, reason: String) {
    self.place = place
    self.score = score
    self.reason = reason
  }
}
