import Model

/// What is said for and against one phase, after rules R8a and R8b have silenced whoever speaks
/// against itself.
///
/// - R8a: of a claimant that says both, the last word counts (by last day; a gain ends its own hold
///   of that day; then by known day).
/// - R8b: a side that admits has no denial.
struct Testimony {
  /// Everything said for the phase by someone who does not gain, near losses included.
  let strong: [Statement]
  /// Gains among them.
  let strongGains: [Statement]
  /// Denials by someone who does not gain, or by the taker itself.
  let strongDenials: [Statement]
  /// Denials by the losing side alone.
  let weakDenials: [Statement]
  /// Losses of the place by this side, told of the next phase.
  let losses: [Statement]
  /// Those of them that confirm it: soon after, and told by an observer or as a recapture.
  let nearLosses: [Statement]
  /// Independent voices for the phase, compilations apart.
  let voices: Set<Voice>

  init(_ phase: Phase, next: Phase?) {
    let side = phase.side
    losses = Testimony.losses(of: phase, in: next)
    nearLosses = losses.filter {
      $0.latest.days(since: phase.lastGain) <= Constants.link
        && ($0.claimantSide == nil || $0.isRecapture)
    }
    let words = phase.gains + phase.seen
    let admitting = Set(words.filter { $0.stance == .admission }.compactMap(\.claimantSide))
    func rank(_ s: Statement) -> (Day, Int, Day) {
      (s.latest, s.kind == .gain || s.claimantSide == side ? 1 : 0, s.known)
    }
    let denials = phase.denials.filter { denial in
      let isSilenced =
        denial.stance == .selfServing && denial.claimantSide.map(admitting.contains) ?? false
      return !isSilenced
        && !phase.gains.contains { $0.claimant == denial.claimant && rank($0) > rank(denial) }
    }
    let retractors = Set(
      phase.gains.filter { gain in
        denials.contains { $0.claimant == gain.claimant && rank($0) > rank(gain) }
      }.map(\.claimant))
    // R3: a compilation is no witness of what others had said before it.
    let firsthand = words.filter { !$0.isCompilation }.map(\.latest).min() ?? .latest
    func counts(_ word: Statement) -> Bool {
      word.isStrong && !retractors.contains(word.claimant)
        && (!word.isCompilation || word.latest < firsthand)
    }
    strong = words.filter(counts) + nearLosses
    strongGains = phase.gains.filter(counts)
    strongDenials = denials.filter { $0.isStrong || $0.isOwnDenial(of: side) }
    weakDenials = denials.filter { !$0.isStrong && !$0.isOwnDenial(of: side) }
    voices = Set(
      words.filter { !$0.isCompilation && !retractors.contains($0.claimant) }.map(\.voice))
  }

  private static func losses(of phase: Phase, in next: Phase?) -> [Statement] {
    guard let next, next.side != phase.side, let side = phase.side else { return [] }
    return next.gains.filter { $0.other == side && $0.voice != .side(side) }
  }
}

extension Statement {
  /// A denial by the very side that is said to have gained.
  func isOwnDenial(of side: Side.ID?) -> Bool { claimantSide != nil && claimantSide == side }
}
