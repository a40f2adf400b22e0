public import Model

/// When, as known when, and by whose word.
public struct Question: Hashable, Sendable {
  /// The day asked; nil: the day of the newest evidence.
  public var on: Day?
  /// Only what was known by the end of that day; nil: everything.
  public var known: Day?
  /// Only the word of one side or party; nil: everybody's.
  public var perspective: Perspective?

  /// A question.
  public init(on: Day? = nil, known: Day? = nil, perspective: Perspective? = nil) {
    self.on = on
    self.known = known
    self.perspective = perspective
  }
}
