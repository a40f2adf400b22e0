import Inference
import Model

/// A claim about a place that does not count for an answer, and why not.
public struct UncountedClaim: Sendable {
  /// Why a claim does not count.
  public enum Reason: String, Sendable, CaseIterable {
    /// It became known after the day that the question sets.
    case notYetKnown = "not-yet-known"
    /// The question asks for somebody else's word.
    case otherVoice = "other-voice"
    /// The claimant took it back, or it is the taking back itself.
    case takenBack = "taken-back"
    /// It speaks of days after the one asked.
    case later
    /// It speaks of days before the one asked, and something newer decides.
    case earlier
    /// It speaks of an area, and a direct word about the place outranks it (rule R14).
    case area
    /// It repeats others (rule R3).
    case compilation
    /// It speaks of the day, and the rules give it no weight there.
    case outweighed
  }

  /// The claim.
  public let entry: ClaimEntry
  /// Why it does not count.
  public let reason: Reason

  /// The reason in a few words.
  public var words: String {
    switch reason {
    case .notYetKnown: "not known before \(entry.known.inWords)"
    case .otherVoice: "another voice than the one asked"
    case .takenBack: "taken back"
    case .later: "of a later day"
    case .earlier: "of an earlier day, and newer words decide"
    case .area: "about an area, and a direct word outranks it here"
    case .compilation: "a compilation, where others speak"
    case .outweighed: "of that day, but without weight for it"
    }
  }
}

extension Dataset {
  /// The claims that speak of the place, or tell a gain of an area that it lies in, and do not count
  /// for the answer; in the order in which they became known.
  ///
  /// - Complexity: O(n) in claims.
  func notCounted(_ answer: PlaceAnswer) -> [UncountedClaim] {
    let visibility = Visibility(
      ledger: ledger, known: answer.question.known, perspective: answer.question.perspective)
    let heard = Set(visibility.claims().map(\.id))
    let counted = Set(
      answer.assessment.evidence + answer.assessment.alternatives.flatMap(\.evidence))
    let areas = Set(gazetteer.areas[answer.place.id] ?? [])
    return ledger.claims.filter { !counted.contains($0.id) }.map(entry)
      .filter { entry in
        (entry.places + entry.areas).contains(answer.place.id)
          || entry.tellsGain && entry.places.contains(where: areas.contains)
      }
      .map { entry in
        let reason: UncountedClaim.Reason =
          switch visibility.omission(of: entry.claim) {
          case .notYetKnown: .notYetKnown
          case .otherVoice: .otherVoice
          case nil: heard.contains(entry.id) ? why(entry, answer) : .takenBack
          }
        return UncountedClaim(entry: entry, reason: reason)
      }
      .sorted { ($0.entry.known, $0.entry.id) < ($1.entry.known, $1.entry.id) }
  }

  /// Why a claim that is heard does not count for the day.
  private func why(_ entry: ClaimEntry, _ answer: PlaceAnswer) -> UncountedClaim.Reason {
    if entry.claim.event == .retracted { return .takenBack }
    if let first = entry.first, first > answer.on { return .later }
    if entry.isCompilation { return .compilation }
    if !entry.places.contains(answer.place.id), !entry.areas.contains(answer.place.id) {
      return .area
    }
    if let last = entry.last, last < answer.on { return .earlier }
    return .outweighed
  }
}
