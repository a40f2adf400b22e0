package import Model

/// One claim as it bears on one place, in the four kinds that the rules know (rule R4).
struct Statement: Hashable, Sendable {
  /// What it means for the place.
  enum Kind: Int, Comparable, Sendable {
    /// A side came to have it.
    case gain
    /// A side had it.
    case hold
    /// It was fought over.
    case fight
    /// A side left it, and nobody is named who came.
    case left

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  let claim: Claim.ID
  let kind: Kind
  let event: Claim.Event
  let isAgain: Bool
  /// Gain, hold: who has it.
  ///
  /// Fight: who attacks. Left: who left.
  var side: Side.ID?
  /// Gain: who lost it.
  ///
  /// Hold: who attacked. Fight: who defends.
  var other: Side.ID?
  /// The party that the claim names for `side`.
  var party: Party.ID?
  /// The party that the claim names for `other`.
  var otherParty: Party.ID?
  var window: Window
  let known: Day
  /// Whose word it is.
  let claimant: Party.ID
  /// The claimant's side, nil for an observer.
  let claimantSide: Side.ID?
  let isCompilation: Bool
  let stance: Stance
  var basis: Basis
  /// The claims that a denial answers.
  let answers: [Claim.ID]

  /// A side with all its ministries, fronts and outlets is one voice; each observer is one (R2).
  var voice: Voice { Voice(of: claimant, side: claimantSide) }

  /// Not the word of the side that gains by it.
  var isStrong: Bool { stance != .selfServing }

  /// Says that someone came in, not only that someone left.
  var saysEntered: Bool { event != .withdrew }

  /// Presents the gain as a return.
  var isRecapture: Bool { isAgain }

  var earliest: Day { window.earliest }
  var latest: Day { window.latest }
}

/// Who speaks, as far as witnesses are counted (rule R2).
///
/// Two outlets of one side are one voice; an observer quoted by two agencies is one voice.
package enum Voice: Hashable, Sendable {
  case side(Side.ID)
  case observer(Party.ID)

  /// The voice of a claimant, who speaks for a side or, as an observer, for none.
  package init(of claimant: Party.ID, side: Side.ID?) {
    self = side.map(Voice.side) ?? .observer(claimant)
  }
}

extension Statement {
  /// The same word of the same claimant, read as telling something else of the two sides; the stance
  /// follows (rule R2).
  func read(
    as kind: Kind, side: Side.ID?, party: Party.ID?, other: Side.ID?, otherParty: Party.ID?
  ) -> Statement {
    Statement(
      claim: claim, kind: kind, event: event, isAgain: isAgain, side: side, other: other,
      party: party, otherParty: otherParty, window: window, known: known, claimant: claimant,
      claimantSide: claimantSide, isCompilation: isCompilation,
      stance: StanceRule.stance(kind: kind, side: side, other: other, voice: claimantSide),
      basis: basis, answers: [])
  }
}

extension Statement: Comparable {
  /// The canonical order of rule R5: last day, first day, claim.
  static func < (a: Statement, b: Statement) -> Bool {
    (a.latest, a.earliest, a.kind, a.claim) < (b.latest, b.earliest, b.kind, b.claim)
  }
}
