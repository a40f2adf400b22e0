import Model

/// R7: the first disinterested word that says *entered* dates a change.
///
/// Each claimant's last word on the date counts. `done` is the earliest last-day among strong gains
/// that say someone came in; where only a withdrawal is strong, the first self-serving entry on or
/// after it, else the withdrawal. Without a strong gain it is the first claim: later lists by the
/// same side change nothing. A disinterested word that names no day but a window of more than `link`
/// days leaves the day to the gaining side, if that names one within the window. `begin` is the first
/// day on which all that was said by then can be true. From `begin` until `done` the place is
/// changing; at the end of `done` the side has it.
///
/// *Why:* takers claim early and list late; the disinterested date settles.
/// *Example:* Khan Shaykhun: withdrawal 20 August 2019, entry 21 August. Sukayk: lost "in the last two
/// weeks" says the opposition on the 16th, taken on the 11th says the government's side.
enum ChangeDates {
  /// The day at whose end the side has the place.
  static func done(_ phase: Phase, _ testimony: Testimony) -> Day {
    let strong = testimony.strongGains
    let entered = strong.filter(\.saysEntered)
    if !entered.isEmpty {
      let first = lastWords(entered).min()
      return first.flatMap { ownDay(of: phase, within: $0.window) } ?? first?.latest ?? phase.first
    }
    guard let withdrawn = strong.map(\.latest).min() else { return phase.first }
    return phase.gains
      .filter { !$0.isStrong && $0.saysEntered && $0.latest >= withdrawn }
      .map(\.latest).min() ?? withdrawn
  }

  /// The day that the gaining side names itself, where it lies within a disinterested window of more
  /// than `link` days: such a word confirms that it happened, not when.
  private static func ownDay(of phase: Phase, within window: Window) -> Day? {
    guard window.spansMoreThanLink else { return nil }
    let own = phase.gains.filter {
      !$0.isStrong && $0.saysEntered && !$0.window.spansMoreThanLink
        && window.earliest <= $0.earliest && $0.latest <= window.latest
    }
    return lastWords(own).map(\.latest).min()
  }

  /// The first day of the change, never before the previous change was done.
  static func begin(_ phase: Phase, done: Day, previous: Phase?) -> Day {
    guard !phase.gains.isEmpty else { return done }
    let early = phase.gains.filter { $0.latest <= done }
    let counted = early.isEmpty ? phase.gains : early
    let day = min(counted.map(\.earliest).max() ?? done, phase.first, done)
    // Where nobody names a beginning, no day of the time since then is one.
    guard day != .earliest else { return day }
    guard let previous, previous.verdict == .confirmed || previous.verdict == .claimed,
      previous.side != phase.side
    else { return day }
    return min(done, max(day, previous.done))
  }

  /// Of each claimant only what it said last.
  private static func lastWords(_ statements: [Statement]) -> [Statement] {
    var last: [Party.ID: Statement] = [:]
    for statement in statements.sorted() {
      guard let known = last[statement.claimant],
        (known.known, known.latest) >= (statement.known, statement.latest)
      else {
        last[statement.claimant] = statement
        continue
      }
    }
    return Array(last.values)
  }
}
