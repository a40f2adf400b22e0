/// The three constants of the rules; the third, the widening of `~`, stands in `Window`.
enum Constants {
  /// Days within which statements for one side are one change, and a hold answers a gain.
  ///
  /// Anything from 3 to 7 judges 56 of 57 real disagreements as an analyst does; 0 gives 41, 14
  /// gives 53.
  static let link = 7

  /// Days back for which a named loser implies that it held the place.
  static let reach = 365

  /// Days around a compilation within which a primary voice makes it superfluous (rule R3).
  static let compilationReach = 14
}
