/// Year, month and day as they are written, each with its qualifiers.
struct DateParts {
  let years: Years
  /// The month, or the number of a part of the year; nil when only the year is written.
  let month: DigitMask?
  /// The day; nil when none is written.
  let day: DigitMask?
  /// What the number in place of the month means when it is 21 or more.
  let partOfYear: PartOfYear?
  /// The union of all qualifiers.
  let qualifier: Qualifier
  private let qualifierLevel: Int

  /// Reads the parts of a date and refuses any text behind them.
  init(_ text: Substring) throws(Refusal) {
    var cursor = Cursor(text)
    var marks = Marks()
    try marks.takeBefore(&cursor)
    years = try Years(&cursor)
    try marks.takeAfter(&cursor)

    var month: DigitMask?
    var day: DigitMask?
    var partOfYear: PartOfYear?
    if years.takesMonth, cursor.take("-") {
      let read = try DateParts.twoDigits("month", &cursor, &marks)
      partOfYear = read.isExact ? PartOfYear(code: read.lowest) : nil
      if partOfYear == nil { try DateParts.check("month", read, 1...12) }
      month = read
      if partOfYear == nil, cursor.take("-") {
        let read = try DateParts.twoDigits("day", &cursor, &marks)
        try DateParts.check("day", read, 1...31)
        day = read
      }
    }
    guard cursor.isAtEnd else {
      throw cursor.unexpected(
        after: day != nil ? "the day" : month != nil ? "the month" : "the year")
    }
    self.month = month
    self.day = day
    self.partOfYear = partOfYear
    qualifier = marks.union
    qualifierLevel = marks.level
  }

  private static func twoDigits(
    _ name: String, _ cursor: inout Cursor, _ marks: inout Marks
  ) throws(Refusal) -> DigitMask {
    try marks.takeBefore(&cursor)
    let text = cursor.takeDigits(orX: true)
    guard text.count == 2 else {
      if text.isEmpty { throw cursor.unexpected(after: "the hyphen before the \(name)") }
      if text.count == 1, let next = cursor.next,
        next == UInt8(ascii: "u") || next == UInt8(ascii: "x")
      {
        throw cursor.unexpected(after: "the \(name)")
      }
      throw Refusal("a \(name) has two digits, not \"\(text)\"")
    }
    try marks.takeAfter(&cursor)
    return DigitMask(text)
  }

  private static func check(
    _ name: String, _ mask: DigitMask, _ range: ClosedRange<Int>
  ) throws(Refusal) {
    guard !mask.matches(in: range).isEmpty else {
      let last = range.upperBound
      throw name == "month"
        ? Refusal("there is no month \(mask); months are 01 to 12, parts of a year 21 to 41")
        : Refusal("there is no \(name) \(mask); they are 01 to \(last)")
    }
  }

  /// The EDTF level of this way of writing.
  var level: Int { max(years.level, maskLevel, partOfYear?.level ?? 0, qualifierLevel) }

  /// True when a digit is written `X`.
  var isMasked: Bool { years.mask != nil || [month, day].contains { $0?.isExact == false } }

  /// The finest unit that is given in full, together with every coarser one.
  var precision: Endpoint.Precision {
    guard years.isExact else { return .coarser }
    if partOfYear != nil { return .season }
    guard month?.isExact ?? false else { return .year }
    return day?.isExact ?? false ? .day : .month
  }

  /// Why no day of the calendar fits.
  var noSuchDay: Refusal {
    guard years.isExact, let month, month.isExact, let day, day.isExact else {
      return Refusal("the calendar has no day that fits this pattern")
    }
    let length = CalendarDate.daysInMonth(year: years.lowest, month: month.lowest)
    return Refusal(
      "month \(month) of the year \(years.lowest) has \(length) days, so there is no day \(day)")
  }

  /// Level 1 lets `X` hide whole units from the right: `201X`, `2004-XX`, `1985-XX-XX`.
  private var maskLevel: Int {
    let parts = [month, day].compactMap(\.self)
    guard years.mask == nil || parts.isEmpty else { return 2 }
    guard parts.contains(where: { !$0.isExact }) else { return 0 }
    let hidden = parts.drop(while: \.isExact)
    let isWhole = hidden.allSatisfy { $0.hidden == $0.digits.count }
    return isWhole ? 1 : 2
  }
}
