public import Model

extension Rule {
  /// What the rule says, in one sentence; the table of the documentation has the same words.
  public var statement: String {
    switch self {
    case .noEvidence: "Where nobody has said anything the holder is unknown."
    case .compilation: "Compilations count only where no primary voice speaks."
    case .left: "Ten events mean four things: a gain, a hold, a fight, left to nobody."
    case .sameDay: "Gains of both sides on one day are ordered, or disputed."
    case .window:
      "The first disinterested word dates a change; before it the place is changing."
    case .denied: "What is said for and against decides: confirmed, claimed, disputed or void."
    case .laterWord:
      "Of words for and against by voices that do not gain, the later-dated one counts."
    case .ownWordOnly:
      "The word of the gaining side alone is claimed; denied by the loser, it is disputed."
    case .void:
      "A gaining side's lone word that is contradicted later by one without gain is void."
    case .strongWord:
      "What someone who does not gain says, and no such voice denies, is confirmed."
    case .unreported: "What was said next can presuppose a change that nobody reported."
    case .fighting: "Contested lasts exactly the days of the reported fighting."
    case .implied: "A named loser held the place before, for at most a year back."
    case .part: "A change of a part of an area is judged on its own and never moves its holder."
    }
  }
}
