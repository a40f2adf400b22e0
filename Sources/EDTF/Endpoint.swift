/// The beginning or the end of what an expression can mean.
public struct Endpoint: Hashable, Sendable {
  /// Where it lies.
  public enum Bound: Hashable, Sendable {
    /// On this day at the outside.
    case date(CalendarDate)
    /// Nowhere: the expression goes on without end (`..`).
    case open
    /// Somewhere, but nobody says where (an empty side of `/`).
    case unknown
  }

  /// The finest unit that is given in full, together with every coarser one.
  public enum Precision: Sendable {
    /// A day.
    case day
    /// A month.
    case month
    /// A season, quarter or other part of a year.
    case season
    /// A year.
    case year
    /// A decade, a century, a year with some digits unknown, or nothing at all.
    case coarser
  }

  /// The outermost day on this side.
  public let bound: Bound
  /// How finely the date on this side is written.
  public let precision: Precision
  /// True when the date on this side bears `?` or `%` anywhere.
  public let isUncertain: Bool
  /// True when the date on this side bears `~` or `%` anywhere.
  public let isApproximate: Bool

  /// An end without a date.
  init(without bound: Bound) {
    self.bound = bound
    precision = .coarser
    isUncertain = false
    isApproximate = false
  }

  /// An end at a day.
  init(_ date: CalendarDate, precision: Precision, qualifier: Qualifier) {
    bound = .date(date)
    self.precision = precision
    isUncertain = qualifier.isUncertain
    isApproximate = qualifier.isApproximate
  }
}
