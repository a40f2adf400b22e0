import Model

/// R2: what a claimant gains by what it says decides how much its word weighs; it is computed, never
/// typed in.
///
/// *Why:* the same sentence is propaganda from the winner and an admission from the loser.
/// *Example:* the opposition's media centre lists Sukayk among the places it lost: `admission`.
enum StanceRule {
  /// The stance of a claimant of `voice` (nil: an observer) towards a statement.
  static func stance(
    kind: Statement.Kind, side: Side.ID?, other: Side.ID?, voice: Side.ID?
  ) -> Stance {
    guard let voice else { return .thirdParty }
    switch kind {
    case .fight:
      // The defender says "still fighting" in its own favour; the attacker admits it has not won.
      return voice == other ? .selfServing : .admission
    case .left:
      return voice == side ? .admission : .selfServing
    case .gain, .hold:
      if voice == side { return .selfServing }
      // A third side's word on a gain between two named others is disinterested.
      return kind == .hold || voice == other || other == nil ? .admission : .thirdParty
    }
  }
}
