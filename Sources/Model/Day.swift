public import EDTF

/// A calendar day of the proleptic Gregorian calendar, years -9999 to 9999; never an instant.
///
/// Year 0 is 1 BCE (ISO 8601). A day is one 32-bit number, the days since 1970-01-01, so that
/// comparing and counting cost nothing. Conversions follow Hinnant's `days_from_civil`
/// (<https://howardhinnant.github.io/date_algorithms.html>), exact over the whole range.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let ordinal: Int32

  private init(unchecked ordinal: Int32) { self.ordinal = ordinal }

  /// -9999-01-01, the first day that can be written.
  public static let earliest = Day(unchecked: -4_371_587)

  /// 9999-12-31, the last day that can be written.
  public static let latest = Day(unchecked: 2_932_896)

  /// The day with these calendar numbers, or nil when the calendar has no such day or the year is
  /// outside -9999...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(year: Int64(year), month: month)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day written `YYYY-MM-DD` or `-YYYY-MM-DD`, or nil for any other text.
  public init?(_ text: String) {
    var text = text
    guard let day = text.withUTF8({ Day(utf8: $0) }) else { return nil }
    self = day
  }

  /// The day written as `init(_:)` reads it, from the bytes of its text.
  package init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text.dropFirst(isNegative ? 1 : 0)
    let start = digits.startIndex
    guard digits.count == 10, digits[start + 4] == UInt8(ascii: "-"),
      digits[start + 7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ first: Int, _ end: Int) -> Int? {
      var value = 0
      for byte in digits[(start + first)..<(start + end)] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 7), let day = number(8, 10),
      !(isNegative && year == 0)
    else { return nil }
    self.init(year: isNegative ? -year : year, month: month, day: day)
  }

  /// The day of an EDTF bound.
  ///
  /// - Throws: `DayRangeError` when the year is outside -9999...9999.
  public init(_ date: CalendarDate) throws(DayRangeError) {
    guard let year = Int(exactly: date.year),
      let day = Day(year: year, month: date.month, day: date.day)
    else { throw DayRangeError(date: date) }
    self = day
  }

  /// Year, month and day in the calendar.
  public var calendar: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day `days` later (earlier when negative), held at the ends of the range.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .earliest : .latest }
    return Day(
      unchecked: Int32(
        min(max(sum, Int(Day.earliest.ordinal)), Int(Day.latest.ordinal))))
  }

  /// How many days after `other` this day is; negative when it is before.
  public func days(since other: Day) -> Int { Int(ordinal) - Int(other.ordinal) }

  /// `YYYY-MM-DD`, with a leading `-` before year 0.
  public var description: String {
    let (year, month, day) = calendar
    return String(unsafeUninitializedCapacity: 11) { text in
      var count = 0
      func put(_ byte: UInt8) {
        text[count] = byte
        count += 1
      }
      func put(_ number: Int, digits: Int) {
        var unit = digits == 4 ? 1000 : 10
        while unit > 0 {
          put(UInt8(ascii: "0") + UInt8(number / unit % 10))
          unit /= 10
        }
      }
      if year < 0 { put(UInt8(ascii: "-")) }
      put(abs(year), digits: 4)
      put(UInt8(ascii: "-"))
      put(month, digits: 2)
      put(UInt8(ascii: "-"))
      put(day, digits: 2)
      return count
    }
  }

  /// Earlier days first.
  public static func < (a: Day, b: Day) -> Bool { a.ordinal < b.ordinal }
}

/// A date that is real but outside the years -9999 to 9999 that a `Day` can hold.
public struct DayRangeError: Error, Hashable, CustomStringConvertible {
  /// The date that does not fit.
  public let date: CalendarDate

  /// The sentence for the reader.
  public var description: String {
    "\(date) is outside the years -9999 to 9999 that FrontLine can place on a timeline"
  }
}
