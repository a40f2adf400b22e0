/// What a word of a name is for.
enum WordKind: UInt8, Sendable {
  /// Part of the name.
  case name
  /// A word that many names begin with: `tell`, `خربة`.
  case generic
  /// Says what kind of place it is: `village`, `ناحية`.
  case type
  /// Says north, little, upper and the like.
  case qualifier
  /// `in`, `near`, `في`.
  case connective
  /// What follows a connective.
  case surroundings
}

/// One word of a name that has been read.
struct Word: Hashable, Sendable {
  /// Where its symbols begin.
  var start: Int
  /// Where they end.
  var end: Int
  /// How many scalars of the text stand before it.
  let offset: Int
  var kind: WordKind
  /// Which qualifier or generic word it is; 0 for other words.
  var meaning: UInt8
  /// Which of the names of `A / B` or `A (B)` it belongs to, from 0.
  var part: UInt8
  /// True when it was written with an article that was set aside.
  var hasArticle: Bool
}

/// Symbols that may be passed over at a price: a whole word, an article, a prefix.
struct Span: Hashable, Sendable {
  /// What is passed over.
  enum Kind: UInt8, Sendable {
    case word, article, clitic
  }
  let start: Int
  let end: Int
  let kind: Kind
  /// The word it belongs to.
  let word: Int
}
