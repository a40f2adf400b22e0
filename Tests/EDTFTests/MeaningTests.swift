import EDTF
import Testing

/// What the vectors leave out: seasons over the new year, whose qualifier is whose, the largest years.
@Suite struct MeaningTests {
  @Test(arguments: [
    ("2001-24", "2001-12-01", "2002-02-28"),
    ("1999-24", "1999-12-01", "2000-02-29"),
    ("2001-25", "2001-03-01", "2001-05-31"),
    ("2001-28", "2001-12-01", "2002-02-28"),
    ("2001-29", "2001-09-01", "2001-11-30"),
    ("2001-30", "2001-12-01", "2002-02-28"),
    ("2001-31", "2001-03-01", "2001-05-31"),
    ("2001-32", "2001-06-01", "2001-08-31"),
    ("2001-36", "2001-10-01", "2001-12-31"),
    ("2001-37", "2001-01-01", "2001-04-30"),
    ("2001-38", "2001-05-01", "2001-08-31"),
    ("2001-39", "2001-09-01", "2001-12-31"),
    ("2001-41", "2001-07-01", "2001-12-31"),
    ("201X-21", "2010-03-01", "2019-05-31"),
    ("9999-24", "9999-12-01", "10000-02-29"),
  ])
  func partsOfAYearAreWholeMonths(_ text: String, _ earliest: String, _ latest: String) throws {
    let date = try DateExpression(text)
    #expect(date.start.written == earliest)
    #expect(date.end.written == latest)
    #expect(date.start.precision == (text.contains("X") ? .coarser : .season))
  }

  @Test(arguments: [
    ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("-XXXX-02-29", "-9996-02-29", "-0004-02-29"),
    ("-000X", "-0009-01-01", "-0001-12-31"),
    ("-19XX", "-1999-01-01", "-1900-12-31"),
    ("2001-02-XX", "2001-02-01", "2001-02-28"),
    ("2001-XX-31", "2001-01-31", "2001-12-31"),
    ("2001-X2-3X", "2001-12-30", "2001-12-31"),
    ("2001-0X-X0", "2001-01-10", "2001-09-30"),
  ])
  func aMaskReachesItsFirstAndLastRealDay(
    _ text: String, _ earliest: String, _ latest: String
  ) throws {
    let date = try DateExpression(text)
    #expect(date.start.written == earliest)
    #expect(date.end.written == latest)
  }

  @Test(arguments: [
    ("Y9223372036854775807", "9223372036854775807-01-01", "9223372036854775807-12-31"),
    ("Y-9223372036854775808", "-9223372036854775808-01-01", "-9223372036854775808-12-31"),
    ("Y9E18", "9000000000000000000-01-01", "9000000000000000000-12-31"),
    ("Y3388E2S3", "338000-01-01", "338999-12-31"),
    ("Y-171010000S3", "-171999999-01-01", "-171000000-12-31"),
    ("-1950S2", "-1999-01-01", "-1900-12-31"),
    ("1950S4", "1950-01-01", "1950-12-31"),
    ("0050S1", "0050-01-01", "0059-12-31"),
  ])
  func yearsReachToTheEndsOf64Bits(_ text: String, _ earliest: String, _ latest: String) throws {
    let date = try DateExpression(text)
    #expect(date.start.written == earliest)
    #expect(date.end.written == latest)
  }

  @Test func theSidesOfAnIntervalKeepTheirOwnQualifiers() throws {
    let date = try DateExpression("1984~/2004-06?")
    #expect(date.start.isApproximate && !date.start.isUncertain)
    #expect(date.end.isUncertain && !date.end.isApproximate)
    #expect(date.start.precision == .year)
    #expect(date.end.precision == .month)
  }

  @Test(arguments: ["1984?", "2004-06-11?", "2004-?06", "?2004-06-11", "{1960?,1961,1962}"])
  func outsideIntervalsBothEndsBearTheQualifier(_ text: String) throws {
    let date = try DateExpression(text)
    #expect(date.start.isUncertain && date.end.isUncertain)
    #expect(!date.isApproximate)
  }

  @Test(arguments: [
    ("2019-08-11", Endpoint.Precision.day), ("2019-08", .month), ("2019-08-XX", .month),
    ("2019-08-1X", .month), ("2019", .year), ("2019-1X", .year), ("2019-XX-05", .year),
    ("Y-17E7", .year), ("201X", .coarser), ("156X-12-25", .coarser), ("1950S2", .coarser),
  ])
  func precisionIsTheFinestUnitGivenInFull(
    _ text: String, _ precision: Endpoint.Precision
  ) throws {
    #expect(try DateExpression(text).start.precision == precision)
    #expect(try DateExpression(text).end.precision == precision)
  }

  @Test(arguments: [
    ("2019-08-20~", 1), ("~2019-08-20", 2), ("2019~-08-20", 2), ("2019-08~-20~", 2), ("XXXX", 2),
    ("2019-21~", 1), ("-201X", 1), ("2019-1X-05", 2), ("201X-XX", 2), ("2001-21/2001-23", 1),
    ("201X/2024", 2), ("../2019-12-12", 1), ("Y17E4/..", 2),
  ])
  func theLevelIsTheLowestThatHasTheWriting(_ text: String, _ level: Int) throws {
    #expect(try DateExpression(text).level == level)
  }

  @Test(arguments: ["2004-12/2004", "2004/2004", "2004-06-20/2004-06-XX", "-0001/0001"])
  func anIntervalMayEndInTheUnitInWhichItBegins(_ text: String) throws {
    #expect(try DateExpression(text).kind == .interval)
  }

  @Test(arguments: [
    (Int64(1917), 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false), (-4, 2, 29, true),
    (0, 2, 29, true), (1917, 4, 31, false), (1917, 13, 1, false), (1917, 0, 1, false),
    (1917, 1, 0, false), (.max, 12, 31, true), (.min, 1, 1, true),
  ])
  func aCalendarDateExistsOrIsNil(_ year: Int64, _ month: Int, _ day: Int, _ exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }
}
