package import Model

/// The days for which a feature is valid: from the first, up to but without the last.
package struct DayRange: Hashable, Sendable {
  /// First day.
  package let from: Day
  /// The day after the last.
  package let to: Day

  /// One day.
  package init(on day: Day) {
    self.init(from: day, to: day.advanced(by: 1))
  }

  /// The days from `from` until, but without, `to`.
  package init(from: Day, to: Day) {
    self.from = from
    self.to = max(from, to)
  }

  /// The days from `from` on, without end.
  package init(from: Day) {
    self.init(from: from, to: .latest)
  }

  /// True when the days have no end.
  package var isOpen: Bool { to == .latest }

  /// The days that a span shares with the range; nil when there are none.
  package func clipping(_ span: Timeline.Span) -> DayRange? {
    let first = max(span.from ?? from, from)
    let end = min(span.to ?? to, to)
    return first < end ? DayRange(from: first, to: end) : nil
  }
}

extension DayRange {
  /// The columns that say when a feature is valid.
  ///
  /// `valid_from` and `valid_to` are the truth, half-open. `t_begin` and `t_end` are for the temporal
  /// controller of QGIS, 3.22 and 3.40 alike: the first and the last instant of the days, the one
  /// encoding that both filter exactly.
  static let fields: [Layer.Field] = [
    .init("valid_from", .date), .init("valid_to", .date), .init("t_begin", .dateTime),
    .init("t_end", .dateTime),
  ]

  /// The values of those columns.
  ///
  /// Days without end have no `valid_to`; for the temporal controller they end with the year 9999.
  var values: [Layer.Value] {
    let last = isOpen ? Day.latest : to.advanced(by: -1)
    return [
      .date(from), isOpen ? .null : .date(to), .dateTime("\(from)T00:00:00.000Z"),
      .dateTime("\(last)T23:59:59.999Z"),
    ]
  }
}
