/// The numbers by which a place is judged for a text; the training reads the same ones.
enum Features {
  /// Numbers of one script: the place's best name in the script of the text, or in the other.
  static let perScript = 25
  /// All numbers of one candidate.
  static let count = 2 * perScript + 23
  /// What stands for a missing name.
  static let missing: Float = -1
}
