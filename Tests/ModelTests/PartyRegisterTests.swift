import Model
import Testing

@Suite struct PartyRegisterTests {
  private static func party(
    _ id: Party.ID, parents: [Party.Parentage] = [], sides: [Party.Allegiance] = []
  ) -> Party {
    Party(
      id: id, name: id.text, nameArabic: nil, kind: .group, parents: parents, allegiances: sides)
  }

  /// A brigade that changes from the north to the south in 2018, and the army it belongs to in 2019.
  private static let register = PartyRegister(
    sides: [],
    parties: [
      party("observer"),
      party(
        "army", parents: [.init(party: "brigade", from: Day("2020-01-01"), to: nil)],
        sides: [.init(side: "south", from: nil, to: nil)]),
      party(
        "brigade",
        parents: [.init(party: "army", from: Day("2019-01-01"), to: nil)],
        sides: [.init(side: "north", from: nil, to: Day("2017-12-31"))]),
    ])

  @Test(arguments: [
    ("brigade", "2017-12-31", Side.ID?.some("north")), ("brigade", "2018-01-01", nil),
    ("brigade", "2018-12-31", nil), ("brigade", "2019-01-01", "south"),
    ("observer", "2019-01-01", nil), ("nobody", "2019-01-01", nil),
  ])
  func aSideIsOnesOwnOrTheParentsOnThatDay(
    _ party: String, _ day: String, _ side: Side.ID?
  ) throws {
    let day = try #require(Day(day))
    #expect(PartyRegisterTests.register.side(of: Party.ID(party), on: day) == side)
  }

  @Test func aLoopOfParentsEnds() throws {
    let day = try #require(Day("2020-01-01"))
    #expect(PartyRegisterTests.register.lineage(of: "army", on: day) == ["army", "brigade"])
    #expect(PartyRegisterTests.register.isPart("brigade", of: "army", on: day))
    #expect(!PartyRegisterTests.register.isPart("observer", of: "army", on: day))
  }

  @Test func partiesAreSortedByIdAndTheFirstOfTwoStays() {
    let register = PartyRegister(
      sides: [],
      parties: [
        PartyRegisterTests.party("b"),
        PartyRegisterTests.party("a", sides: [.init(side: "north", from: nil, to: nil)]),
        PartyRegisterTests.party("a"),
      ])
    #expect(register.parties.map(\.id) == ["a", "b"])
    #expect(register[party: "a"]?.allegiances.first?.side == "north")
  }
}
