import Model
import SourceText

/// One entry of `parties`, parents and sides not yet looked up.
struct PartyDraft {
  let id: SourceScalar
  let parents: [DatedLink]
  let sides: [DatedLink]
  /// The party; nil when the entry has a fault of its own.
  let party: Party?

  private static let fields = ["id", "name", "name_ar", "kind", "parent", "side", "note"]

  /// Reads an entry; nil when it has no usable id.
  init?(_ node: SourceNode, in file: SourceFile, reporting problems: inout [Problem]) {
    let before = problems.count
    guard
      let reader = FieldReader(
        node, subject: "party", fields: PartyDraft.fields, in: file, reporting: &problems)
    else { return nil }
    let id = reader.shortName("id", reporting: &problems)
    let name = reader.text("name", reporting: &problems)
    let nameArabic = reader.optionalText("name_ar", reporting: &problems)
    let kind = reader.choice("kind", of: Party.Kind.self, reporting: &problems)
    let note = reader.optionalText("note", reporting: &problems)
    parents = reader.datedLinks("parent", to: "party", reporting: &problems)
    sides = reader.datedLinks("side", to: "side", reporting: &problems)
    guard let id else { return nil }
    self.id = id
    guard problems.count == before, let name, let kind else {
      party = nil
      return
    }
    party = Party(
      id: Party.ID(id.text), name: name.text, nameArabic: nameArabic?.text, kind: kind,
      parents: parents.map {
        Party.Parentage(party: Party.ID($0.target.text), from: $0.from, to: $0.to)
      },
      allegiances: sides.map {
        Party.Allegiance(side: Side.ID($0.target.text), from: $0.from, to: $0.to)
      }, note: note?.text)
  }
}
