package import Model

/// What the rules make of one claim by itself, for lists and layers.
package struct ClaimReading {
  /// The claimant's interest; nil for retractions, and where a claim says nothing of who holds.
  package let stance: Stance?
  /// The day it became known.
  package let known: Day
  /// The days it can mean; nil for retractions.
  package let window: Window?
  /// The side that has the place afterwards, for gains, holds and denials.
  package let sideGaining: Side.ID?

  /// Reads a claim.
  package init(_ claim: Claim, in ledger: Ledger) {
    let meaning = Meaning(ledger: ledger)
    let statement = meaning.statement(claim)
    stance = statement?.stance
    known = meaning.known(claim)
    window = statement?.window
    sideGaining = statement.flatMap { $0.kind == .gain || $0.kind == .hold ? $0.side : nil }
  }
}
