/// What had to be done to a text before it could be read as a name; each step has a word.
public struct Trace: OptionSet, Hashable, Sendable {
  /// One bit a step.
  public let rawValue: UInt32

  /// A set of steps.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A stroke that stretches words was taken out.
  public static let tatweel = Trace(rawValue: 1 << 0)
  /// Vowel marks of Arabic were taken out.
  public static let vowelMarks = Trace(rawValue: 1 << 1)
  /// Characters that cannot be seen were taken out: direction marks, joiners.
  public static let invisible = Trace(rawValue: 1 << 2)
  /// Signs between two Arabic letters were taken out; they hide words from filters.
  public static let disguise = Trace(rawValue: 1 << 3)
  /// A form of hamza or alef was made plain.
  public static let hamza = Trace(rawValue: 1 << 4)
  /// A letter of Persian or Kurdish, or a presentation form, was replaced by the Arabic one.
  public static let letterForm = Trace(rawValue: 1 << 5)
  /// An article was set aside.
  public static let article = Trace(rawValue: 1 << 6)
  /// A word that says what kind of place it is was set aside.
  public static let typeWord = Trace(rawValue: 1 << 7)
  /// A word such as "northern" or "little" was compared by its meaning.
  public static let qualifier = Trace(rawValue: 1 << 8)
  /// A prefix such as `و` or `ب` was set aside.
  public static let clitic = Trace(rawValue: 1 << 9)
  /// Words after `in`, `near` or a comma were read as the surroundings.
  public static let surroundings = Trace(rawValue: 1 << 10)
  /// The text was longer than any name, and only its beginning was read.
  public static let cut = Trace(rawValue: 1 << 11)

  /// The steps as words, in a fixed order: `["hamza", "article"]`.
  public var words: [String] {
    Trace.names.compactMap { contains($0.step) ? $0.word : nil }
  }

  private static let names: [(step: Trace, word: String)] = [
    (.tatweel, "tatweel"), (.vowelMarks, "vowel marks"), (.invisible, "invisible characters"),
    (.disguise, "disguising signs"), (.hamza, "hamza"), (.letterForm, "letter forms"),
    (.article, "article"), (.typeWord, "type word"), (.qualifier, "qualifier"),
    (.clitic, "prefix"), (.surroundings, "surroundings"), (.cut, "cut to its beginning"),
  ]
}
