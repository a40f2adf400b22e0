import Model
import Testing

@Suite struct EventDateTests {
  @Test(arguments: [
    ("2019-08-11", "2019-08-11", "2019-08-11"), ("2019-08-20~", "2019-08-20", "2019-08-20"),
    ("2019-02", "2019-02-01", "2019-02-28"), ("2019-08-01/2019-08-16", "2019-08-01", "2019-08-16"),
    ("[2019-08-10,2019-08-12]", "2019-08-10", "2019-08-12"),
    ("-9999/9999", "-9999-01-01", "9999-12-31"),
  ])
  func boundsAreTheExactDays(_ text: String, _ earliest: String, _ latest: String) throws {
    let date = try EventDate(text)
    #expect(date.earliest == Day(earliest))
    #expect(date.latest == Day(latest))
    #expect(date.description == text)
  }

  @Test(arguments: ["../2019-12-12", "/2019-12-12", "[..2019-12-12]"])
  func aMissingBeginningIsNil(_ text: String) throws {
    let date = try EventDate(text)
    #expect(date.earliest == nil)
    #expect(date.latest == Day("2019-12-12"))
  }

  @Test(arguments: ["2019-12-12/..", "2019-12-12/", "{2019-12-12..}"])
  func aMissingEndIsNil(_ text: String) throws {
    let date = try EventDate(text)
    #expect(date.earliest == Day("2019-12-12"))
    #expect(date.latest == nil)
  }

  @Test(arguments: [
    ("Y10000", "10000-01-01"), ("Y-10000", "-10000-01-01"), ("Y-17E7", "-170000000-01-01"),
    ("9999-24", "10000-02-29"), ("2019/Y12019", "12019-12-31"),
    ("Y9223372036854775807", "9223372036854775807-01-01"),
  ])
  func aYearBeyondTheTimelineIsRefusedInASentence(_ text: String, _ date: String) {
    let error = #expect(throws: EventDateError.self) { try EventDate(text) }
    #expect(
      error?.description
        == "\"\(text)\" is no date: \(date) is outside the years -9999 to 9999 "
        + "that FrontLine can place on a timeline")
  }

  @Test func whatIsNoEDTFIsRefusedWithTheReason() {
    let error = #expect(throws: EventDateError.self) { try EventDate("11/8/2019") }
    #expect(
      error?.description
        == "\"11/8/2019\" is no date: the start of the interval: "
        + "a year has four digits, not \"11\"")
  }
}
