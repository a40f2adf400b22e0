import Model

/// Walks the judged phases once and lets each rule write its part of the chronicle.
struct ChronicleBuilder {
  let phases: [Phase]
  /// True when one voice alone is asked (R16): its changing its story is no dispute.
  let isOneVoice: Bool
  var chronicle: Chronicle
  /// The last phase that settled who holds the place.
  var effective: Phase?
  /// The side that held it before that.
  var prior: Side.ID?
  /// True when a disputed or void phase lies between.
  var hasDisputeBetween = false

  init(phases: [Phase], statements: [Statement], isOneVoice: Bool) {
    self.phases = phases
    self.isOneVoice = isOneVoice
    chronicle = Chronicle(statements: statements)
  }

  /// The chronicle of a place from its statements.
  static func chronicle(_ statements: [Statement], isOneVoice: Bool) -> Chronicle {
    let counted = Withdrawals.completed(Compilations.withoutRepetitions(statements))
    var phases = Sequence(counted).phases
    for index in phases.indices {
      phases[index] = Judgement.judge(
        phases[index], previous: index > 0 ? phases[index - 1] : nil,
        next: index + 1 < phases.count ? phases[index + 1] : nil)
    }
    SameDay.dispute(&phases)
    var builder = ChronicleBuilder(phases: phases, statements: counted, isOneVoice: isOneVoice)
    for index in phases.indices { builder.enter(index) }
    builder.readFights()
    return builder.chronicle.ordered
  }

  private mutating func enter(_ index: Int) {
    let phase = phases[index]
    imply(before: phase)
    guard phase.verdict != .vacated else { return vacate(phase) }
    switch phase.verdict {
    case .disputed:
      dispute(index)
    case .void:
      void(index)
    default:
      guard !isKnown(phase) else { return support(with: phase) }
      explainPassage(to: phase)
      disputeLateWords(index)
      settle(phase)
    }
  }

  /// The holder before the phase: the last settled one, else the loser it names, or who left.
  func formerHolder(of phase: Phase) -> Side.ID? {
    effective?.side ?? phase.losers.first ?? phase.left
  }

  /// Rests on the gaining side's own word only, where that weighs (R9, R16).
  func isWeak(_ phase: Phase) -> Bool { !isOneVoice && phase.isWeak }

  /// R4, R13: left, and nobody is named who came: nobody is known to hold it.
  private mutating func vacate(_ phase: Phase) {
    chronicle.settled.append(
      .init(
        from: phase.done, holder: nil, status: .unknown, credibility: Credibility.open,
        basis: phase.basis, since: "\(phase.done)", rule: .left, support: phase.seen))
    effective = nil
    prior = nil
    hasDisputeBetween = false
  }

  /// Seen again where it is already settled more firmly; or an area's taker that was there already
  /// (R14): that changes nothing.
  private func isKnown(_ phase: Phase) -> Bool {
    guard let effective, effective.side == phase.side else { return false }
    return phase.basis == .area
      || phase.gains.isEmpty && effective.verdict == .confirmed
        && effective.credibility <= phase.credibility
  }

  /// What changes nothing is evidence all the same.
  private mutating func support(with phase: Phase) {
    effective?.seen += phase.gains + phase.seen
    hasDisputeBetween = false
    guard let index = chronicle.settled.lastIndex(where: { $0.holder == phase.side }) else {
      return
    }
    chronicle.settled[index].support += phase.gains + phase.seen
  }

  private mutating func settle(_ phase: Phase) {
    prior = effective.flatMap { $0.side != phase.side ? $0.side : nil } ?? prior
    effective = phase
    hasDisputeBetween = false
    if phase.isImplied, phase.seen.allSatisfy({ $0.event == .contested || $0.event == .advanced }) {
      // R11: known only from an attack on it; after the fighting nobody knows.
      chronicle.settled.append(
        .init(
          from: (phase.seen.map(\.latest).max() ?? phase.done).advanced(by: 1), holder: nil,
          status: .unknown, credibility: Credibility.open, basis: .direct, since: phase.since,
          rule: .fighting, support: phase.seen))
      prior = phase.side
      effective = nil
      return
    }
    let isFirstSighting =
      phase.gains.isEmpty && chronicle.settled.count <= 1 && chronicle.passages.isEmpty
    let first = phase.seen.first?.earliest ?? phase.done
    chronicle.settled.append(
      .init(
        from: isFirstSighting && first != .earliest ? first : phase.done, holder: phase.side,
        status: phase.verdict == .claimed ? .claimed : .confirmed, credibility: phase.credibility,
        basis: phase.basis, since: phase.since, rule: phase.rule,
        support: phase.said + phase.confirmingLosses))
  }
}
