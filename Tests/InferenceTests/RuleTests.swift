import Model
import Testing

@testable import Inference

/// One table a rule: the claims, then what the rule makes of a day.
@Suite struct RuleTests {
  @Test func aPlaceWithoutClaimsIsUnknown() throws {
    #expect(try SmallLedger().answer("2019-08-10") == "- unknown 6")
  }

  @Test func approximateDatesAreWidenedByOneDay() throws {
    let ledger = SmallLedger("sohr captured government<opposition 2019-08-20~ 2019-08-20")
    #expect(try ledger.answer("2019-08-18") == "opposition claimed 3")
    #expect(try ledger.answer("2019-08-19") == "- changing 6")
    #expect(try ledger.answer("2019-08-20") == "- changing 6")
    #expect(try ledger.answer("2019-08-21") == "government confirmed 2")
  }

  @Test func anObservationIsNeverOfTheFuture() throws {
    let ledger = SmallLedger("sohr held government 2024-11-26 2023-09-03")
    #expect(try ledger.answer("2023-09-03") == "government confirmed 2")
  }

  @Test func twoOutletsOfOneSideAreOneVoice() throws {
    let ledger = SmallLedger(
      "gmc captured government<opposition 2019-08-16 2019-08-17",
      "nlf captured government<opposition 2019-08-16 2019-08-17")
    #expect(try ledger.answer("2019-08-17") == "government confirmed 2")
  }

  @Test func aSecondVoiceRaisesTheCredibility() throws {
    let ledger = SmallLedger(
      "gmc captured government<opposition 2019-08-16 2019-08-17",
      "sana captured government<opposition 2019-08-16 2019-08-17")
    #expect(try ledger.answer("2019-08-17") == "government confirmed 1")
  }

  @Test func aCompilationCountsOnlyWhereNobodyElseSpeaks() throws {
    let alone = SmallLedger("wiki captured government<opposition 2019-08-16 2020-01-01")
    #expect(try alone.answer("2019-08-17") == "government confirmed 3")
    let beside = SmallLedger(
      "wiki captured opposition<government 2019-08-18 2020-01-01",
      "sohr captured government<opposition 2019-08-16 2019-08-17")
    #expect(try beside.answer("2019-08-20") == "government confirmed 2")
  }

  @Test func threeChangesOfHandsInNineDaysDoNotMerge() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2020-01-20 2020-01-20",
      "sohr captured opposition<government 2020-01-22 2020-01-22",
      "sohr captured government<opposition 2020-01-29 2020-01-29")
    #expect(try ledger.answer("2020-01-20") == "government confirmed 2")
    #expect(try ledger.answer("2020-01-22") == "opposition confirmed 2")
    #expect(try ledger.answer("2020-01-28") == "opposition confirmed 2")
    #expect(try ledger.answer("2020-01-29") == "government confirmed 2")
  }

  @Test func oneVoiceThatTellsBothGainsOfADayGivesTheirOrder() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-10-25 2019-10-25",
      "sohr recaptured opposition<government 2019-10-25 2019-10-25")
    #expect(try ledger.answer("2019-10-25") == "opposition confirmed 2")
  }

  @Test func ownWordsOnBothGainsOfADayAreDisputed() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-05-08 2019-05-08",
      "nlf captured opposition<government 2019-05-08 2019-05-08")
    #expect(try ledger.answer("2019-05-09").contains("disputed 4"))
  }

  @Test func theDisinterestedWordDatesAChange() throws {
    let ledger = SmallLedger(
      "nlf captured opposition<government 2019-12-19 2019-12-19",
      "sohr captured opposition<government 2019-12-21 2019-12-22",
      "sohr captured government<opposition 2019-12-22 2019-12-22")
    #expect(try ledger.answer("2019-12-18") == "government claimed 3")
    #expect(try ledger.answer("2019-12-19") == "- changing 6")
    #expect(try ledger.answer("2019-12-20") == "- changing 6")
    #expect(try ledger.answer("2019-12-21") == "opposition confirmed 1")
    #expect(try ledger.answer("2019-12-22") == "government confirmed 2")
  }

  @Test func aDenialByTheLoserAloneDisputesAnOwnWordButNoStrongOne() throws {
    let own = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "nlf held opposition 2019-08-16 2019-08-16")
    #expect(try own.answer("2019-08-17") == "opposition disputed 4")
    let strong = SmallLedger(
      "sohr captured government<opposition 2019-08-16 2019-08-16",
      "nlf held opposition 2019-08-16 2019-08-16")
    #expect(try strong.answer("2019-08-17") == "government confirmed 2")
  }

  @Test func theLaterOfTwoStrongWordsWins() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-08-16 2019-08-16",
      "enab held opposition 2019-08-17 2019-08-17",
      "sohr held government 2019-08-19 2019-08-19")
    #expect(try ledger.answer("2019-08-18").contains("changing 6"))
    #expect(try ledger.answer("2019-08-19").contains("government confirmed"))
  }

  @Test func anOwnWordThatAThirdPartyContradictsLaterIsVoid() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "sohr held opposition 2019-08-18 2019-08-18")
    #expect(try ledger.answer("2019-08-16") == "opposition disputed 4")
    #expect(try ledger.answer("2019-08-18") == "opposition confirmed 2")
  }

  @Test func anUnreportedReturnIsChanging() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-12-23 2019-12-23",
      "sohr captured government<opposition 2020-01-29 2020-01-29")
    #expect(try ledger.answer("2019-12-23") == "government confirmed 2")
    #expect(try ledger.answer("2019-12-24") == "- changing 6")
    #expect(try ledger.answer("2020-01-28") == "- changing 6")
    #expect(try ledger.answer("2020-01-29") == "government confirmed 2")
  }

  @Test func aDisputeHasNoTimeLimit() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "nlf held opposition 2019-08-16 2019-08-16")
    #expect(try ledger.answer("2024-12-08") == "opposition disputed 4")
  }

  @Test func fightingColoursItsOwnDaysOnly() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-08-01 2019-08-01",
      "sohr contested opposition<government 2019-08-10/2019-08-11 2019-08-11")
    #expect(try ledger.answer("2019-08-09") == "government confirmed 2")
    #expect(try ledger.answer("2019-08-10") == "government contested 6")
    #expect(try ledger.answer("2019-08-11") == "government contested 6")
    #expect(try ledger.answer("2019-08-12") == "government confirmed 2")
  }

  @Test func aDefenderKnownOnlyFromAnAttackIsUnknownAfterIt() throws {
    let ledger = SmallLedger("sohr contested government<opposition 2019-08-10 2019-08-10")
    #expect(try ledger.answer("2019-08-09") == "opposition claimed 3")
    #expect(try ledger.answer("2019-08-10") == "opposition contested 6")
    #expect(try ledger.answer("2019-08-11") == "- unknown 6")
  }

  @Test func fightingWithoutABeginningNamesNoDay() throws {
    let ledger = SmallLedger("sohr contested government<- ../2019-08-10 2019-08-10")
    #expect(try ledger.answer("2019-08-10") == "- unknown 6")
  }

  @Test func theSideThatHasJustLostCannotKeepItContestedAlone() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-12-23 2019-12-23",
      "nlf contested government<opposition 2019-12-24 2019-12-24")
    #expect(try ledger.answer("2019-12-24") == "government confirmed 2")
  }

  @Test func aPlaceThatWasLeftToNobodyIsUnknown() throws {
    let ledger = SmallLedger(
      "sohr captured opposition<government 2020-03-01 2020-03-01",
      "sohr left opposition 2020-03-08 2020-03-08")
    #expect(try ledger.answer("2020-03-07") == "opposition confirmed 2")
    #expect(try ledger.answer("2020-03-08") == "- unknown 6")
  }

  @Test func whatAClaimantTakesBackIsGoneFromThenOn() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-08-16 2019-08-16",
      "sohr retracted c100 - 2019-08-20")
    #expect(try ledger.answer("2019-08-17", known: "2019-08-19") == "government confirmed 2")
    #expect(try ledger.answer("2019-08-17") == "- unknown 6")
  }

  @Test func eachSideHasItsOwnMap() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-08-16 2019-08-16",
      "nlf held opposition 2019-08-17 2019-08-17")
    #expect(
      try ledger.answer("2019-08-17", by: .side("government")) == "government claimed 3")
    #expect(
      try ledger.answer("2019-08-17", by: .side("opposition")) == "opposition confirmed 2"
        || ledger.answer("2019-08-17", by: .side("opposition")) == "opposition claimed 3")
  }
}
