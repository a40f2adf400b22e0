/// One date without `/`, `[` or a time: a day, a month, a part of a year, a year, or a mask of them.
struct SimpleDate {
  let kind: DateExpression.Kind
  let level: Int
  /// The first day it can mean.
  let earliest: CalendarDate
  /// The last day it can mean.
  let latest: CalendarDate
  let precision: Endpoint.Precision
  /// The union of all its qualifiers.
  let qualifier: Qualifier
  /// True when a digit is written `X`.
  let isMasked: Bool

  /// Reads the whole text as one date.
  init(_ text: Substring) throws(Refusal) {
    let parts = try DateParts(text)
    level = parts.level
    qualifier = parts.qualifier
    isMasked = parts.isMasked
    if let part = parts.partOfYear {
      guard let first = part.firstDay(in: parts.years.lowest),
        let last = part.lastDay(in: parts.years.highest)
      else { throw parts.noSuchDay }
      kind = part.level == 1 ? .season : .subYear
      (earliest, latest) = (first, last)
    } else if parts.month == nil {
      kind = parts.years.takesMonth ? .date : .year
      earliest = .firstDay(ofYear: parts.years.lowest)
      latest = .lastDay(ofYear: parts.years.highest)
    } else {
      let search = CalendarSearch(
        years: parts.years, months: parts.month?.matches(in: 1...12) ?? [],
        days: parts.day?.matches(in: 1...31) ?? Array(1...31))
      guard let bounds = search.bounds() else { throw parts.noSuchDay }
      kind = .date
      (earliest, latest) = (bounds.first, bounds.last)
    }
    precision = parts.precision
  }

  /// Its first day as the beginning of an expression.
  var start: Endpoint { Endpoint(earliest, precision: precision, qualifier: qualifier) }

  /// Its last day as the end of an expression.
  var end: Endpoint { Endpoint(latest, precision: precision, qualifier: qualifier) }
}
