import Model
import SourceText

/// What can be said only of all sides and parties together.
struct PartyCheck {
  let file: SourceFile
  let sides: [SideDraft]
  let parties: [PartyDraft]

  /// The entries without a fault of their own.
  var register: PartyRegister {
    PartyRegister(sides: sides.compactMap(\.side), parties: parties.compactMap(\.party))
  }

  /// Ids given twice, unknown ids, and parents that lead back.
  var problems: [Problem] {
    duplicates(of: "side", sides.map(\.id)) + duplicates(of: "party", parties.map(\.id))
      + unknown + loops
  }

  private func duplicates(of kind: String, _ ids: [SourceScalar]) -> [Problem] {
    var first: [String: Int] = [:]
    return ids.compactMap { id in
      guard let line = first[id.text] else {
        first[id.text] = id.line
        return nil
      }
      return Problem(
        at: file.location(line: id.line), .duplicateID,
        "\(kind) \(quoted(id.text)) is already on line \(line): choose another id or remove one")
    }
  }

  private var unknown: [Problem] {
    let knownSides = Set(sides.map(\.id.text))
    let knownParties = Set(parties.map(\.id.text))
    let namedParties = sides.compactMap(\.party) + parties.flatMap { $0.parents.map(\.target) }
    let namedSides = parties.flatMap { $0.sides.map(\.target) }
    return namedParties.filter { !knownParties.contains($0.text) }
      .map { .unknown(.party, $0, among: knownParties, in: file) }
      + namedSides.filter { !knownSides.contains($0.text) }
      .map { .unknown(.side, $0, among: knownSides, in: file) }
  }

  /// Walks up from every party on every day on which a parent changes, as the register does.
  private var loops: [Problem] {
    let register = register
    let days = Set(
      [Day.earliest]
        + parties.flatMap { $0.parents.flatMap { [$0.from, $0.to?.advanced(by: 1)] } }
        .compactMap(\.self)
    ).sorted()
    return parties.compactMap { draft in
      guard let party = draft.party, let link = draft.parents.first else { return nil }
      let day = days.first { day in
        let line = register.lineage(of: party.id, on: day)
        guard let last = line.last else { return false }
        return register[party: last]?.parents.first { $0.covers(day) }?.party == party.id
      }
      guard day != nil else { return nil }
      return Problem(
        at: file.location(line: link.target.line), .loop,
        "party \(quoted(party.id.text)) is its own parent, by way of "
          + "\(quoted(link.target.text)): mend the parent of one of them")
    }
  }
}
