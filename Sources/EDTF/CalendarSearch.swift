/// Finds the first and the last real day among years, months and days of which some are unknown.
struct CalendarSearch {
  let years: Years
  /// Months that can be meant, in order.
  let months: [Int]
  /// Days of the month that can be meant, in order.
  let days: [Int]

  /// The first and the last day, or nil when the calendar has none.
  ///
  /// - Complexity: O(years tried); only 29 February makes it try more than one.
  func bounds() -> (first: CalendarDate, last: CalendarDate)? {
    let leapYear: Int64 = 2000
    guard first(in: leapYear) != nil,
      let earliest = firstMatch((years.lowest...years.highest).lazy, { first(in: $0) }),
      let latest = firstMatch((years.lowest...years.highest).lazy.reversed(), { last(in: $0) })
    else { return nil }
    return (earliest, latest)
  }

  private func firstMatch(
    _ candidates: some Sequence<Int64>, _ day: (Int64) -> CalendarDate?
  ) -> CalendarDate? {
    for year in candidates where years.contains(year) {
      if let found = day(year) { return found }
    }
    return nil
  }

  private func first(in year: Int64) -> CalendarDate? {
    for month in months {
      if let found = days.lazy.compactMap({ CalendarDate(year: year, month: month, day: $0) }).first
      {
        return found
      }
    }
    return nil
  }

  private func last(in year: Int64) -> CalendarDate? {
    for month in months.reversed() {
      for day in days.reversed() {
        if let found = CalendarDate(year: year, month: month, day: day) { return found }
      }
    }
    return nil
  }
}
