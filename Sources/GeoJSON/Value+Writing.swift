import Model
import OrderedJSON

extension JSONOutput {
  /// Appends a property's value; days as `YYYY-MM-DD`.
  mutating func append(_ value: Layer.Value) {
    switch value {
    case .null: append(raw: "null")
    case .text(let text), .dateTime(let text): append(text)
    case .integer(let integer): append(integer)
    case .real(let number): append(number)
    case .boolean(let truth): append(truth)
    case .date(let day): append(day)
    }
  }

  /// Histories hold many days, hence without a detour over `String` for years of four digits.
  private mutating func append(_ day: Day) {
    let date = day.calendar
    guard (0...9999).contains(date.year) else { return append(day.description) }
    append(raw: "\"")
    append(twoDigits: date.year / 100)
    append(twoDigits: date.year % 100)
    append(raw: "-")
    append(twoDigits: date.month)
    append(raw: "-")
    append(twoDigits: date.day)
    append(raw: "\"")
  }

  private mutating func append(twoDigits number: Int) {
    append(ascii: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    append(ascii: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
