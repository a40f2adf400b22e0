/// A date as people know it: a day, a month, a span, one of several, more or less certain.
///
/// The text is EDTF, the Extended Date/Time Format of ISO 8601-2:2019
/// (<https://www.loc.gov/standards/datetime/>): level 0 and 1 whole, and of level 2 exponential
/// and significant years, parts of a year 25 to 41, sets, qualifiers on any part, and `X` in any
/// place. Bounds are exact: no qualifier widens them.
public struct DateExpression: Hashable, Sendable, CustomStringConvertible {
  /// What an expression consists of.
  public enum Kind: String, Sendable, CaseIterable {
    /// A day, month or year, or a mask of them: `2019-08`, `156X-12-25`.
    case date
    /// A day with a time: `1917-03-09T23:20:30Z`.
    case dateTime = "datetime"
    /// From one date to another: `1984~/2004-06`.
    case interval
    /// A year that is not written `YYYY`: `Y170000002`, `1950S2`.
    case year
    /// A season: `2001-21`.
    case season
    /// A quarter or another part of a year, 25 to 41: `2001-34`.
    case subYear = "subyear"
    /// One of several dates: `[1667,1670..1672]`.
    case oneOf = "oneof"
    /// Several dates: `{1960,1961-12}`.
    case allOf = "allof"
  }

  /// The expression as written.
  public let text: String
  /// What it consists of.
  public let kind: Kind
  /// The lowest level of EDTF that has this way of writing, 0 to 2.
  public let level: Int
  /// The first day it can mean, and how its first date is written.
  public let start: Endpoint
  /// The last day it can mean, and how its last date is written.
  public let end: Endpoint

  /// True when any of its dates is uncertain (`?` or `%`).
  public var isUncertain: Bool { start.isUncertain || end.isUncertain }

  /// True when any of its dates is approximate (`~` or `%`).
  public var isApproximate: Bool { start.isApproximate || end.isApproximate }

  /// The expression as written.
  public var description: String { text }

  /// Reads an expression; the text must be one and nothing else, not even a blank beside it.
  ///
  /// - Throws: `EDTFError` with the reason in words.
  /// - Complexity: O(length of the text).
  public init(_ text: String) throws(EDTFError) {
    do throws(Refusal) {
      try self.init(reading: text)
    } catch {
      throw EDTFError(text: text, reason: error.reason)
    }
  }

  private init(reading text: String) throws(Refusal) {
    if let day = CalendarDate(plain: text) {
      let endpoint = Endpoint(day, precision: .day, qualifier: Qualifier.none)
      self.init(text, .date, 0, endpoint, endpoint)
      return
    }
    if text.isEmpty { throw Refusal("there is no date") }
    if let kind = DateExpression.setKind(of: text) {
      self = try DateExpression(text, set: kind)
    } else if let slash = text.firstIndex(of: "/") {
      let interval = try Interval(text[..<slash], text[slash...].dropFirst())
      self.init(text, .interval, interval.level, interval.start, interval.end)
    } else if let letter = text.firstIndex(of: "T") {
      self = try DateExpression(text, day: text[..<letter], time: text[letter...].dropFirst())
    } else {
      let date = try SimpleDate(text[...])
      self.init(text, date.kind, date.level, date.start, date.end)
    }
  }

  private init(_ text: String, _ kind: Kind, _ level: Int, _ start: Endpoint, _ end: Endpoint) {
    self.text = text
    self.kind = kind
    self.level = level
    self.start = start
    self.end = end
  }

  private init(_ text: String, day: Substring, time: Substring) throws(Refusal) {
    let date = try SimpleDate(day)
    guard date.level == 0, date.precision == .day else {
      throw Refusal("a time can only follow a whole day such as 1917-03-09")
    }
    try TimeOfDay.check(time)
    self.init(text, .dateTime, 0, date.start, date.end)
  }

  private init(_ text: String, set kind: Kind) throws(Refusal) {
    let closing = kind == .oneOf ? "]" : "}"
    guard text.hasSuffix(closing) else {
      throw Refusal("the set is not closed with \"\(closing)\"")
    }
    let set = try DateSet(members: text.dropFirst().dropLast())
    self.init(text, kind, 2, set.start, set.end)
  }

  private static func setKind(of text: String) -> Kind? {
    switch text.first {
    case "[": .oneOf
    case "{": .allOf
    default: nil
    }
  }
}
