/// A slow, honest calendar that only ever steps to the next day; the oracle for `Day`.
struct CalendarWalk {
  private(set) var year: Int
  private(set) var month = 1
  private(set) var day = 1

  /// 1 January of a year.
  init(year: Int) { self.year = year }

  private var isLeap: Bool {
    // Sets of four, of a hundred, of four hundred years; the remainder of a negative year is 0 too.
    year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
  }

  private var monthLength: Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The next day.
  mutating func step() {
    day += 1
    guard day > monthLength else { return }
    day = 1
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }
}
