import Claims
import Model
import TestSupport
import Testing

/// A register that is written is the same register when it is read.
@Suite struct PartiesTextTests {
  private func again(_ register: PartyRegister) -> ClaimsReading {
    SmallData.read(parties: partiesText(register), reports: [])
  }

  @Test func aRegisterIsWrittenAsAPersonWould() {
    let register = SmallData.read(reports: []).ledger.register
    #expect(
      partiesText(register) == """
        sides:
          - id: government
            name: Government
            name_ar: الحكومة
            party: army
            colour: "#b2182b"
          - id: opposition
            name: Opposition
            party: opposition
            colour: "#2166ac"
        parties:
          - id: army
            name: Army
            kind: force
            side:
              - {side: government, to: 2024-12-08}
          - id: ministry
            name: Ministry
            kind: ministry
            parent: army
          - id: nlf
            name: NLF
            kind: group
            parent:
              - {party: army, to: 2018-04-30}
              - {party: opposition, from: 2018-05-28}
          - id: opposition
            name: Opposition
            kind: group
            side: opposition
          - id: sohr
            name: Observatory
            kind: observer
            note: has no side

        """)
    #expect(again(register).problems == [])
    #expect(again(register).ledger.register.parties == register.parties)
    #expect(again(register).ledger.register.sides == register.sides)
  }

  @Test func nobodyAtAllIsARegisterToo() {
    let nobody = PartyRegister(sides: [], parties: [])
    #expect(partiesText(nobody) == "sides: []\nparties: []\n")
    #expect(again(nobody).problems == [])
  }

  @Test(arguments: UInt64(1)...40) func everyRegisterIsReadBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let nasty = NastyText(NastyText.signs + ["\t", "\n", "\r", "\u{FEFF}a"])
    let sides = (0..<3).map { index in
      Side(
        id: Side.ID("s\(index)"), name: "x" + nasty.text(using: &random),
        nameArabic: nasty.optional(using: &random).map { "x" + $0 },
        party: Party.ID("p\(Int.random(in: 0..<5, using: &random))"), colour: "#00ff9e",
        note: nasty.optional(using: &random).map { "x" + $0 })
    }
    let parties = (0..<5).map { index in
      let parent = Party.ID("p\(Int.random(in: 0...4, using: &random))")
      return Party(
        id: Party.ID("p\(index)"), name: "x" + nasty.text(using: &random), nameArabic: nil,
        kind: Party.Kind.allCases[Int.random(in: 0..<8, using: &random)],
        // Parents come later in the register, so that nobody is its own.
        parents: parent.text > "p\(index)"
          ? links(using: &random).map { .init(party: parent, from: $0.from, to: $0.to) } : [],
        allegiances: links(using: &random).map {
          .init(side: sides[Int.random(in: 0..<3, using: &random)].id, from: $0.from, to: $0.to)
        }, note: nasty.optional(using: &random).map { "x" + $0 })
    }
    let reading = again(PartyRegister(sides: sides, parties: parties))
    #expect(reading.problems == [], "seed \(seed)")
    #expect(reading.ledger.register.sides == sides, "seed \(seed)")
    #expect(reading.ledger.register.parties == parties, "seed \(seed)")
  }

  /// Spans that do not overlap, over the whole calendar.
  private func links(using random: inout SeededGenerator) -> [(from: Day?, to: Day?)] {
    let range = Day.latest.days(since: .earliest)
    let days = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Day.earliest.advanced(by: Int.random(in: 0...range, using: &random))
    }
    let sorted = Set(days).sorted()
    var links: [(from: Day?, to: Day?)] = []
    for (index, day) in sorted.enumerated() {
      let next = index + 1 < sorted.count ? sorted[index + 1].advanced(by: -1) : nil
      if next == nil || Bool.random(using: &random) { links.append((day, next)) }
    }
    if links.isEmpty, Bool.random(using: &random) { links = [(nil, nil)] }
    return links
  }
}
