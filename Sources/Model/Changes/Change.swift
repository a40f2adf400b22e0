/// One place passing from one side to another, or said to, as its timeline tells it.
///
/// Days between two settled answers (changing, contested, disputed, unknown) belong to the change
/// that ends them. What is back in the same hands at the end of the day has not changed.
public struct Change: Hashable, Sendable {
  /// First day of the window in which it happened; `day` itself where that is one day.
  public let begin: Day
  /// The first day at whose end the new side has it, even while it is still fought over; of a
  /// dispute its first day.
  public let day: Day
  /// Who had it before; nil where nobody is known to have had it.
  public let from: Side.ID?
  /// Who has it afterwards, or is said to; nil where the last holder left to nobody.
  public let to: Side.ID?
  /// The last side that was settled to have it.
  ///
  /// It differs from `from` where the place must have changed hands before, and nobody reported it
  /// (rule R9).
  public let lastSettled: Side.ID?
  /// The settled answer that it led to; of a dispute the answer for its first day.
  public let assessment: Assessment
  /// What was said for and against it, in the order of the claims' ids.
  public let evidence: [Claim.ID]

  /// A change from its parts.
  public init(
    begin: Day, day: Day, from: Side.ID?, to: Side.ID?, lastSettled: Side.ID?,
    assessment: Assessment, evidence: [Claim.ID]
  ) {
    self.begin = begin
    self.day = day
    self.from = from
    self.to = to
    self.lastSettled = lastSettled
    self.assessment = assessment
    self.evidence = evidence
  }

  /// False for a change that is denied and not outweighed: it has moved no holder.
  public var isAdopted: Bool { assessment.status != .disputed }

  /// True where the place must have passed to `from` before, and nobody reported that.
  public var followsUnreportedLoss: Bool { lastSettled != nil && lastSettled != from && isAdopted }
}
