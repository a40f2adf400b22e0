import Model

/// R15: the Admiralty number of an answer.
///
/// Age never lowers it; `stale` tells that.
///
/// 1: confirmed by two or more voices, at least one not gaining. 2: confirmed by one voice, or
/// claimed and a later loss names that holder. 3: claimed, implied, or a compilation alone.
/// 4: disputed. 5: a reading found void. 6: contested, changing, unknown.
enum Credibility {
  static let confirmedByOne = 2
  static let claimed = 3
  static let disputed = 4
  static let void = 5
  static let open = 6

  /// The number of a judged phase.
  static func of(_ phase: Phase, _ testimony: Testimony) -> Int {
    switch phase.verdict {
    case .disputed: disputed
    case .void: void
    case .vacated: open
    case .claimed: testimony.losses.isEmpty ? claimed : confirmedByOne
    case .confirmed:
      if testimony.strong.allSatisfy(\.isCompilation) {
        claimed
      } else {
        testimony.voices.count > 1 ? 1 : confirmedByOne
      }
    }
  }
}
