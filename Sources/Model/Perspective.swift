/// Whose word alone is asked for.
public enum Perspective: Hashable, Sendable {
  /// A side with everybody who speaks for it.
  case side(Side.ID)
  /// A party with its children.
  case party(Party.ID)
}
