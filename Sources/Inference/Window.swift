import EDTF
package import Model

/// The days that a claim can mean, widened by what `~` and `?` add (rule R1).
///
/// `~` widens a day by one day at both ends, a month by 7 days, a year by 30; `?` and `%` the same.
/// An open end is the day the claim became known: nobody observes the future. An open start names no
/// day at all and stays open.
///
/// *Why so little:* two days for `~` already swallow the order of events in 4 of 57 disagreements.
package struct Window: Hashable, Sendable {
  /// First day; `Day.earliest` when the start is open.
  package let earliest: Day
  /// Last day.
  package let latest: Day

  /// The days of `date` as they stood when it became `known`.
  init(_ date: EventDate, known: Day, isObservation: Bool = false) {
    let first = date.earliest.map { $0.advanced(by: -Window.widening(date.expression.start)) }
    let last = date.latest.map { $0.advanced(by: Window.widening(date.expression.end)) } ?? known
    latest = isObservation ? min(last, known) : last
    earliest = min(first ?? .earliest, latest)
  }

  /// The days from one day to another.
  init(earliest: Day, latest: Day) {
    self.earliest = min(earliest, latest)
    self.latest = latest
  }

  /// True for a window in which more than `link` days pass, so that it tells that, not when.
  var spansMoreThanLink: Bool { latest.days(since: earliest) > Constants.link }

  /// True when the window has no beginning, so that it names no particular day but its last.
  package var isOpen: Bool { earliest == .earliest }

  /// The day a report became known: the last day that its date of publication can mean.
  package static func knownDay(of published: EventDate) -> Day {
    guard let latest = published.latest else { return .latest }
    return latest.advanced(by: widening(published.expression.end))
  }

  private static func widening(_ end: Endpoint) -> Int {
    guard end.isApproximate || end.isUncertain else { return 0 }
    return switch end.precision {
    case .day: 1
    case .month, .season: 7
    case .year, .coarser: 30
    }
  }
}

extension Window {
  /// The window as EDTF: `2019-08-20`, `2019-08-01/2019-08-16`, `../2019-12-05`.
  static func text(_ begin: Day, _ done: Day) -> String {
    if begin == .earliest { return "../\(done)" }
    return begin >= done ? "\(done)" : "\(begin)/\(done)"
  }
}
