/// Checks the time behind a date.
///
/// The day of an expression is the one written, whatever the zone, so nothing of the time is kept.
enum TimeOfDay {
  /// Accepts `hh:mm:ss`, with `Z`, `+hh`, `-hh`, `+hh:mm` or `-hh:mm` or nothing behind it.
  static func check(_ text: Substring) throws(Refusal) {
    var cursor = Cursor(text)
    try take("hour", 0...23, &cursor)
    try takeColon(&cursor, after: "the hour")
    try take("minute", 0...59, &cursor)
    try takeColon(&cursor, after: "the minute")
    try take("second", 0...59, &cursor)
    if !cursor.take("Z"), cursor.take("+") || cursor.take("-") {
      try take("hour", 0...23, &cursor)
      if cursor.take(":") { try take("minute", 0...59, &cursor) }
    }
    guard cursor.isAtEnd else { throw cursor.unexpected(after: "the time") }
  }

  private static func take(
    _ name: String, _ range: ClosedRange<Int>, _ cursor: inout Cursor
  ) throws(Refusal) {
    let digits = cursor.takeDigits()
    guard digits.count == 2, let number = Int(digits) else {
      throw Refusal("a time is written hh:mm:ss, and the \(name) has two digits")
    }
    guard range.contains(number) else {
      throw Refusal("there is no \(name) \(digits); they are 00 to \(range.upperBound)")
    }
  }

  private static func takeColon(_ cursor: inout Cursor, after what: String) throws(Refusal) {
    guard cursor.take(":") else {
      throw Refusal("a time is written hh:mm:ss, with a colon after \(what)")
    }
  }
}
