extension Timeline {
  /// When the place changed hands or is said to have, oldest first; at most one change a day.
  ///
  /// A first settled answer is a change from nobody known, unless it is only implied: that says who
  /// had the place all along.
  /// - Complexity: O(n) in steps, times their evidence.
  public var changes: [Change] {
    var search = ChangeSearch()
    for step in steps { search.read(step) }
    search.end()
    return search.changes.sorted { $0.day < $1.day }
  }
}

extension Assessment {
  /// The side that has the place, by this answer.
  var side: Side.ID? { holder?.side }

  /// Says who has it, or that the last holder left it to nobody.
  var isSettled: Bool {
    switch status {
    case .confirmed, .claimed: true
    case .unknown: rule == .left
    case .disputed, .contested, .changing: false
    }
  }

  /// Of changing days, the side that is named as the one before.
  var sideBefore: Side.ID? {
    guard status == .changing, let first = alternatives.first, first.since != since else {
      return nil
    }
    return first.holder?.side
  }
}
