import Model

/// R4, second half: who came where one side left, when the report of the withdrawal does not say.
///
/// A withdrawal is completed by whoever is said to have come, nearest in time and at most `link` days
/// away. Where nobody is, and the side that left had come the same day, or at most `link` days before
/// by its own word alone, its gain is undone: the side that it had taken the place from has it.
/// Otherwise the place is left to nobody. A completed withdrawal weighs as a gain that does not say
/// *entered* (R7, R8).
///
/// *Why:* the reporter of a withdrawal often does not yet know who comes, or speaks before anyone has;
/// to enter the later taker there would put words into a mouth. A raid of hours changes no map.
/// *Example:* Kafr Zita, left on 20 August 2019 and entered on 23 August; Zuwayqat, which the
/// government alone said it took on 16 November 2019, left again the next day. But al-Burayj, whose
/// loss the opposition admitted on 7 March 2020, was left to nobody on the 8th.
enum Withdrawals {
  /// The statements, with withdrawals read as gains where somebody came.
  ///
  /// - Complexity: O(w x n) for w withdrawals among n statements.
  static func completed(_ statements: [Statement]) -> [Statement] {
    guard statements.contains(where: { $0.kind == .left }) else { return statements }
    let gains = statements.filter { $0.kind == .gain && $0.saysEntered }.sorted()
    return statements.map { statement in
      guard statement.kind == .left else { return statement }
      return arrival(after: statement, gains).map(statement.completed) ?? statement
    }
  }

  /// The gain that tells who has the place after the withdrawal.
  private static func arrival(after left: Statement, _ gains: [Statement]) -> Arrival? {
    func distance(_ gain: Statement) -> Int { abs(gain.latest.days(since: left.latest)) }
    let came = gains.filter { $0.side != left.side && distance($0) <= Constants.link }
      .min { (distance($0), $1.latest, $0) < (distance($1), $0.latest, $1) }
    if let came { return Arrival(side: came.side, party: came.party) }
    let own = gains.last {
      $0.side == left.side && $0.latest <= left.latest && distance($0) <= Constants.link
    }
    guard let own, own.latest == left.latest || !gains.contains(where: { $0.confirms(own) }) else {
      return nil
    }
    return own.other.map { Arrival(side: $0, party: own.otherParty) }
  }

  /// Who came.
  fileprivate struct Arrival {
    let side: Side.ID?
    let party: Party.ID?
  }
}

extension Statement {
  /// Tells the same side's gain within `link` days, and does not gain by it.
  fileprivate func confirms(_ gain: Statement) -> Bool {
    isStrong && side == gain.side && abs(latest.days(since: gain.latest)) <= Constants.link
  }

  /// The withdrawal as a gain of whoever came.
  fileprivate func completed(by arrival: Withdrawals.Arrival) -> Statement {
    read(
      as: .gain, side: arrival.side, party: arrival.party, other: side, otherParty: party)
  }
}
