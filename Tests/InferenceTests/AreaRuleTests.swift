import Model
import Testing

@testable import Inference

/// R14, and parts of areas: what is said of a whole area or of somewhere in it.
@Suite struct AreaRuleTests {
  @Test func anAreaGainReachesItsMembersAndReplacesOlderWords() throws {
    let ledger = SmallLedger(
      "nlf captured opposition<government 2019-11-30 2019-11-30 p",
      "sana captured government<opposition 2019-12-24 2019-12-24 area",
      members: ["area": ["p", "q"]])
    #expect(try ledger.answer("2019-12-23", place: "p") == "opposition claimed 3")
    #expect(try ledger.answer("2019-12-24", place: "p") == "government claimed 3")
    #expect(try ledger.answer("2019-12-24", place: "q") == "government claimed 3")
    #expect(try ledger.answer("2019-12-23", place: "q") == "- unknown 6")
  }

  @Test func anAreaGainGivesWayToADirectStrongWordNearby() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2019-12-20 2019-12-20 p",
      "sana captured government<opposition 2019-12-24 2019-12-24 area",
      members: ["area": ["p"]])
    #expect(try ledger.answer("2019-12-25", place: "p") == "opposition confirmed 2")
  }

  @Test func aTakerWhoseOldWordLapsedTakesWithTheArea() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-08-15 2019-08-15 p",
      "nlf recaptured opposition<government 2019-08-01/2019-08-16 2019-08-17 p",
      "nlf captured opposition<government 2024-11-30 2024-11-30 area", members: ["area": ["p"]])
    #expect(try ledger.answer("2024-11-29", place: "p") == "government confirmed 2")
    #expect(try ledger.answer("2024-11-30", place: "p") == "opposition claimed 3")
  }

  @Test func anAreaGainByThatDayGivesWayToWordsOfItsLastWeekOnly() throws {
    let area = "enab captured opposition<- ../2024-12-05 2024-12-05 area"
    let old = SmallLedger(
      "sohr captured government<opposition 2020-02-16 2020-02-16 p", area,
      members: ["area": ["p"]])
    #expect(try old.answer("2024-12-04", place: "p") == "government confirmed 2")
    #expect(try old.answer("2024-12-05", place: "p") == "opposition confirmed 2")
    let near = SmallLedger(
      "sohr held government 2024-11-30 2024-11-30 p", area,
      members: ["area": ["p"]])
    #expect(try near.answer("2024-12-05", place: "p") == "government confirmed 2")
  }

  @Test func aMemberThatNobodyHadIsNotChanging() throws {
    let ledger = SmallLedger(
      "nlf captured opposition<government 2024-11-27/2024-11-29 2024-11-29 area",
      members: ["area": ["p"]])
    #expect(try ledger.answer("2024-11-28", place: "p") == "- unknown 6")
    #expect(try ledger.answer("2024-11-29", place: "p") == "opposition claimed 3")
    #expect(try ledger.answer("2024-11-28", place: "area") == "- changing 6")
  }

  @Test func whoeverTakesAnAreaDoesNotTakeAgainWhatItHasThere() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2023-09-03 2023-09-03 p",
      "nlf captured opposition<government 2024-11-27/2024-11-29 2024-11-29 area",
      members: ["area": ["p"]])
    #expect(try ledger.answer("2024-11-28", place: "p") == "opposition confirmed 2")
    #expect(try ledger.answer("2024-11-29", place: "p") == "opposition confirmed 2")
    #expect(try ledger.assessment("2024-11-29", place: "p").since == "../2023-09-03")
  }

  @Test func fightingInAnAreaSaysNothingOfItsMembers() throws {
    let ledger = SmallLedger(
      "sohr contested government<opposition 2019-12-24 2019-12-24 area",
      "sohr held opposition 2019-12-24 2019-12-24 area", members: ["area": ["p"]])
    #expect(try ledger.answer("2019-12-24", place: "p") == "- unknown 6")
  }

  @Test func aPartOfAnAreaNeverMovesItsHolder() throws {
    let ledger = SmallLedger(
      "sohr captured opposition<government 2019-12-01 2019-12-01 area",
      "sohr captured government<opposition 2019-12-10 2019-12-10 in:area")
    #expect(try ledger.answer("2019-12-09", place: "area") == "opposition confirmed 2")
    #expect(try ledger.answer("2019-12-10", place: "area") == "opposition contested 6")
    #expect(try ledger.answer("2019-12-11", place: "area") == "opposition confirmed 2")
  }

  @Test func aPartThatTheHolderOfTheWholeHasContestsNothing() throws {
    let ledger = SmallLedger(
      "enab held opposition 2020-01-23 2020-01-23 area",
      "enab held opposition 2020-01-23 2020-01-23 in:area",
      "enab held government 2020-01-24 2020-01-24 in:area")
    #expect(try ledger.answer("2020-01-23", place: "area") == "opposition confirmed 2")
    #expect(try ledger.answer("2020-01-24", place: "area") == "opposition contested 6")
  }

  @Test func aDeniedPartDisputesTheArea() throws {
    let ledger = SmallLedger(
      "russia captured opposition<government 2020-01-22 2020-01-23 in:area",
      "nlf denied c100 2020-01-22 2020-01-23",
      "sohr denied c100 2020-01-22 2020-01-23")
    #expect(try ledger.answer("2020-01-21", place: "area") == "- unknown 6")
    #expect(try ledger.answer("2020-01-22", place: "area") == "- disputed 4")
    #expect(try ledger.answer("2020-01-29", place: "area") == "- disputed 4")
    #expect(try ledger.answer("2020-01-30", place: "area") == "- unknown 6")
    #expect(try ledger.answer("2020-01-23", place: "area", known: "2020-01-22") == "- unknown 6")
    let opposition = Perspective.side("opposition")
    #expect(
      try ledger.answer("2020-01-23", place: "area", by: opposition) == "- unknown 6")
  }
}
