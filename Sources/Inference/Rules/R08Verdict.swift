import Model

/// R8: how firmly a change is known, from what is said for and against it.
///
/// - c. Strong for and strong against: the later-dated word wins, and the change is done on the first
///   word after the denial; a tie, or the denial later: disputed.
/// - d. Only the gaining side, no denial: claimed. A denial by the loser alone: disputed; it never
///   weakens a strong claim, except where the strong word is only a withdrawal and nobody says that
///   someone came in.
/// - e. Only the gaining side, and a strong hold for the loser dated later, or the taker's own
///   denial: void. Denied the same day: disputed, the day's order is unknown.
/// - f. Only the gaining side, denied only by the loser, and the same side takes it again later:
///   void from the day of the denial.
/// - g. Else, with a strong word: confirmed.
/// - A withdrawal that names nobody who came stands by itself unless it is denied: then disputed.
///
/// (a and b, who may speak, are in `Testimony`.)
enum Judgement {
  /// The phase with its dates, verdict and credibility.
  static func judge(_ phase: Phase, previous: Phase?, next: Phase?) -> Phase {
    var judged = phase
    guard phase.side != nil || !phase.gains.isEmpty else {
      judged.begin = phase.first
      judged.done = phase.first
      judged.verdict = phase.denials.isEmpty ? .vacated : .disputed
      judged.credibility = phase.denials.isEmpty ? Credibility.open : Credibility.disputed
      judged.rule = phase.denials.isEmpty ? .left : .denied
      return judged
    }
    let testimony = Testimony(phase, next: next)
    judged.confirmingLosses = testimony.nearLosses
    judged.done = ChangeDates.done(phase, testimony)
    judged.begin = ChangeDates.begin(phase, done: judged.done, previous: previous)
    judged.decide(testimony, next: next)
    judged.credibility = Credibility.of(judged, testimony)
    return judged
  }
}

extension Phase {
  fileprivate mutating func decide(_ testimony: Testimony, next: Phase?) {
    if !testimony.strongDenials.isEmpty {
      decideAgainst(testimony)
    } else if !testimony.strong.isEmpty {
      let onlyLeft =
        !testimony.strongGains.isEmpty && !testimony.strongGains.contains(where: \.saysEntered)
        && !seen.contains(where: \.isStrong) && testimony.nearLosses.isEmpty
      set(
        onlyLeft && !testimony.weakDenials.isEmpty ? .disputed : .confirmed,
        onlyLeft && !testimony.weakDenials.isEmpty ? .denied : .strongWord)
    } else if let denial = testimony.weakDenials.first {
      let isTakenAgain =
        next.map {
          $0.side == side && !$0.gains.isEmpty && $0.losers.contains { $0 == denial.side }
        }
        ?? false
      if isTakenAgain {
        set(.void, .void)
        settled = denial.latest
      } else {
        set(.disputed, .denied)
      }
    } else {
      set(.claimed, .ownWordOnly)
    }
  }

  /// R8c and R8e: strong words against.
  private mutating func decideAgainst(_ testimony: Testimony) {
    let lastDenial = testimony.strongDenials.map(\.latest).max() ?? .latest
    let isLater = testimony.strongDenials.contains {
      $0.latest > lastGain || $0.isOwnDenial(of: side)
    }
    let near = Set(testimony.nearLosses.map(\.claim))
    let isOutweighed = testimony.strong.contains {
      $0.latest > lastDenial && !near.contains($0.claim)
    }
    if isOutweighed {
      let after = (gains + seen).map(\.latest).filter { $0 > lastDenial }.min() ?? done
      done = max(done, after)
      begin = min(begin, done)
      set(.confirmed, .laterWord)
    } else if testimony.strong.isEmpty, isLater {
      set(.void, .void)
      settled = testimony.strongDenials.map(\.latest).min()
    } else {
      set(.disputed, .denied)
    }
  }

  private mutating func set(_ verdict: Verdict, _ rule: Rule) {
    self.verdict = verdict
    self.rule = rule
  }
}
