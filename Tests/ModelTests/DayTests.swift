import EDTF
import Model
import TestSupport
import Testing

@Suite struct DayTests {
  /// Anchors that anybody can look up; from each the walk goes on for some years.
  @Test(arguments: [
    (first: Int32(-4_371_587), year: -9999, years: 40),  // the first day of all
    (first: -719_528, year: 0, years: 2400),
    (first: 0, year: 1970, years: 140),
    (first: 2_913_904, year: 9948, years: 52),  // up to the last day of all
  ])
  func everyDayIsTheOneAfterTheDayBefore(first: Int32, year: Int, years: Int) {
    var walk = CalendarWalk(year: year)
    var ordinal = first
    while walk.year < year + years {
      let day = Day(year: walk.year, month: walk.month, day: walk.day)
      let calendar = day?.calendar
      if day?.ordinal != ordinal || calendar?.year != walk.year || calendar?.month != walk.month
        || calendar?.day != walk.day
      {
        Issue.record("\(walk) is day \(ordinal), not \(String(describing: day?.ordinal))")
        return
      }
      walk.step()
      ordinal += 1
    }
  }

  @Test func theEndsAreTheFirstAndLastDayThatCanBeWritten() {
    #expect(Day(year: -9999, month: 1, day: 1) == .earliest)
    #expect(Day(year: 9999, month: 12, day: 31) == .latest)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: -10_000, month: 12, day: 31) == nil)
    #expect(Day.earliest.description == "-9999-01-01")
    #expect(Day.latest.description == "9999-12-31")
  }

  @Test(arguments: [
    "", "-", "2019", "2019-08", "2019-8-11", "2019-08-1", "2019-08-111", "2019/08/11",
    "2019-08-11 ", " 2019-08-11", "+2019-08-11", "2019-02-29", "2019-00-10", "2019-13-10",
    "2019-04-31", "2019-04-00", "-0000-01-01", "--019-01-01", "12019-08-11", "2019-08-11T00:00",
    "٢٠١٩-٠٨-١١", "2019-0a-11", "2019-08-1\u{301}", "2019-08-1X", "2019-08-11~",
  ])
  func otherTextIsNoDay(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", Int32(0)), ("1969-12-31", -1), ("2019-08-11", 18_119), ("2000-02-29", 11_016),
    ("0000-01-01", -719_528), ("-0001-12-31", -719_529), ("9999-12-31", 2_932_896),
    ("-9999-01-01", -4_371_587),
  ])
  func aDayIsReadAndWrittenAlike(_ text: String, _ ordinal: Int32) {
    #expect(Day(text)?.ordinal == ordinal)
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: UInt64(1)...4)
  func randomBytesNeverTrap(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      var bytes = Array("2019-08-11".utf8)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let day = Day(text) { #expect(day.description == text, "seed \(seed)") }
    }
  }

  @Test(arguments: UInt64(1)...4)
  func countingAndStepsAgree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let day = Day.earliest.advanced(by: .random(in: 0...7_304_483, using: &random))
      let other = Day.earliest.advanced(by: .random(in: 0...7_304_483, using: &random))
      #expect(day.advanced(by: other.days(since: day)) == other, "seed \(seed)")
      #expect((day < other) == (day.days(since: other) < 0), "seed \(seed)")
      #expect(Day(day.description) == day, "seed \(seed)")
    }
  }

  @Test(arguments: [
    (1, Day.latest), (.max, .latest), (-7_304_483, .earliest), (-7_304_484, .earliest),
    (.min, .earliest),
  ])
  func stepsStopAtTheEnds(_ days: Int, _ end: Day) {
    #expect(Day.latest.advanced(by: days) == end)
  }
}
