import Model

/// R3: encyclopaedias and city lists count only where no primary voice speaks of the place within
/// 14 days; they never add a witness, nor do they confirm what others had said before them.
///
/// *Why:* they repeat others, often with the date of the repetition.
/// *Example:* an encyclopaedia has Tal Mallah retaken on 7 June 2019; the observers do not.
enum Compilations {
  /// The statements without the compilations that a primary voice makes superfluous.
  ///
  /// - Complexity: O(c x n) for c compilations among n statements.
  static func withoutRepetitions(_ statements: [Statement]) -> [Statement] {
    guard statements.contains(where: \.isCompilation) else { return statements }
    let primary = statements.filter {
      !$0.isCompilation && ($0.kind == .gain || $0.kind == .hold)
    }
    return statements.filter { statement in
      !statement.isCompilation
        || !primary.contains {
          abs($0.latest.days(since: statement.latest)) <= Constants.compilationReach
        }
    }
  }
}
