package import Model

/// When something was recorded: a second of UTC, `2026-11-21T10:15:00Z`.
package struct RecordedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text, which sorts as time does.
  package let description: String

  /// Reads `YYYY-MM-DDTHH:MM:SSZ`, years 1 to 9999; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)), day >= RecordedTime.firstDay
    else { return nil }
    func number(_ at: Int, below limit: UInt8) -> Bool {
      let digits = bytes[at...(at + 1)].map { $0 &- UInt8(ascii: "0") }
      return digits.allSatisfy { $0 < 10 } && digits[0] * 10 + digits[1] < limit
    }
    guard number(11, below: 24), number(14, below: 60), number(17, below: 60) else { return nil }
    description = text
  }

  /// A number of seconds since the beginning of 1970; nil outside the years 1 to 9999.
  package init?(secondsSince1970 seconds: Int) {
    let span = seconds.quotientAndRemainder(dividingBy: 86_400)
    let days = span.remainder < 0 ? span.quotient - 1 : span.quotient
    let second = span.remainder < 0 ? span.remainder + 86_400 : span.remainder
    guard (-800_000...Int(Day.latest.ordinal)).contains(days), let epoch = Day("1970-01-01") else {
      return nil
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    self.init(
      "\(epoch.advanced(by: days))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    )
  }

  /// The day in UTC.
  package var day: Day { Day(String(description.prefix(10))) ?? RecordedTime.firstDay }

  /// The time as GeoPackage writes it: `2026-11-21T10:15:00.000Z`.
  package var instant: String { "\(description.dropLast()).000Z" }

  /// The first second of a day.
  package static func startOfDay(_ day: Day) -> RecordedTime? { RecordedTime("\(day)T00:00:00Z") }

  /// The first second of year 1.
  package static let earliest = RecordedTime(unchecked: "0001-01-01T00:00:00Z")

  private init(unchecked text: String) { description = text }

  /// By time.
  package static func < (a: RecordedTime, b: RecordedTime) -> Bool {
    a.description < b.description
  }

  private static let firstDay = Day("0001-01-01") ?? .earliest
}
