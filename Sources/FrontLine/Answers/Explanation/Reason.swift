import Model

extension Dataset {
  /// One sentence: who says so, who denies it, and why that decides.
  public func reason(_ answer: PlaceAnswer) -> String {
    let reasoning = Reasoning(answer, in: self)
    let clauses =
      switch answer.assessment.status {
      case .confirmed: reasoning.confirmed
      case .claimed: reasoning.claimed
      case .disputed: reasoning.disputed
      case .contested: reasoning.contested
      case .changing: reasoning.changing
      case .unknown: reasoning.unknown
      }
    return clauses.filter { !$0.isEmpty }.joined(separator: "; ").asSentence
  }
}
