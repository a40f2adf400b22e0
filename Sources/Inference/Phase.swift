import Model

/// One side's tenure of a place as one change reports it (it has gains), or as it was merely seen.
struct Phase {
  /// Whose tenure; nil when the last holder left and nobody is named.
  let side: Side.ID?
  /// Statements that the side came to have it.
  var gains: [Statement] = []
  /// Statements that the side had it.
  var seen: [Statement] = []
  /// Statements that it did not.
  var denials: [Statement] = []
  /// The former holder's own word, long after, that it still had it.
  var late: [Statement] = []
  /// A later gain of the same side is a new change.
  var isCut = false
  /// A third party that saw the former holder still there.
  var sighting: Statement?
  /// Known only because an attack names the defender.
  var isImplied = false

  // What rules R7, R8 and R15 find.

  /// First day of the change; `Day.earliest` when nobody names one.
  var begin = Day.latest
  /// The day at whose end the side has it.
  var done = Day.latest
  var verdict = Verdict.confirmed
  var credibility = 6
  /// For a void claim, the day it was found void.
  var settled: Day?
  var rule = Rule.strongWord
  /// Losses told soon after by others, which confirm that the side had it.
  var confirmingLosses: [Statement] = []

  init(_ side: Side.ID?) { self.side = side }

  /// What a change is found to be (rule R8).
  enum Verdict { case confirmed, claimed, disputed, void, vacated }

  /// Gains, or sightings where there are none.
  var words: [Statement] { gains.isEmpty ? seen : gains }

  /// The first last-day of any word.
  var first: Day { words.map(\.latest).min() ?? .latest }
  /// The last day that any word speaks of.
  var last: Day { (gains + seen).map(\.latest).max() ?? .earliest }
  /// The last day of its gains.
  var lastGain: Day { words.map(\.latest).max() ?? .earliest }

  /// What tells of the change itself, without those who saw the side there later.
  var cause: [Statement] { gains + seen.filter { $0.latest <= done } }

  /// Everything said for and against it.
  var said: [Statement] { gains + seen + denials }

  /// The last day that anything said for or against it speaks of.
  var lastWord: Day { said.map(\.latest).max() ?? .earliest }

  /// Who lost it, most often named first.
  var losers: [Side.ID] {
    var counts: [Side.ID: Int] = [:]
    for case let loser? in gains.map(\.other) where loser != side {
      counts[loser, default: 0] += 1
    }
    return counts.keys.sorted {
      (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1)
    }
  }

  /// Rests on the gaining side's own word, or on compilations only.
  var isWeak: Bool {
    verdict == .claimed || (gains + seen).allSatisfy(\.isCompilation)
  }

  /// How the words reach the place: `area` when none of them names it.
  var basis: Basis {
    (gains + seen).contains { $0.basis == .direct } ? .direct : .area
  }

  /// Who left, where nobody came.
  var left: Side.ID? { seen.first { $0.kind == .left }?.side }

  /// When the change happened, as EDTF.
  var since: String { gains.isEmpty ? "../\(done)" : Window.text(begin, done) }
}
