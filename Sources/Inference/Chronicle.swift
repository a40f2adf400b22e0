import Model

/// What the judged phases of a place amount to, before precedence (R12) turns it into days.
///
/// Each rule writes into its own list; none reads another's.
struct Chronicle {
  /// From a day on, a side has it (or nobody is known to).
  struct Settled {
    let from: Day
    let holder: Side.ID?
    let status: Status
    let credibility: Int
    let basis: Basis
    let since: String?
    let rule: Rule
    /// In the order of claims once the chronicle is whole.
    var support: [Statement]
  }

  /// It changed hands within `[from, until)`, and nobody says on which day.
  struct Passage {
    let from: Day
    let until: Day
    let before: Side.ID?
    let after: Side.ID?
    let credibility: Int
    let rule: Rule
    let support: [Statement]
  }

  /// `[from, until)`: a reading is denied and not outweighed; the former holder is shown.
  struct Dispute {
    let from: Day
    let until: Day
    let holder: Side.ID?
    let claimed: Side.ID?
    let since: String
    let rule: Rule
    let support: [Statement]
  }

  /// `[from, until)`: a reading that was found void and is only mentioned.
  struct VoidReading {
    let from: Day
    let until: Day
    let side: Side.ID?
    let since: String
    let support: [Statement]
  }

  /// Fighting on the days of a statement.
  struct Fight {
    let statement: Statement
    /// R11: kept as an alternative only.
    let isSetAside: Bool
  }

  var settled: [Settled] = []
  var passages: [Passage] = []
  var disputes: [Dispute] = []
  var voids: [VoidReading] = []
  var fights: [Fight] = []
  /// Everything that speaks of the place, for the newest evidence and the parties' names.
  let statements: [Statement]

  init(statements: [Statement]) { self.statements = statements }

  /// The same with the support of every settled entry in the order of claims, sorted once for all the
  /// days it stands.
  var ordered: Chronicle {
    var ordered = self
    for index in settled.indices { ordered.settled[index].support.sort { $0.claim < $1.claim } }
    return ordered
  }
}
