@testable import Interchange
import Model
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    (DateLayout.dayMonthYear, "8/5/2019", "2019-05-08"),
    (.dayMonthYear, "08.05.2019", "2019-05-08"), (.dayMonthYear, "8 May 2019", "2019-05-08"),
    (.monthDayYear, "5/8/2019", "2019-05-08"), (.monthDayYear, "May 8, 2019", "2019-05-08"),
    (.yearMonthDay, "2019/05/08", "2019-05-08"), (.edtf, "2019-05~", "2019-05~"),
  ])
  func datesAreReadByTheirLayout(layout: DateLayout, text: String, expected: String) throws {
    #expect(try layout.date(text).description == expected)
  }

  @Test(arguments: [
    (DateLayout.dayMonthYear, "31/2/2019"), (.dayMonthYear, "8/5/19"),
    (.dayMonthYear, "2019/05/08"), (.dayMonthYear, "8/5"), (.dayMonthYear, "8/Foo/2019"),
    (.monthDayYear, "13/1/2019"), (.dayMonthYear, "٨/٥/٢٠١٩"), (.yearMonthDay, ""),
  ])
  func otherTextIsNoDate(layout: DateLayout, text: String) {
    #expect(throws: EventDateError.self) { try layout.date(text) }
  }

  @Test(arguments: [
    ("2019-05-08", "1", "2019-05-08"), ("08 May 2019", "", "2019-05-08"),
    ("08-May-2019", "1", "2019-05-08"), ("2019-05-08", "2", "2019-05-05/2019-05-11"),
    ("2019-05-16", "3", "2019-05"),
  ])
  func theDatesOfACLEDHaveTheirWindow(date: String, precision: String, when: String) throws {
    #expect(try ACLEDDate(date, precision: precision).when.description == when)
  }

  @Test(arguments: [("05/08/2019", "1"), ("2019-05-08", "4"), ("", "1"), ("2019-02-30", "1")])
  func whatNobodyCanTellIsRefused(date: String, precision: String) {
    #expect(throws: EventDateError.self) { try ACLEDDate(date, precision: precision) }
  }

  /// What ACLED can tell exactly comes back: every day, week and month of two years.
  @Test func daysWeeksAndMonthsComeBack() throws {
    var day = try #require(Day("2019-01-04"))
    while day < Day.latest, day.calendar.year < 2021 {
      let month = String("\(day)".dropLast(3))
      for text in ["\(day)", "\(day.advanced(by: -3))/\(day.advanced(by: 3))", month] {
        let when = try EventDate(text)
        let coded = try #require(ACLEDDate.coded(when))
        let again = try ACLEDDate("\(coded.day)", precision: "\(coded.precision)")
        #expect(again.when == when)
      }
      day = day.advanced(by: 1)
    }
  }

  /// Whatever else ACLED takes, the day it writes is one that the date can mean.
  @Test func theCodedDayLiesInTheWindow() throws {
    let first = try #require(Day("2019-01-01"))
    for length in 0...31 {
      let when = try EventDate("\(first)/\(first.advanced(by: length))")
      let coded = ACLEDDate.coded(when)
      #expect((coded == nil) == (length > 30))
      if let coded { #expect(first <= coded.day && coded.day <= first.advanced(by: length)) }
    }
    #expect(try ACLEDDate.coded(EventDate("../2019-01-01")) == nil)
  }

  @Test(arguments: [
    ("SYR12345", "syr12345"), ("A  b/C", "a-b-c"), ("سكيك", ""), ("--x--", "x"), ("", ""),
  ])
  func wordsOfIDsAreShort(text: String, word: String) { #expect(shortName(text) == word) }
}
