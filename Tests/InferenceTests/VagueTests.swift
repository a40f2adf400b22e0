import Model
import Testing

@testable import Inference

/// What is told for weeks yields to what is told for a day (R3, R6, R7, R11).
@Suite struct VagueTests {
  @Test func fightingOfAFortnightYieldsToADatedGain() throws {
    let vague = "nlf contested opposition<government 2019-08-01/2019-08-16 2019-08-17"
    let alone = SmallLedger(vague)
    #expect(try alone.answer("2019-08-05") == "government contested 6")
    let dated = SmallLedger(vague, "sohr captured government<opposition 2019-08-11 2019-08-11")
    #expect(try dated.answer("2019-08-05") == "opposition claimed 3")
    #expect(try dated.answer("2019-08-12") == "government confirmed 2")
  }

  @Test func fightingOfAWeekDoesNot() throws {
    let ledger = SmallLedger(
      "sohr contested government<opposition 2019-08-09/2019-08-16 2019-08-17",
      "enab captured government<opposition 2019-08-11 2019-08-11")
    #expect(try ledger.answer("2019-08-12") == "government contested 6")
  }

  @Test func aVagueAdmissionLeavesTheDayToTheTaker() throws {
    let vague = "nlf captured government<opposition 2019-08-01/2019-08-16 2019-08-17"
    #expect(try SmallLedger(vague).answer("2019-08-13") == "- changing 6")
    let dated = SmallLedger(vague, "sana captured government<opposition 2019-08-11 2019-08-12")
    #expect(try dated.answer("2019-08-13") == "government confirmed 1")
    let elsewhere = SmallLedger(vague, "sana captured government<opposition 2019-08-20 2019-08-20")
    #expect(try elsewhere.answer("2019-08-13") == "- changing 6")
  }

  @Test func aVagueRecaptureMayBeOlderThanTheCapture() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2019-08-15 2019-08-15",
      "nlf recaptured opposition<government 2019-08-01/2019-08-16 2019-08-17")
    #expect(try ledger.answer("2019-08-15") == "government confirmed 2")
    #expect(try ledger.answer("2019-08-23") == "government disputed 4")
    #expect(try ledger.answer("2019-08-24") == "government confirmed 2")
    #expect(
      try ledger.assessment("2019-08-24").alternatives.map(\.credibility) == [Credibility.void])
  }

  @Test func whoeverSpeaksLastOfADayForItselfIsDisputed() throws {
    let held = "sohr captured opposition<government 2024-11-30 2024-11-30"
    let again = "enab recaptured opposition<government 2024-12-02 2024-12-02"
    let early = SmallLedger(
      held, again, "sana recaptured government<opposition 2024-12-02 2024-12-02")
    #expect(try early.answer("2024-12-02") == "opposition confirmed 2")
    let late = SmallLedger(
      held, again, "sana recaptured government<opposition 2024-12-02 2024-12-03")
    #expect(try late.answer("2024-12-02") == "opposition disputed 4")
  }

  @Test func aLaterCompilationDoesNotConfirmAClaim() throws {
    let claim = "sana captured government<opposition 2020-01-29 2020-01-29"
    #expect(
      try SmallLedger(claim, "wiki held government 2023-09-03 2023-09-03").answer("2020-02-10")
        == "government claimed 3")
    #expect(
      try SmallLedger(
        "wiki held government 2023-09-03 2023-09-03",
        "sana held government 2024-11-30 2024-11-30"
      ).answer("2024-11-30") == "government confirmed 3")
  }
}
