package import Model

/// How the dates of a table are written.
package enum DateLayout: String, Sendable, CaseIterable {
  /// EDTF as it is.
  case edtf
  /// `8/5/2019`, `08.05.2019`, `8 May 2019`.
  case dayMonthYear = "day/month/year"
  /// `5/8/2019`, `May 8, 2019`.
  case monthDayYear = "month/day/year"
  /// `2019/05/08`, `20190508` is none.
  case yearMonthDay = "year/month/day"

  /// The date of a cell.
  ///
  /// - Throws: `EventDateError` when the cell is not written so or the calendar has no such day.
  package func date(_ text: String) throws(EventDateError) -> EventDate {
    guard self != .edtf else { return try EventDate(text) }
    guard let day = day(text) else {
      throw EventDateError(text: text, reason: "it is not written as \(rawValue)")
    }
    return try EventDate("\(day)")
  }

  /// The day of three numbers in this order, the month also by its English name.
  package func day(_ text: String) -> Day? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count == 3 else { return nil }
    let order: (year: Int, month: Int, day: Int) =
      switch self {
      case .edtf, .yearMonthDay: (0, 1, 2)
      case .dayMonthYear: (2, 1, 0)
      case .monthDayYear: (2, 0, 1)
      }
    guard parts[order.year].utf8.count == 4, let year = number(parts[order.year]),
      let month = month(parts[order.month]), let day = number(parts[order.day])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    let start = text.lowercased().prefix(3)
    guard text.utf8.count >= 3 else { return nil }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return months.firstIndex { $0 == start }.map { $0 + 1 }
  }

  private func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
