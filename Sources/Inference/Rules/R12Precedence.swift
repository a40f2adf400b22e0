import Model

/// R12: on a day, contested goes before changing, changing before disputed, disputed before what is
/// settled.
///
/// Shown as holder: confirmed and claimed, the side; disputed, the former holder; contested, the last
/// holder if known; changing and unknown, nobody.
struct Precedence {
  let chronicle: Chronicle
  let naming: Naming
  /// The last days of all statements, in order.
  private let lastDays: [Day]

  /// The precedence over a chronicle.
  init(chronicle: Chronicle, naming: Naming) {
    self.chronicle = chronicle
    self.naming = naming
    lastDays = chronicle.statements.map(\.latest).sorted()
  }

  /// The answers for a place, which change on every day on which anything does.
  ///
  /// - Complexity: O(s) for each answer that is asked for, with s entries of the chronicle.
  func answers() -> PlaceAnswers {
    PlaceAnswers(changingOn: days(), answer: assessment, status: status)
  }

  /// Every day on which an answer may change.
  private func days() -> Set<Day> {
    var days: Set<Day> = []
    for entry in chronicle.settled { days.insert(entry.from) }
    for entry in chronicle.passages { days.formUnion([entry.from, entry.until]) }
    for entry in chronicle.disputes { days.formUnion([entry.from, entry.until]) }
    for entry in chronicle.voids { days.formUnion([entry.from, entry.until]) }
    for entry in chronicle.fights {
      days.formUnion([entry.statement.earliest, entry.statement.latest.advanced(by: 1)])
    }
    for statement in chronicle.statements {
      days.insert(statement.latest)
      if statement.kind == .hold { days.insert(statement.earliest) }
    }
    return days
  }

  /// The answer for the end of a day.
  func assessment(on day: Day) -> Assessment {
    let base = settled(on: day)
    let fights = chronicle.fights.filter { $0.statement.covers(day) }
    let aside =
      fights.filter(\.isSetAside).map(\.statement).map(naming.attack)
      + chronicle.voids.filter { $0.from <= day && day < $0.until }.map(naming.void)
    let answer =
      switch ruling(on: day) {
      case .contested:
        contested(base, fights.filter { !$0.isSetAside }.map(\.statement), on: day)
      case .changing(let passage): changing(base, passage, on: day)
      case .disputed(let dispute): disputed(base, dispute, with: sameDay(dispute), on: day)
      case .settled: plain(base, on: day)
      }
    return aside.isEmpty ? answer : answer.adding(aside)
  }

  /// The status of that answer.
  func status(on day: Day) -> Status {
    switch ruling(on: day) {
    case .contested: .contested
    case .changing: .changing
    case .disputed: .disputed
    case .settled: settled(on: day)?.status ?? Assessment.noEvidence.status
    }
  }

  /// What goes before everything else on a day.
  private enum Ruling {
    case contested
    case changing(Chronicle.Passage)
    case disputed(Chronicle.Dispute)
    case settled
  }

  private func ruling(on day: Day) -> Ruling {
    if chronicle.fights.contains(where: { !$0.isSetAside && $0.statement.covers(day) }) {
      return .contested
    }
    if let passage = chronicle.passages.last(where: { $0.from <= day && day < $0.until }) {
      return .changing(passage)
    }
    if let dispute = chronicle.disputes.last(where: { $0.from <= day && day < $0.until }) {
      return .disputed(dispute)
    }
    return .settled
  }

  /// Of the settled entries that have begun, the one that began last.
  private func settled(on day: Day) -> Chronicle.Settled? {
    var current: Chronicle.Settled?
    for entry in chronicle.settled where entry.from <= day {
      if let known = current, known.from > entry.from { continue }
      current = entry
    }
    return current
  }

  private func newest(on day: Day) -> Day? {
    lastDays.last { $0 <= day }
  }

  private func plain(_ base: Chronicle.Settled?, on day: Day) -> Assessment {
    guard let base else {
      return .noEvidence.knowing(newest: newest(on: day))
    }
    return Assessment(
      holder: base.holder.map { naming.holder($0, base.support) }, status: base.status,
      credibility: base.credibility, basis: base.holder == nil ? nil : base.basis,
      since: base.since, newestEvidence: newest(on: day), alternatives: [],
      evidence: naming.evidence(base, on: day), rule: base.rule)
  }

  private func contested(
    _ base: Chronicle.Settled?, _ fights: [Statement], on day: Day
  ) -> Assessment {
    let attackers = Set(fights.compactMap(\.side)).union(fights.compactMap(\.other))
      .filter { $0 != base?.holder }.sorted()
    let begin = fights.map(\.earliest).min() ?? day
    return Assessment(
      holder: base?.holder.map { naming.holder($0, base?.support ?? []) }, status: .contested,
      credibility: Credibility.open, basis: .direct, since: "\(begin)",
      newestEvidence: newest(on: day),
      alternatives: attackers.map { side in
        let own = fights.filter { $0.side == side || $0.other == side }
        return Alternative(
          holder: naming.holder(side, own), since: nil, credibility: Credibility.open,
          evidence: naming.ids(own))
      },
      evidence: naming.joined(base.map { naming.evidence($0, on: day) }, naming.ids(fights)),
      rule: .fighting)
  }

  private func changing(
    _ base: Chronicle.Settled?, _ passage: Chronicle.Passage, on day: Day
  ) -> Assessment {
    let since = Window.text(passage.from, passage.until)
    var readings: [Alternative] = []
    if let before = passage.before {
      let own = base?.holder == before ? base : nil
      readings.append(
        Alternative(
          holder: naming.holder(before, own?.support ?? passage.support), since: own?.since,
          credibility: own?.credibility ?? Credibility.claimed,
          evidence: own.map { naming.evidence($0, on: day) } ?? naming.ids(passage.support)))
    }
    if let after = passage.after, after != passage.before {
      readings.append(
        Alternative(
          holder: naming.holder(after, passage.support), since: since,
          credibility: passage.credibility, evidence: naming.ids(passage.support)))
    }
    return Assessment(
      holder: nil, status: .changing, credibility: Credibility.open, basis: .direct, since: since,
      newestEvidence: newest(on: day), alternatives: readings,
      evidence: naming.ids(passage.support), rule: passage.rule)
  }

  /// R6: the claims of one day by both sides are one dispute.
  private func sameDay(_ dispute: Chronicle.Dispute) -> [Chronicle.Dispute] {
    guard dispute.rule == .sameDay else { return [dispute] }
    return chronicle.disputes.filter { $0.rule == .sameDay && $0.from == dispute.from }
  }

  private func disputed(
    _ base: Chronicle.Settled?, _ dispute: Chronicle.Dispute, with disputes: [Chronicle.Dispute],
    on day: Day
  ) -> Assessment {
    let support = disputes.flatMap(\.support)
    let denied = disputes.filter { $0.claimed != dispute.holder }
    let own = base?.holder == dispute.holder ? base : nil
    return Assessment(
      holder: dispute.holder.map { naming.holder($0, (own?.support ?? []) + support) },
      status: .disputed,
      credibility: Credibility.disputed, basis: .direct, since: dispute.since,
      newestEvidence: newest(on: day),
      alternatives: (denied.isEmpty ? [dispute] : denied).map(naming.denied),
      evidence: naming.joined(own.map { naming.evidence($0, on: day) }, naming.ids(support)),
      rule: dispute.rule)
  }
}

extension Statement {
  fileprivate func covers(_ day: Day) -> Bool { earliest <= day && day <= latest }
}
