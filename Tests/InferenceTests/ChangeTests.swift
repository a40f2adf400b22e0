import Model
import Testing

@testable import Inference

/// Worked cases: the claims, then what changed hands.
@Suite struct ChangeTests {
  private func changes(_ ledger: SmallLedger, of place: Place.ID = "p") throws -> [Change] {
    Assessor(
      ledger: try ledger.ledger(), gazetteer: Gazetteer(places: [], members: ledger.members)
    ).timeline(of: place).changes
  }

  private func summaries(_ ledger: SmallLedger, of place: Place.ID = "p") throws -> [String] {
    try changes(ledger, of: place).map(\.summary)
  }

  @Test func nothingSaidNothingChanged() throws {
    #expect(try summaries(SmallLedger()).isEmpty)
  }

  @Test func theNamedLoserHadItBefore() throws {
    let ledger = SmallLedger("sana captured government<opposition 2019-08-16 2019-08-17")
    #expect(try summaries(ledger) == ["2019-08-16 2019-08-16 opposition>government claimed"])
  }

  @Test func withoutANamedLoserNobodyIsKnownToHaveHadIt() throws {
    let ledger = SmallLedger("sohr captured government<- 2019-08-16 2019-08-17")
    #expect(try summaries(ledger) == ["2019-08-16 2019-08-16 ->government confirmed"])
  }

  @Test func aSightingIsNoChange() throws {
    let ledger = SmallLedger("sohr held government 2019-08-16 2019-08-17")
    #expect(try summaries(ledger).isEmpty)
  }

  @Test func changingDaysBelongToTheChangeThatEndsThem() throws {
    let ledger = SmallLedger(
      "nlf captured opposition<government 2019-12-19 2019-12-19",
      "sohr captured opposition<government 2019-12-21 2019-12-22",
      "sohr captured government<opposition 2019-12-22 2019-12-22")
    #expect(
      try summaries(ledger) == [
        "2019-12-19 2019-12-21 government>opposition confirmed",
        "2019-12-22 2019-12-22 opposition>government confirmed",
      ])
  }

  @Test func fightingHidesNoneOfTheDaysOfTheWindow() throws {
    let ledger = SmallLedger(
      "gmc captured government<opposition 2019-08-01/2019-08-16 2019-08-17",
      "gmc contested opposition<government 2019-08-01/2019-08-16 2019-08-17")
    #expect(try summaries(ledger) == ["2019-08-01 2019-08-16 opposition>government confirmed"])
  }

  @Test func takenAndRetakenWithinOneDayIsNoChange() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2019-10-20 2019-10-20",
      "sohr captured government<opposition 2019-10-25 2019-10-25",
      "sohr recaptured opposition<government 2019-10-25 2019-10-25")
    #expect(try summaries(ledger).isEmpty)
  }

  @Test func ownWordsOfBothSidesOnOneDayAreOneDisputedChange() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2019-05-01 2019-05-01",
      "sana captured government<opposition 2019-05-08 2019-05-08",
      "nlf captured opposition<government 2019-05-08 2019-05-08")
    #expect(try summaries(ledger) == ["2019-05-08 2019-05-08 opposition>government disputed"])
    #expect(try changes(ledger).first?.evidence == ["c101", "c102"])
  }

  @Test func aDisputeThatIsNotResolvedIsListedOnce() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2019-08-01 2019-08-01",
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "nlf denied c101 2019-08-17 2019-08-17")
    #expect(try summaries(ledger) == ["2019-08-16 2019-08-16 opposition>government disputed"])
    #expect(try changes(ledger).first?.evidence == ["c101", "c102"])
  }

  @Test func aDisputeThatIsResolvedIsOneChange() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "sohr held opposition 2019-08-16 2019-08-16",
      "enab captured government<opposition 2019-09-20 2019-09-20")
    let changes = try changes(ledger)
    #expect(
      changes.map(\.summary) == ["2019-09-20 2019-09-20 opposition>government confirmed"])
    #expect(changes.first?.evidence == ["c100", "c101", "c102"])
  }

  @Test func aVoidClaimIsADisputedChange() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "sohr held opposition 2019-08-18 2019-08-18")
    #expect(try summaries(ledger) == ["2019-08-16 2019-08-16 opposition>government disputed"])
  }

  @Test func aLateDenialStandsWithTheChangeItDenies() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "nlf held opposition 2019-09-16 2019-09-16")
    let changes = try changes(ledger)
    #expect(changes.map(\.summary) == ["2019-08-16 2019-08-16 opposition>government claimed"])
    #expect(changes.first?.evidence == ["c100", "c101"])
  }

  @Test func aReturnThatNobodyReportedTheLossBeforeIsListed() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-12-23 2019-12-23",
      "sohr captured government<opposition 2020-01-29 2020-01-29")
    let changes = try changes(ledger)
    #expect(
      changes.map(\.summary) == [
        "2019-12-23 2019-12-23 opposition>government confirmed",
        "2019-12-24 2020-01-29 opposition>government confirmed",
      ])
    #expect(changes.map(\.followsUnreportedLoss) == [false, true])
  }

  @Test func whatIsLeftToNobodyPassesToNobody() throws {
    let ledger = SmallLedger(
      "sohr captured opposition<government 2020-03-01 2020-03-01",
      "sohr left opposition 2020-03-08 2020-03-08")
    #expect(try summaries(ledger).last == "2020-03-08 2020-03-08 opposition>- unknown")
  }

  @Test func anAreasGainChangesItsMembersAndItself() throws {
    let ledger = SmallLedger(
      "nlf captured opposition<government 2019-11-30 2019-11-30 p",
      "sana captured government<opposition 2019-12-24 2019-12-24 area",
      members: ["area": ["p", "q"]])
    let last = try #require(try changes(ledger).last)
    #expect(last.summary == "2019-12-24 2019-12-24 opposition>government claimed")
    #expect(last.assessment.basis == .area)
    #expect(
      try summaries(ledger, of: "q") == ["2019-12-24 2019-12-24 ->government claimed"])
    #expect(
      try summaries(ledger, of: "area")
        == ["2019-12-24 2019-12-24 opposition>government claimed"])
  }

  @Test func aPartOfAnAreaIsNoChangeOfTheArea() throws {
    let ledger = SmallLedger(
      "russia captured opposition<government 2020-01-22 2020-01-23 in:area",
      "sohr denied c100 2020-01-22 2020-01-23")
    #expect(try summaries(ledger, of: "area").isEmpty)
  }
}
