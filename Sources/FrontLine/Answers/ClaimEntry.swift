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
  /// The places it speaks of, those of the claims it answers included.
  public let places: [Place.ID]
  /// The areas of which it means a part.
  public let areas: [Place.ID]

  /// The claim's id.
  public var id: Claim.ID { claim.id }
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
      sideGaining: reading.sideGaining, places: subjects.places, areas: subjects.areas)
  }

  /// The name of a party, or its id where the register lacks it.
  public func name(of party: Party.ID) -> String {
    ledger.register[party: party]?.name ?? party.text
  }

  /// The name of a place, or its id where the gazetteer lacks it.
  public func name(of place: Place.ID) -> String { gazetteer[place]?.name ?? place.text }
}
