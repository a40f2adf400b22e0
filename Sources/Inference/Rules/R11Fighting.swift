import Model

/// R11: `contested` lasts exactly the days of the reported fighting.
///
/// A gain dated that day takes effect the day after, unless the same claimant reports it for that
/// day. Set aside, and only mentioned: fighting told by nobody but the side that lost the place by a
/// confirmed change at most `link` days ago, fighting that somebody with a better word denies, and
/// fighting told only for a window of more than `link` days within which somebody dates a gain: the
/// vague yields to the exact. Fighting whose window has no beginning names no day.
///
/// *Why:* a front that was fought over in May is not contested in June because nobody said more.
/// *Example:* the opposition on Jarjanaz, 24 December 2019, a day after it fell; Sukayk, fought over
/// "in the last two weeks" of a report of 16 August 2019 and taken on the 10th and 11th.
extension ChronicleBuilder {
  mutating func readFights() {
    for fight in chronicle.statements
    where fight.kind == .fight && !fight.window.isOpen && !isToldAsGain(fight) {
      chronicle.fights.append(
        .init(
          statement: fight,
          isSetAside: isSoreLoser(fight) || isDenied(fight) || isTooVague(fight)))
    }
  }

  private func isToldAsGain(_ fight: Statement) -> Bool {
    chronicle.statements.contains {
      $0.kind == .gain && $0.claimant == fight.claimant && $0.latest == fight.latest
        && $0.isStrong && $0.saysEntered && $0.known >= fight.known
    }
  }

  private func isSoreLoser(_ fight: Statement) -> Bool {
    guard let side = fight.claimantSide, side == fight.other else { return false }
    return phases.contains { phase in
      !phase.gains.isEmpty && phase.verdict == .confirmed && phase.side != side
        && phase.losers.contains(side)
        && (phase.done...phase.done.advanced(by: Constants.link)).contains(fight.latest)
    }
  }

  private func isTooVague(_ fight: Statement) -> Bool {
    guard fight.window.spansMoreThanLink else { return false }
    return chronicle.statements.contains {
      $0.kind == .gain && !$0.window.spansMoreThanLink && fight.earliest <= $0.earliest
        && $0.latest <= fight.latest
    }
  }

  private func isDenied(_ fight: Statement) -> Bool {
    chronicle.statements.contains {
      $0.answers.contains(fight.claim) && ($0.isStrong || !fight.isStrong)
    }
  }
}
