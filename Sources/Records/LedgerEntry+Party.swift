package import Model
import OrderedJSON

extension LedgerEntry {
  /// A side; `position` is its place in the list of sides, which colours and legends follow.
  package init(_ side: Side, position: Int, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("colour", side.colour)
    body.put("name", side.name)
    body.put("name_ar", side.nameArabic)
    body.put("note", side.note)
    body.put("party", side.party.text)
    body.put("position", position)
    self.init(kind: .side, subject: side.id.text, body: body.text)
  }

  /// The side and its place in the list of sides.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func side() throws(EntryError) -> (side: Side, position: Int) {
    let body = try BodyReader(self)
    let side = Side(
      id: Side.ID(subject), name: try body.text("name"),
      nameArabic: try body.optionalText("name_ar"), party: Party.ID(try body.text("party")),
      colour: try body.text("colour"), note: try body.optionalText("note"))
    return (side, try body.number("position"))
  }

  /// A party.
  package init(_ party: Party, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("kind", party.kind.rawValue)
    body.put("name", party.name)
    body.put("name_ar", party.nameArabic)
    body.put("note", party.note)
    body.put("parents", objects: party.parents) { json, parent in
      json.appendLink("party", parent.party.text, from: parent.from, to: parent.to)
    }
    body.put("sides", objects: party.allegiances) { json, allegiance in
      json.appendLink("side", allegiance.side.text, from: allegiance.from, to: allegiance.to)
    }
    self.init(kind: .party, subject: party.id.text, body: body.text)
  }

  /// The party.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func party() throws(EntryError) -> Party {
    let body = try BodyReader(self)
    return Party(
      id: Party.ID(subject), name: try body.text("name"),
      nameArabic: try body.optionalText("name_ar"),
      kind: try body.choice("kind", of: Party.Kind.self),
      parents: try body.links("parents", to: "party").map {
        Party.Parentage(party: Party.ID($0.target), from: $0.from, to: $0.to)
      },
      allegiances: try body.links("sides", to: "side").map {
        Party.Allegiance(side: Side.ID($0.target), from: $0.from, to: $0.to)
      }, note: try body.optionalText("note"))
  }
}

extension JSONOutput {
  /// A dated link, its members sorted: `from`, the target, `to`.
  fileprivate mutating func appendLink(
    _ name: StaticString, _ target: String, from: Day?, to: Day?
  ) {
    append(raw: "{")
    if let from {
      append(raw: "\"from\":")
      append(from.description)
      append(raw: ",")
    }
    append(raw: "\"")
    append(raw: name)
    append(raw: "\":")
    append(target)
    if let to {
      append(raw: ",\"to\":")
      append(to.description)
    }
    append(raw: "}")
  }
}

extension BodyReader {
  fileprivate func links(
    _ name: StaticString, to target: String
  ) throws(EntryError) -> [(target: String, from: Day?, to: Day?)] {
    try items(name) { (item) throws(EntryError) in
      guard case .string(let id)? = item[target] else { throw error("\(name) lacks \(target)") }
      return (id, try day(item, "from"), try day(item, "to"))
    }
  }

  private func day(_ link: JSON, _ name: String) throws(EntryError) -> Day? {
    guard let value = link[name] else { return nil }
    guard case .string(let text) = value, let day = Day(text) else {
      throw error("\"\(name)\" is no day")
    }
    return day
  }
}
