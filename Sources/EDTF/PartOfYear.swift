/// A season, quarter, quadrimester or half of a year: the numbers 21 to 41 in place of a month.
///
/// Seasons are whole months, as meteorologists count them. A season that begins in December is of
/// the year in which it begins, and ends in February of the next.
struct PartOfYear {
  /// First month, 1 to 12.
  let firstMonth: Int
  /// Length in months.
  let months: Int
  /// Level 1 for the four seasons, 2 for the rest.
  let level: Int

  /// The part with this number, or nil when the number means none.
  init?(code: Int) {
    level = code <= 24 ? 1 : 2
    switch code {
    case 21...24: (firstMonth, months) = (3 + 3 * (code - 21), 3)
    case 25...28: (firstMonth, months) = (3 + 3 * (code - 25), 3)  // north of the equator
    case 29...32: (firstMonth, months) = ((8 + 3 * (code - 29)) % 12 + 1, 3)  // south of it
    case 33...36: (firstMonth, months) = (1 + 3 * (code - 33), 3)
    case 37...39: (firstMonth, months) = (1 + 4 * (code - 37), 4)
    case 40...41: (firstMonth, months) = (1 + 6 * (code - 40), 6)
    default: return nil
    }
  }

  /// The first day of the part in a year of four digits.
  func firstDay(in year: Int64) -> CalendarDate? {
    CalendarDate(year: year, month: firstMonth, day: 1)
  }

  /// The last day of the part in a year of four digits; it may lie in the year after.
  func lastDay(in year: Int64) -> CalendarDate? {
    let last = firstMonth + months - 2
    let endYear = year + Int64(last / 12)
    let month = last % 12 + 1
    return CalendarDate(
      year: endYear, month: month, day: CalendarDate.daysInMonth(year: endYear, month: month))
  }
}
