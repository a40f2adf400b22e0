import Model
import Records
import TestSupport
import Testing

/// What an entry is made of is what it is read as, whatever stands in its texts.
@Suite struct RoundTripTests {
  @Test(arguments: 1...60)
  func valuesComeBack(_ seed: Int) throws {
    var values = RandomValues(seed: seed)
    let (side, party, place, area) = (values.side(), values.party(), values.place(), values.area())
    let (report, claim, merge) = (try values.report(), try values.claim(), values.merge())
    let read = try LedgerEntry(side, position: seed).side()
    #expect(read.side == side && read.position == seed)
    #expect(try LedgerEntry(party).party() == party)
    #expect(try LedgerEntry(place).place() == place)
    #expect(try LedgerEntry(area).areaReading() == area)
    #expect(try LedgerEntry(report).report() == report)
    #expect(try LedgerEntry(claim).claim() == claim)
    #expect(try LedgerEntry(merge).merge() == merge)
  }

  @Test(arguments: 1...60)
  func furtherNamesComeBack(_ seed: Int) throws {
    var values = RandomValues(seed: seed)
    let name = PlaceName(text: values.text(), language: values.optional())
    let place = Place.ID(values.text())
    let entry = LedgerEntry(alias: name, of: place)
    #expect(entry.subject == "\(place)/\(name.text)")
    #expect(try entry.alias().place == place)
    #expect(try entry.alias().name == name)
    let village = try LedgerEntry(values.place()).place()
    #expect(try LedgerEntry(village).place(adding: [name]).variants == village.variants + [name])
  }

  @Test(arguments: 1...60)
  func correctionsComeBack(_ seed: Int) throws {
    var values = RandomValues(seed: seed)
    let (digests, reason) = (values.digests() + ["0"], values.optional())
    for kind in LedgerEntry.Kind.allCases {
      let withdrawal = LedgerEntry.withdrawal(kind, "x", supersedes: digests, reason: reason)
      let correction = try withdrawal.correction()
      #expect(correction.supersedes == digests.sorted())
      #expect(correction.isWithdrawal && correction.reason == reason)
      guard kind != .merge else { continue }
      let entry = try values.entry(kind)
      #expect(try entry.correction().isWithdrawal == false)
    }
    let claim = LedgerEntry(try values.claim(), supersedes: digests)
    #expect(try claim.correction().supersedes == digests.sorted())
  }

  /// Swift finds texts equal that differ in their bytes; a ledger does not.
  @Test func normalisationIsKept() throws {
    let composed = LedgerEntry(Claim.named("\u{E9}"))
    let decomposed = LedgerEntry(Claim.named("e\u{301}"))
    #expect(composed.digest != decomposed.digest)
    #expect(composed != decomposed)
  }
}

extension Claim {
  /// A claim that says nothing but its note.
  static func named(_ note: String) -> Claim {
    Claim(id: "r/x", report: "r", claimant: "sohr", event: .held, when: nil, note: note)
  }
}
