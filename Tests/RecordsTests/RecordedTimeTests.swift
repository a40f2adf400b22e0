import Model
import Records
import Testing

/// A time of recording is a second of UTC in one way of writing it.
@Suite struct RecordedTimeTests {
  @Test(arguments: [
    "0001-01-01T00:00:00Z", "2026-11-21T10:15:00Z", "2024-02-29T23:59:59Z", "9999-12-31T23:59:59Z",
  ])
  func isTaken(_ text: String) {
    #expect(RecordedTime(text)?.description == text)
    #expect(RecordedTime(text)?.day == Day(String(text.prefix(10))))
    #expect(RecordedTime(text)?.instant == text.dropLast() + ".000Z")
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T10:15:00", "2026-11-21T10:15:00z", "2026-11-21 10:15:00Z",
    "2026-11-21T10:15:00.000Z", "2026-11-21T10:15:00+00", "2026-11-21T24:00:00Z",
    "2026-11-21T10:60:00Z", "2026-11-21T10:15:60Z", "2023-02-29T10:15:00Z", "0000-01-01T00:00:00Z",
    "-001-01-01T00:00:00Z", "2026-11-21T1:015:00Z", "2026-11-21T+1:15:00Z",
    "2026-11-21T10:15:0\u{0}Z",
    "٢٠٢٦-11-21T10Z", " 026-11-21T10:15:00Z", "2026-11-21T10:15:00Z ", "2026-11-21T10-15-00Z",
  ])
  func isRefused(_ text: String) { #expect(RecordedTime(text) == nil) }

  // The expected texts are those of `date -u -d @N +%FT%TZ`.
  @Test func secondsAreCounted() {
    #expect(RecordedTime(secondsSince1970: 0)?.description == "1970-01-01T00:00:00Z")
    #expect(RecordedTime(secondsSince1970: -1)?.description == "1969-12-31T23:59:59Z")
    #expect(RecordedTime(secondsSince1970: 951_868_799)?.description == "2000-02-29T23:59:59Z")
    #expect(RecordedTime(secondsSince1970: 1_795_256_100)?.description == "2026-11-21T10:15:00Z")
    #expect(RecordedTime(secondsSince1970: -62_135_596_800) == .earliest)
    #expect(RecordedTime(secondsSince1970: 253_402_300_799)?.description == "9999-12-31T23:59:59Z")
  }

  @Test(arguments: [-62_135_596_801, 253_402_300_800, 253_402_387_199, .min, .max])
  func secondsOfOtherYearsAreRefused(_ seconds: Int) {
    #expect(RecordedTime(secondsSince1970: seconds) == nil)
  }

  @Test func textsSortAsTimes() throws {
    let texts = ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z"]
    let times = try texts.map { try #require(RecordedTime($0)) }
    #expect(times.shuffled().sorted() == times)
    let day = try #require(Day("2024-05-06"))
    #expect(RecordedTime.startOfDay(day)?.description == "2024-05-06T00:00:00Z")
    #expect(RecordedTime.startOfDay(.earliest) == nil)
  }
}
