import Model

/// The changes of a timeline by asking for every single day, for comparison with the ones that are
/// derived from its steps.
///
/// Each is `begin day from>to status`, with `-` for nobody.
struct ChangeOracle {
  private let days: [Day]
  private let answers: [Assessment]

  init(_ timeline: Timeline, from: Day, count: Int) {
    days = (0..<count).map { from.advanced(by: $0) }
    answers = days.map(timeline.assessment)
  }

  var changes: [String] {
    var found: [(day: Day, text: String)] = []
    var before: Int?
    for index in answers.indices where isSettled(index) {
      let gap = (before.map { $0 + 1 } ?? 0)..<index
      found += disputes(in: gap, before: before, next: index)
      if let change = change(at: index, before: before, gap: gap) { found.append(change) }
      before = index
    }
    found += disputes(in: (before.map { $0 + 1 } ?? 0)..<answers.count, before: before, next: nil)
    return found.sorted { $0.day < $1.day }.map(\.text)
  }

  private func isSettled(_ index: Int) -> Bool {
    let answer = answers[index]
    return answer.status == .confirmed || answer.status == .claimed
      || answer.status == .unknown && answer.rule == .left
  }

  private func side(_ index: Int?) -> Side.ID? { index.flatMap { answers[$0].holder?.side } }

  /// The change that is complete at the first settled day after a gap, if there is one.
  private func change(
    at index: Int, before: Int?, gap: Range<Int>
  ) -> (day: Day, text: String)? {
    let to = side(index)
    let passage = passage(endingAt: index, in: gap, to: to, before: before)
    var former = side(before)
    for day in passage where answers[day].status == .changing {
      // The sides of changing days: the one before, unless its reading is the new one's.
      let first = answers[day].alternatives.first
      if let first, first.since != answers[day].since, let side = first.holder?.side, side != to {
        former = side
      }
    }
    guard before == nil ? answers[index].basis != .implied : former != to else { return nil }
    var day = index
    if to != nil, side(before) != to {
      while gap.contains(day - 1), side(day - 1) == to,
        answers[day - 1].status == .contested || disputed(day - 1, before: before) == to
      {
        day -= 1
      }
    }
    var begin = passage.first { answers[$0].status == .changing }.map { min($0, day) } ?? day
    // The window that the rules give, as far as it lies in the gap.
    if let since = answers[index].since?.split(separator: "/").first.flatMap({ Day(String($0)) }),
      let first = days.firstIndex(of: since), gap.contains(first)
    {
      begin = min(begin, first)
    }
    return (days[day], text(begin, day, former, to, answers[index].status))
  }

  /// The disputes of a gap, each once, without those that the next settled day resolves.
  private func disputes(
    in gap: Range<Int>, before: Int?, next: Int?
  ) -> [(day: Day, text: String)] {
    var seen: Set<String> = []
    return gap.compactMap { index in
      guard let to = disputed(index, before: before), next == nil || side(next) != to,
        seen.insert("\(to) \(answers[index].since ?? "")").inserted
      else { return nil }
      let passage = passage(endingAt: index, in: gap, to: to, before: before)
      let begin = passage.first { answers[$0].status == .changing } ?? index
      return (
        days[index], text(begin, index, side(before ?? index), to, .disputed)
      )
    }
  }

  /// The side whose taking is disputed on a day; nil where the dispute is of the settled change.
  private func disputed(_ index: Int, before: Int?) -> Side.ID? {
    let answer = answers[index]
    guard answer.status == .disputed, answer.rule != .part,
      let claimed = answer.alternatives.first?.holder?.side
    else { return nil }
    guard let before, side(before) == claimed else { return claimed }
    guard answers[before].since != answer.since, side(index) != claimed else { return nil }
    return side(index)
  }

  private func passage(
    endingAt end: Int, in gap: Range<Int>, to: Side.ID?, before: Int?
  ) -> Range<Int> {
    var start = end
    while gap.contains(start - 1) {
      switch answers[start - 1].status {
      case .changing, .contested: start -= 1
      case .disputed where isAbout(start - 1, to, before): start -= 1
      default: return start..<end
      }
    }
    return start..<end
  }

  /// True when the dispute of a day is about `to`, be it of the settled change.
  private func isAbout(_ index: Int, _ to: Side.ID?, _ before: Int?) -> Bool {
    guard answers[index].rule != .part, let to else { return false }
    let claimed = answers[index].alternatives.first?.holder?.side
    let isOfTheSettled =
      claimed == side(before) && before.map { answers[$0].since } == answers[index].since
    return isOfTheSettled ? claimed == to : disputed(index, before: before) == to
  }

  private func text(
    _ begin: Int, _ day: Int, _ from: Side.ID?, _ to: Side.ID?, _ status: Status
  ) -> String {
    "\(days[begin]) \(days[day]) \(from?.text ?? "-")>\(to?.text ?? "-") \(status.rawValue)"
  }
}

extension Change {
  /// `begin day from>to status`, with `-` for nobody.
  var summary: String {
    "\(begin) \(day) \(from?.text ?? "-")>\(to?.text ?? "-") \(assessment.status.rawValue)"
  }
}
