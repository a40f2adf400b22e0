import Model

/// The date of an ACLED event with the days it can mean.
///
/// ACLED's codebook ("Time precision codes"): 1 is the day itself; 2 some time in a week, the date
/// being its middle; 3 some time in a month, the date being its middle, beginning or end.
struct ACLEDDate {
  /// The day that stands in the table.
  let day: Day
  /// The days it can mean.
  let when: EventDate

  /// Reads `2019-05-08`, `08 May 2019` or `08-May-2019`, and a precision (empty counts as 1).
  ///
  /// - Throws: `EventDateError`, also for days in figures whose order nobody can tell.
  init(_ date: String, precision: String) throws(EventDateError) {
    let isNamed = date.contains { $0.isLetter }
    guard let day = Day(date) ?? (isNamed ? DateLayout.dayMonthYear.day(date) : nil) else {
      throw EventDateError(
        text: date, reason: "ACLED writes 2019-05-08 or 08 May 2019; export it again that way")
    }
    self.day = day
    switch precision {
    case "", "1": when = try EventDate("\(day)")
    case "2": when = try EventDate("\(day.advanced(by: -3))/\(day.advanced(by: 3))")
    case "3": when = try EventDate(String("\(day)".dropLast("-01".count)))
    default:
      throw EventDateError(
        text: date, reason: "its time_precision \(precision) is none of 1, 2 and 3; mend it")
    }
  }

  /// The day and precision by which ACLED can tell a date; nil when it cannot: an open end, or more
  /// than a month.
  static func coded(_ when: EventDate) -> (day: Day, precision: Int)? {
    guard let earliest = when.earliest, let latest = when.latest else { return nil }
    let days = latest.days(since: earliest) + 1
    let middle = earliest.advanced(by: days / 2)
    switch days {
    case ...1: return (earliest, 1)
    case 2...9: return (middle, 2)
    case 10...31: return (middle, 3)
    default: return nil
    }
  }
}
