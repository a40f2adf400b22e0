package import Model
import SourceText

/// The text of `parties.yaml`, which the reader reads back as the same register.
///
/// Sides stand in their own order, parties in that of their ids.
/// - Parameter register: the sides and parties.
/// - Returns: the whole file.
/// - Complexity: linear in the text.
package func partiesText(_ register: PartyRegister) -> String {
  var yaml = YAMLLines()
  yaml.put(register.sides.isEmpty ? "sides: []" : "sides:")
  for side in register.sides {
    yaml.put("  - id", side.id.text)
    yaml.put("    name", side.name)
    yaml.put("    name_ar", side.nameArabic)
    yaml.put("    party", side.party.text)
    yaml.put("    colour", side.colour)
    yaml.put("    note", side.note)
  }
  yaml.put(register.parties.isEmpty ? "parties: []" : "parties:")
  for party in register.parties {
    yaml.put("  - id", party.id.text)
    yaml.put("    name", party.name)
    yaml.put("    name_ar", party.nameArabic)
    yaml.put("    kind", party.kind.rawValue)
    yaml.put(
      "    parent", links: party.parents.map { ("party", $0.party.text, $0.from, $0.to) })
    yaml.put(
      "    side", links: party.allegiances.map { ("side", $0.side.text, $0.from, $0.to) })
    yaml.put("    note", party.note)
  }
  return yaml.text
}

extension YAMLLines {
  /// A single link for ever in one word, else a list of dated ones.
  fileprivate mutating func put(
    _ key: String, links: [(kind: String, id: String, from: Day?, to: Day?)]
  ) {
    if let link = links.first, links.count == 1, link.from == nil, link.to == nil {
      put(key, link.id)
      return
    }
    guard !links.isEmpty else { return }
    put(key + ":")
    for link in links {
      let days = [("from", link.from), ("to", link.to)].compactMap { name, day in
        day.map { "\(name): \(yamlScalar("\($0)", inList: true))" }
      }
      let id = "\(link.kind): \(yamlScalar(link.id, inList: true))"
      put("      - {\(([id] + days).joined(separator: ", "))}")
    }
  }
}
