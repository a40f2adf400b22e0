import Model
import Testing

@testable import Inference

/// R9, R13: what nobody reported, and what a word implies of the time before it.
@Suite struct ImpliedRuleTests {
  @Test func whoeverOnlyGainsIsClaimedAndBeforeItTheLoserIsImplied() throws {
    let ledger = SmallLedger("sana captured government<opposition 2019-08-16 2019-08-17")
    #expect(try ledger.answer("2019-08-16") == "government claimed 3")
    #expect(try ledger.answer("2019-08-15") == "opposition claimed 3")
    #expect(try ledger.answer("2018-08-16") == "opposition claimed 3")
    #expect(try ledger.answer("2018-08-15") == "- unknown 6")
  }

  @Test func betweenTwoGainsOfOneSideTheLoserIsImpliedForAYearAtMost() throws {
    let ledger = SmallLedger(
      "sohr captured opposition<government 2020-03-04 2020-03-04",
      "sohr captured opposition<government 2024-11-27 2024-11-27")
    #expect(try ledger.answer("2020-03-05") == "- changing 6")
    #expect(try ledger.answer("2023-11-27") == "- changing 6")
    #expect(try ledger.answer("2023-11-28") == "government claimed 3")
    #expect(try ledger.answer("2024-11-26") == "government claimed 3")
    #expect(try ledger.answer("2024-11-27") == "opposition confirmed 2")
  }

  @Test func aListOfHoldersImpliesNothingBefore() throws {
    let ledger = SmallLedger("wiki held government 2023-09-03 2023-09-03")
    #expect(try ledger.answer("2023-09-02") == "- unknown 6")
    #expect(try ledger.answer("2023-09-03") == "government confirmed 3")
  }

  @Test func aListAgreeingWithAFirmHolderTakesNothingAway() throws {
    let ledger = SmallLedger(
      "sohr captured government<opposition 2020-02-25 2020-02-26",
      "nlf captured opposition<government 2020-03-01 2020-03-02",
      "enab held government 2020-03-03 2020-03-03",
      "wiki held government 2023-09-03 2023-09-03")
    #expect(try ledger.answer("2020-03-10") == "government confirmed 2")
    #expect(try ledger.answer("2023-10-01") == "government confirmed 2")
  }

  @Test func oneWordOfARecaptureOnTheFirstDayIsEnough() throws {
    let ledger = SmallLedger(
      "nlf recaptured opposition<government 2020-01-17 2020-01-17",
      "sana lost opposition<government 2020-01-17 2020-01-17")
    #expect(try ledger.answer("2020-01-16") == "government claimed 3")
    #expect(try ledger.answer("2020-01-15") == "- unknown 6")
  }

  @Test func beforeARecaptureOnlyOneDayIsImplied() throws {
    let ledger = SmallLedger("sohr recaptured government<opposition 2019-08-16 2019-08-16")
    #expect(try ledger.answer("2019-08-15") == "opposition claimed 3")
    #expect(try ledger.answer("2019-08-14") == "- unknown 6")
  }
}
