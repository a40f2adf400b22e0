import Model
import SourceText

extension ACLEDReader {
  /// Who gains and who loses, or who fights.
  struct Roles {
    var taker: PartyText?
    var loser: PartyText?
    var opponents: [PartyText] = []
  }

  /// The roles of a row's actors.
  ///
  /// "The order of actors has no meaning in the ACLED dataset" (codebook, "Event aggregation"), so
  /// the sub-event decides: the government regains, whoever is not the government overtakes. Where
  /// that leaves two, nobody is picked unless the mapping says that the first actor gains.
  func roles(
    _ event: SubEvent, _ actors: (Actor, Actor), _ row: CSVRow,
    reporting problems: inout [Problem]
  ) -> Roles {
    let first = actors.0.name.isEmpty ? nil : party(actors.0, "actor1")
    let second = actors.1.name.isEmpty ? nil : party(actors.1, "actor2")
    guard event != .clash else { return Roles(opponents: [first, second].compactMap(\.self)) }
    switch (first, second, gainer(event, actors)) {
    case (let first?, let other, 1): return Roles(taker: first, loser: other)
    case (let other, let second?, 2): return Roles(taker: second, loser: other)
    default:
      problems.append(
        problem(
          row, .roleMismatch,
          "\(event.rawValue) does not tell which of \(quoted(actors.0.name)) and "
            + "\(quoted(actors.1.name)) gains: write \"gains: actor1\" in a --mapping if the first "
            + "one does in this export, or skip one of the actors there"))
      return Roles()
    }
  }

  /// Which of the actors gains, where that follows from the sub-event; one that is not named is
  /// neither the government nor anybody else.
  private func gainer(_ event: SubEvent, _ actors: (Actor, Actor)) -> Int? {
    let isAlone = actors.1.name.isEmpty
    return switch (event, actors.0.isGovernment, actors.1.isGovernment) {
    case (.governmentRegains, true, false), (.nonStateActorOvertakes, false, true): 1
    case (.governmentRegains, false, true),
      (.nonStateActorOvertakes, true, false) where !isAlone:
      2
    case (.nonStateActorOvertakes, false, false) where isAlone: 1
    case (.transfer, _, _) where isAlone: 1
    default: firstActorGains ? 1 : nil
    }
  }

  private func party(_ actor: Actor, _ column: String) -> PartyText {
    PartyText(column: column, text: actor.name, candidates: candidates(actor))
  }
}
