import Model

/// A month of the calendar.
struct Month: Hashable, Comparable, CustomStringConvertible {
  private let first: Day

  /// The month of a day.
  init(_ day: Day) { first = day.advanced(by: 1 - day.calendar.day) }

  /// The months from that of one day to that of another.
  static func months(from first: Day, to last: Day) -> [Month] {
    var months = [Month(first)]
    while let month = months.last, month < Month(last) {
      // The 32nd day from the first is in the next month, however long this one is.
      months.append(Month(month.first.advanced(by: 31)))
    }
    return months
  }

  /// `YYYY-MM`.
  var description: String { String(first.description.dropLast(3)) }

  static func < (a: Month, b: Month) -> Bool { a.first < b.first }
}
