import Model

/// R6: gains of both sides that end on one day.
///
/// A voice that reports both gives the order: `captured` first, the recapture, withdrawal or loss
/// after. Else start from the holder before the day and alternate, since *a gain from X follows X's
/// own gain*, so that the former holder ends with it. Former holder unknown: the side of the only
/// recapture, else the loser most often named, else the smallest id. A side that alone speaks for
/// itself, and later than everybody else, comes last.
///
/// *Why:* alphabetical order judges 2 of 57 disagreements wrongly.
/// *Example:* Hill 1154, 25 October 2019; al-Jubayn, 13 May 2019; Karnaz, 2 December 2024, which the
/// government said on the 3rd that it had retaken.
enum SameDay {
  /// The gains of one day in the order in which they happened, one group a side.
  static func order(_ gains: [Statement], after holder: Side.ID?) -> [[Statement]] {
    let sides = Set(gains.compactMap(\.side)).sorted()
    guard sides.count > 1 else { return [gains.sorted()] }
    var last = winnerByOneVoice(gains) ?? lateComer(gains) ?? holder ?? likelyHolder(gains)
    var remaining = sides
    var groups: [[Statement]] = []
    while !remaining.isEmpty {
      let others = remaining.filter { $0 != last }
      let next =
        others.first { side in gains.contains { $0.side == side && $0.other == last } }
        ?? others.first ?? remaining[0]
      groups.append(gains.filter { $0.side == next }.sorted())
      remaining.removeAll { $0 == next }
      last = next
    }
    return groups
  }

  /// The side that ends with it when one claimant tells a capture and then how it ended; the
  /// alternation starts from it, so that it comes last.
  private static func winnerByOneVoice(_ gains: [Statement]) -> Side.ID? {
    for claimant in Set(gains.map(\.claimant)).sorted() {
      let own = gains.filter { $0.claimant == claimant }
      let captured = Set(own.filter(\.isPlainCapture).compactMap(\.side))
      let ended = Set(own.filter { !$0.isPlainCapture }.compactMap(\.side))
      if captured.count == 1, ended.count == 1, captured != ended { return ended.first }
    }
    return nil
  }

  /// The side whose own word alone says so, and became known in the days after everybody else's: it
  /// may speak of a later hour, so that it comes last, and is disputed.
  private static func lateComer(_ gains: [Statement]) -> Side.ID? {
    Set(gains.compactMap(\.side)).sorted().first { side in
      let own = gains.filter { $0.side == side }
      let others = gains.filter { $0.side != side }
      guard let first = own.map(\.known).min(), let last = others.map(\.known).max() else {
        return false
      }
      return last < first && first <= last.advanced(by: Constants.link)
        && !own.contains(where: \.isStrong) && others.contains(where: \.isStrong)
    }
  }

  private static func likelyHolder(_ gains: [Statement]) -> Side.ID? {
    let returning = Set(gains.filter(\.isRecapture).compactMap(\.side))
    if returning.count == 1 { return returning.first }
    var counts: [Side.ID: Int] = [:]
    for case let loser? in gains.filter(\.isPlainCapture).map(\.other) {
      counts[loser, default: 0] += 1
    }
    return counts.keys.min { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
  }

  /// Where the last link of the day is only the winner's own word, and nobody tells both gains, the
  /// order is disputed; the better judged side, else the former holder, is shown.
  ///
  /// The same where the winner names no day but a window that reaches back over the other's gain.
  ///
  /// *Example:* Kafr Nabudah, 8 May 2019; Abdin, which the army took on 15 August 2019 and the
  /// opposition retook "in the last two weeks" before the 16th.
  static func dispute(_ phases: inout [Phase]) {
    for index in phases.indices.dropFirst() {
      let a = phases[index - 1]
      let b = phases[index]
      guard !a.gains.isEmpty, !b.gains.isEmpty, a.side != b.side, b.verdict == .claimed,
        a.lastGain == b.first || b.gains.allSatisfy({ $0.earliest <= a.lastGain }),
        !tellsBoth(a, b)
      else { continue }
      phases[index].markSameDayDispute()
      if a.verdict == .claimed { phases[index - 1].markSameDayDispute() }
    }
  }

  private static func tellsBoth(_ a: Phase, _ b: Phase) -> Bool {
    let claimants = Set(a.gains.map(\.claimant))
    let admitting = Set(a.gains.filter { $0.stance == .admission }.compactMap(\.claimantSide))
    return b.gains.contains {
      claimants.contains($0.claimant) || $0.claimantSide.map(admitting.contains) ?? false
    }
  }
}

extension Statement {
  /// A capture that is not told as a return.
  fileprivate var isPlainCapture: Bool { event == .captured && !isAgain }
}

extension Phase {
  fileprivate mutating func markSameDayDispute() {
    verdict = .disputed
    credibility = Credibility.disputed
    rule = .sameDay
  }
}
