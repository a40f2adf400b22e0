/// Walks a timeline once; unsettled steps wait for the settled one that ends them.
struct ChangeSearch {
  /// What was found so far; a dispute may stand after the change that came of its days.
  private(set) var changes: [Change] = []
  /// The last settled answer; nil: none yet.
  private var settled: Assessment?
  /// The change that brought it about.
  private var adopted: Int?
  /// The unsettled steps since.
  private var open: [Timeline.Span] = []

  /// Reads the next step.
  mutating func read(_ step: Timeline.Span) {
    guard step.assessment.isSettled else { return open.append(step) }
    let resolved = listDisputes(until: step.assessment)
    adopt(step, resolving: resolved)
    settled = step.assessment
    open = []
  }

  /// Lists what is still in dispute after the last step.
  mutating func end() { _ = listDisputes(until: nil) }

  /// Lists what was said of the unsettled days and not adopted.
  ///
  /// - Returns: the evidence of the disputes that `next` resolves into a change.
  private mutating func listDisputes(until next: Assessment?) -> [Claim.ID] {
    var resolved: [Claim.ID] = []
    var seen: Set<Dispute> = []
    for (index, step) in open.enumerated() {
      guard let day = step.from, let dispute = Dispute(step.assessment, after: settled) else {
        continue
      }
      let evidence = step.assessment.evidence(disputing: settled)
      if dispute.isOfTheSettled {
        if let adopted { changes[adopted] = changes[adopted].adding(evidence) }
      } else if let next, next.side == dispute.to {
        resolved += evidence
      } else if seen.insert(dispute).inserted {
        changes.append(
          Change(
            begin: begin(before: index, to: dispute.to) ?? day, day: day,
            from: settled == nil ? step.assessment.side : settled?.side, to: dispute.to,
            lastSettled: settled?.side, assessment: step.assessment, evidence: evidence))
      }
    }
    return resolved
  }

  /// Lists the change that makes `step` the settled answer, if it is one.
  private mutating func adopt(_ step: Timeline.Span, resolving disputed: [Claim.ID]) {
    let side = step.assessment.side
    let former = sideBefore(open.count, to: side) ?? settled?.side
    let isChange = settled == nil ? step.assessment.basis != .implied : former != side
    guard isChange, let first = step.from else {
      if settled?.side != side { adopted = nil }
      return
    }
    let day = fought(for: side)?.from ?? first
    let begins = [begin(before: open.count, to: side), window(step.assessment), day]
    adopted = changes.count
    changes.append(
      Change(
        begin: begins.compactMap(\.self).min() ?? day, day: day, from: former, to: side,
        lastSettled: settled?.side, assessment: step.assessment,
        evidence: step.assessment.evidence
      ).adding(disputed))
  }

  /// The first of the steps right before a settled one that show its holder already, while it is still
  /// fought over or its order in the day disputed (rule R6).
  private func fought(for side: Side.ID?) -> Timeline.Span? {
    guard let side, settled?.side != side else { return nil }
    return open.reversed().prefix { step in
      step.assessment.side == side
        && (step.assessment.status == .contested
          || Dispute(step.assessment, after: settled)?.to == side)
    }.last
  }

  /// The first day of the window in which the rules have the change, where no settled day is in it:
  /// fighting hides changing days.
  private func window(_ settled: Assessment) -> Day? {
    guard let since = settled.since, let start = since.split(separator: "/").first,
      let day = Day(String(start)), let first = open.first, first.from.map({ $0 <= day }) ?? true
    else { return nil }
    return day
  }

  /// The first changing day of those that lead up to an open step, or to the next settled one.
  private func begin(before end: Int, to side: Side.ID?) -> Day? {
    passage(before: end, to: side).first { $0.assessment.status == .changing }?.from
  }

  /// The side that these days name as the one before; another than the last settled one where the
  /// place must have changed hands unseen (rule R9).
  private func sideBefore(_ end: Int, to side: Side.ID?) -> Side.ID? {
    passage(before: end, to: side).compactMap(\.assessment.sideBefore).last { $0 != side }
  }

  /// The unbroken changing and contested steps before one, with those that dispute the same change.
  private func passage(before end: Int, to side: Side.ID?) -> ArraySlice<Timeline.Span> {
    var start = end
    while start > 0, leadsUp(open[start - 1].assessment, to: side) { start -= 1 }
    return open[start..<end]
  }

  private func leadsUp(_ answer: Assessment, to side: Side.ID?) -> Bool {
    switch answer.status {
    case .changing, .contested: true
    case .disputed: Dispute(answer, after: settled).map { $0.to == side } ?? false
    case .confirmed, .claimed, .unknown: false
    }
  }
}

extension Change {
  /// The same change with further evidence.
  fileprivate func adding(_ claims: [Claim.ID]) -> Change {
    Change(
      begin: begin, day: day, from: from, to: to, lastSettled: lastSettled,
      assessment: assessment, evidence: Set(evidence + claims).sorted())
  }
}
