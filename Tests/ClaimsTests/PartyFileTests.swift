import Claims
import Model
import Testing

@Suite struct PartyFileTests {
  static let spoilings: [(old: String, new: String, line: Int, sentence: String)] = [
    (
      "kind: force", "kind: army", 14,
      "kind \"army\" is not known (write one of state, force, group, ministry, office, observer, "
        + "newsroom, compilation)"
    ),
    (
      "kind: ministry", "kind: minstry", 18,
      "kind \"minstry\" is not known (did you mean ministry?)"
    ),
    ("\"#B2182B\"", "red", 6, "colour \"red\" must be written \"#rrggbb\", in quotes"),
    (
      "\"#2166ac\"", "\"#2166ag\"", 10,
      "colour \"#2166ag\" must be written \"#rrggbb\", in quotes"
    ),
    ("\"#2166ac\"", "#2166ac", 10, "\"colour\" is empty: give a value or remove the line"),
    (
      "party: army\n    colour", "party: amry\n    colour", 5,
      "party \"amry\" is not in parties.yaml (did you mean army?)"
    ),
    (
      "parent: army", "parent: turkey", 19,
      "party \"turkey\" is not in parties.yaml: add it there or mend the id"
    ),
    (
      "side: opposition\n", "side: oposition\n", 23,
      "side \"oposition\" is not in parties.yaml (did you mean opposition?)"
    ),
    (
      "id: ministry", "id: army", 16,
      "party \"army\" is already on line 12: choose another id or remove one"
    ),
    (
      "id: sohr", "id: SOHR", 30,
      "id \"SOHR\" must consist of a-z, 0-9 and hyphens between them: rename it"
    ),
    (
      "side: [{side: government, to: 2024-12-08}]", "parent: ministry", 15,
      "party \"army\" is its own parent, by way of \"ministry\": mend the parent of one of them"
    ),
    (
      "parent: army", "parent: ministry", 19,
      "party \"ministry\" is its own parent, by way of \"ministry\": mend the parent of one of them"
    ),
    ("to: 2018-04}", "to: 2018-13}", 28, "\"2018-13\" is no date: "),
    (
      "to: 2018-04}", "to: 2018-05}", 29,
      "parent \"opposition\" overlaps \"army\" of line 28: let one end the day before the other "
        + "begins"
    ),
    (
      "to: 2018-04}", "from: 2018-05, to: 2018-04}", 28,
      "\"to\" 2018-04-30 is before \"from\" 2018-05-01: exchange or mend them"
    ),
    (
      "to: 2018-04}", "until: 2018-04}", 28,
      "parent has no field \"until\" (known are party, from, to)"
    ),
  ]

  @Test(arguments: spoilings)
  func eachFaultIsSaidAtItsLine(old: String, new: String, line: Int, sentence: String) {
    let bad = SmallData.parties.replacing(old, with: new)
    #expect(bad != SmallData.parties)
    let said = SmallData.read(
      parties: bad, reports: [(SmallData.path, SmallData.reportHead + SmallData.captured)]
    ).problems.map(\.description)
    #expect(
      said.contains { $0.hasPrefix("Gazetteer/parties.yaml:\(line): \(sentence)") }, "\(said)")
  }

  @Test func withoutPartiesNobodyIsCalledUnknown() {
    let report = (SmallData.path, SmallData.reportHead + SmallData.captured)
    #expect(
      SmallData.read(parties: nil, reports: [report]).problems.map(\.description) == [
        "Gazetteer/parties.yaml:1: the file is missing: add it, claims need parties"
      ])
    let broken = SmallData.read(parties: "sides: [", reports: [report])
    #expect(broken.problems.map(\.code) == [.brokenYAML])
    #expect(broken.ledger.claims.isEmpty)
  }

  @Test func aFaultyPartyIsNotAlsoUnknown() {
    let parties = SmallData.parties.replacing("kind: force", with: "kind: army")
    let reading = SmallData.read(
      parties: parties, reports: [(SmallData.path, SmallData.reportHead + SmallData.captured)])
    #expect(reading.problems.map(\.code) == [.badValue])
    #expect(reading.ledger.claims.isEmpty)
  }
}
