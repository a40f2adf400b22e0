import Testing

@testable import Inference

/// R4, second half: who came where one side left.
@Suite struct WithdrawalTests {
  @Test func whoeverComesWithinAWeekCompletesIt() throws {
    let ledger = SmallLedger(
      "sohr held opposition 2019-08-19 2019-08-19",
      "sohr left opposition 2019-08-20 2019-08-20",
      "sohr captured government<opposition 2019-08-23 2019-08-23")
    #expect(try ledger.answer("2019-08-19") == "opposition confirmed 2")
    #expect(try ledger.answer("2019-08-20") == "- changing 6")
    #expect(try ledger.answer("2019-08-23") == "government confirmed 2")
    #expect(try ledger.answer("2019-08-22", known: "2019-08-22") == "- unknown 6")
  }

  @Test func nobodyCompletesItWhoComesAfterAWeek() throws {
    let ledger = SmallLedger(
      "sohr left opposition 2019-08-01 2019-08-01",
      "sohr captured government<- 2019-08-09 2019-08-09")
    #expect(try ledger.answer("2019-07-31") == "opposition claimed 3")
    #expect(try ledger.answer("2019-08-05") == "- unknown 6")
    #expect(try ledger.answer("2019-08-09") == "government confirmed 2")
  }

  @Test func aRaidOfHoursChangesNothing() throws {
    let ledger = SmallLedger(
      "enab captured opposition<government 2019-05-13 2019-05-14",
      "sohr left opposition 2019-05-13 2019-05-14")
    #expect(try ledger.answer("2019-05-13") == "government confirmed 2")
  }

  @Test func aGainThatOnlyItsTakerToldIsUndone() throws {
    let ledger = SmallLedger(
      "sana captured government<opposition 2019-11-16 2019-11-17",
      "sohr left government 2019-11-17 2019-11-18")
    #expect(try ledger.answer("2019-11-18") == "opposition confirmed 2")
  }

  @Test func aGainThatTheLoserAdmittedIsLeftToNobody() throws {
    let ledger = SmallLedger(
      "nlf captured government<opposition 2020-03-07 2020-03-08",
      "sohr left government 2020-03-08 2020-03-08")
    #expect(try ledger.answer("2020-03-07") == "government confirmed 2")
    #expect(try ledger.answer("2020-03-08") == "- unknown 6")
  }

  @Test func aWithdrawalThatIsDeniedIsDisputed() throws {
    let ledger = SmallLedger(
      "sohr left government 2024-11-30 2024-11-30",
      "sana held government 2024-11-30 2024-11-30")
    #expect(try ledger.answer("2024-11-29") == "government claimed 3")
    #expect(try ledger.answer("2024-11-30") == "government disputed 4")
    #expect(try ledger.answer("2024-12-20") == "government disputed 4")
  }
}
