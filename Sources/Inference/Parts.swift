import Model

/// Claims about unnamed places, a count or an extent inside an area.
///
/// Each is a change of its own inside the area, judged by R8. It never moves the area's holder and
/// reaches no member. While it is denied the area is `disputed`, until `link` days after the last word
/// about it, else `contested` on its days: part of an area is news of a day, no state of the area. A
/// window without a beginning names no day.
struct Parts {
  /// The changes, oldest first, judged.
  let changes: [Phase]

  init(_ statements: [Statement]) {
    let ordered = statements.sorted()
    let denials = ordered.filter { !$0.answers.isEmpty }
    changes = Parts.grouped(ordered.filter { $0.answers.isEmpty }).map { words in
      var change = Phase(words.first { $0.kind != .left }?.side)
      change.gains = words
      change.denials = denials.filter { denial in
        words.contains { denial.answers.contains($0.claim) }
      }
      return Judgement.judge(change, previous: nil, next: nil)
    }
  }

  /// A withdrawal joins the gain of whoever attacked; everything else the change of its own side.
  private static func grouped(_ words: [Statement]) -> [[Statement]] {
    var groups: [[Statement]] = []
    for word in words {
      let index = groups.lastIndex { group in
        group.contains { $0.isOneChange(with: word) }
          && word.earliest.days(since: group.map(\.latest).max() ?? .earliest) <= Constants.link
      }
      if let index { groups[index].append(word) } else { groups.append([word]) }
    }
    return groups
  }

  /// What the changes do to the answers for the area, whose whole is `chronicle`.
  func overlays(on chronicle: Chronicle) -> [Overlay] {
    changes.map { change in
      let next = chronicle.settled.map(\.from).filter { $0 > change.first }.min() ?? .latest
      let found = max(change.settled ?? change.first, change.first.advanced(by: 1))
      return switch change.verdict {
      case .disputed:
        Overlay(
          change: change, status: .disputed, from: change.first,
          until: min(next, change.lastWord.advanced(by: Constants.link + 1)))
      case .void:
        Overlay(change: change, status: .disputed, from: change.first, until: found)
      case .confirmed, .claimed, .vacated:
        Overlay(
          change: change, status: .contested, from: change.begin,
          until: change.last.advanced(by: 1))
      }
    }.filter { $0.from != .earliest && $0.from < $0.until }
  }
}

/// The days on which a change of a part colours the area it lies in.
struct Overlay {
  let change: Phase
  /// `disputed` or `contested`.
  let status: Status
  let from: Day
  let until: Day

  /// Everything said for and against it.
  var support: [Statement] { change.gains + change.denials }

  /// True when nothing but a hold is told.
  var isHold: Bool { change.gains.allSatisfy { $0.kind == .hold } }

  /// True when it colours that day.
  func covers(_ day: Day) -> Bool { from <= day && day < until }

  /// What would have changed.
  func reading(_ naming: Naming) -> Alternative {
    Alternative(
      holder: change.side.map { naming.holder($0, change.gains) }, since: change.since,
      credibility: status == .disputed ? Credibility.disputed : Credibility.open,
      evidence: naming.ids(change.gains))
  }
}

extension Statement {
  /// Two words about unnamed places that speak of one change: the same kind for the same side, or
  /// a gain and the withdrawal that it caused.
  fileprivate func isOneChange(with word: Statement) -> Bool {
    switch (kind, word.kind) {
    case (.left, .gain): side == word.other
    case (.gain, .left): other == word.side
    default: kind == word.kind && side == word.side
    }
  }
}
