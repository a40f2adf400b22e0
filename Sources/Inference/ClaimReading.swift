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
  /// The side that the place is lost, left or denied to.
  package let sideLosing: Side.ID?
  /// The side that is attacked, for fights.
  package let sideDefending: Side.ID?
  /// The side that attacks, for fights.
  package let sideAttacking: Side.ID?
  /// Who speaks (rule R2), as the parties were when the claim became known.
  package let voice: Voice

  /// Reads a claim.
  package init(_ claim: Claim, in ledger: Ledger) {
    let meaning = Meaning(ledger: ledger)
    let statement = meaning.statement(claim)
    stance = statement?.stance
    known = meaning.known(claim)
    voice = Voice(
      of: claim.claimant, side: ledger.register.side(of: claim.claimant, on: known))
    window = statement?.window
    let kind = statement?.kind
    sideGaining = kind == .gain || kind == .hold ? statement?.side : nil
    sideLosing = kind == .left ? statement?.side : kind == .fight ? nil : statement?.other
    sideDefending = kind == .fight ? statement?.other : nil
    sideAttacking = kind == .fight ? statement?.side : nil
  }
}
