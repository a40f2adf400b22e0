import Model

/// R14: a gain of a whole area is a claim on each of its members, with basis `area`.
///
/// It is ignored for a member with a direct strong word within `link` days of it; it names no loser
/// there (it never denies, cuts or disputes a direct claim, and says nothing of who held a member
/// before); and where the taker was already, it only says that it is still there. Otherwise it
/// counts as any gain, with its own stance: a later area gain replaces an older direct one. Fighting,
/// holding or repelling in an area says nothing about its members.
///
/// *Why:* "direct outranks area" for ever would leave al-Mushayrifah with a claim of 30 November
/// 2019, although the army took all the land around it on 24 December.
enum AreaReach {
  /// What remains, for a member, of the gains of its areas.
  static func reaching(_ areaGains: [Statement], direct: [Statement]) -> [Statement] {
    let strong = direct.filter { $0.isStrong && ($0.kind == .gain || $0.kind == .hold) }
    return areaGains.compactMap { gain in
      // A window without a beginning names no day but its last.
      let first = gain.window.isOpen ? gain.latest : gain.earliest
      let near = first.advanced(by: -Constants.link)...gain.latest.advanced(by: Constants.link)
      guard gain.kind == .gain, !strong.contains(where: { near.contains($0.latest) }) else {
        return nil
      }
      var reached = gain
      reached.basis = .area
      reached.other = nil
      reached.otherParty = nil
      return reached
    }
  }
}
