/// A day of the proleptic Gregorian calendar in any year that 64 bits can count.
///
/// Year 0 is 1 BCE (ISO 8601); a date of the Julian calendar must be converted first.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Astronomical year.
  public let year: Int64
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The day with these numbers, or nil when the calendar has no such day.
  public init?(year: Int64, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(real: year, month, day)
  }

  /// A real day written as nearly all are, `YYYY-MM-DD`; nil for everything else, good or bad.
  init?(plain text: String) {
    var numbers = (year: 0, month: 0, day: 0)
    var count = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 0x30
      switch count {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<4 where (0...9).contains(digit): numbers.year = numbers.year * 10 + digit
      case 5..<7 where (0...9).contains(digit): numbers.month = numbers.month * 10 + digit
      case 8..<10 where (0...9).contains(digit): numbers.day = numbers.day * 10 + digit
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: Int64(numbers.year), month: numbers.month, day: numbers.day)
  }

  /// A day that the caller knows to exist.
  private init(real year: Int64, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 January.
  static func firstDay(ofYear year: Int64) -> CalendarDate { CalendarDate(real: year, 1, 1) }

  /// 31 December.
  static func lastDay(ofYear year: Int64) -> CalendarDate { CalendarDate(real: year, 12, 31) }

  /// How many days a month has.
  ///
  /// `month` is 1 to 12; any other number is taken for a month of 31 days.
  public static func daysInMonth(year: Int64, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// `YYYY-MM-DD`; a `-` before years below 0, and more digits where the year has more than four.
  public var description: String {
    (year < 0 ? "-" : "")
      + "\(padded(year.magnitude, 4))-\(padded(month.magnitude, 2))-\(padded(day.magnitude, 2))"
  }

  /// Earlier days first.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// The number in decimal digits, with zeros in front up to the width.
func padded(_ number: some UnsignedInteger, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
