import Inference
public import Model

/// A claim with its report and with what the rules make of it by itself.
public struct ClaimEntry: Sendable {
  /// The claim.
  public let claim: Claim
  /// Where it was read.
  public let report: Report?
  /// The claimant's interest; nil where a claim says nothing of who holds.
  public let stance: Stance?
  /// The day it became known.
  public let known: Day
  /// First and last day that it can mean.
  public let first: Day?
  /// See `first`.
  public let last: Day?
  /// The side that has the place afterwards, for gains and holds.
  public let sideGaining: Side.ID?
  /// The side that the place is lost, left or denied to.
  public let sideLosing: Side.ID?
  /// The side that is attacked, for fights.
  public let sideDefending: Side.ID?
  /// The side that attacks, for fights.
  public let sideAttacking: Side.ID?
  /// The side that the claimant speaks for; nil for an observer.
  public let claimantSide: Side.ID?
  /// True where the claimant is a compilation, which repeats others (rule R3).
  public let isCompilation: Bool
  /// The places it speaks of, those of the claims it answers included.
  public let places: [Place.ID]
  /// The areas of which it means a part.
  public let areas: [Place.ID]

  /// The claim's id.
  public var id: Claim.ID { claim.id }

  /// Tells that a place changed hands or was left.
  var tellsGain: Bool {
    switch claim.event {
    case .captured, .transferred, .lost, .withdrew: true
    case .held, .repelled, .contested, .advanced, .denied, .retracted: false
    }
  }
}

extension Dataset {
  /// The entry of a claim.
  public func entry(_ id: Claim.ID) -> ClaimEntry? { ledger[claim: id].map(entry) }

  /// The entry of a claim.
  func entry(_ claim: Claim) -> ClaimEntry {
    let reading = ClaimReading(claim, in: ledger)
    let subjects = Subjects(claim, in: ledger)
    return ClaimEntry(
      claim: claim, report: ledger[report: claim.report], stance: reading.stance,
      known: reading.known, first: reading.window?.earliest, last: reading.window?.latest,
      sideGaining: reading.sideGaining, sideLosing: reading.sideLosing,
      sideDefending: reading.sideDefending, sideAttacking: reading.sideAttacking,
      claimantSide: reading.voice.side,
      isCompilation: ledger.register[party: claim.claimant]?.kind == .compilation,
      places: subjects.places, areas: subjects.areas)
  }

  /// The name of a party, or its id where the register lacks it.
  public func name(of party: Party.ID) -> String {
    ledger.register[party: party]?.name ?? party.text
  }

  /// The name of a place, or its id where the gazetteer lacks it.
  public func name(of place: Place.ID) -> String { gazetteer[place]?.name ?? place.text }
}

extension Voice {
  /// The side that speaks; nil for an observer.
  fileprivate var side: Side.ID? {
    if case .side(let side) = self { side } else { nil }
  }
}

extension [ClaimEntry] {
  /// In the order in which they became known, then of their ids.
  var byKnown: [ClaimEntry] { sorted { ($0.known, $0.id) < ($1.known, $1.id) } }

  /// Whose claims they are, each claimant once, in their order.
  var claimants: [Party.ID] { map(\.claim.claimant).unique }
}
