/// A text read as a name: its symbols without blanks, its words, and what was done on the way.
struct Reading: Hashable, Sendable {
  /// At most this many symbols are read; no name is as long.
  static let longest = 56
  /// As many symbols may come of it, the last character being a ligature of four letters.
  static let mostSymbols = longest + 4

  /// The symbols, one word after the other; qualifiers are not among them.
  var symbols: [UInt8] = []
  /// The words in the order of the text, those of qualifiers empty.
  var words: [Word] = []
  /// What may be passed over at a price, by its end.
  var spans: [Span] = []
  /// One bit for each qualifier that occurs.
  var qualifiers: UInt16 = 0
  /// One bit for each generic word that occurs.
  var generics: UInt32 = 0
  /// What was done.
  var trace: Trace = []
  /// True when its letters are Arabic.
  var isArabic = false
  /// True when marks tell long vowels and emphatic consonants apart.
  var hasMarks = false
  /// A number that is the same for texts which differ in no letter.
  var exactHash: UInt32 = 0

  /// Which of the names of `A (B)` is the first one in a bracket.
  var bracketedPart = UInt8.max

  /// Nothing is left of the text.
  var isEmpty: Bool { symbols.isEmpty }

  /// Whether the first word of the name, and whether a later one, was written with an article.
  var articles: UInt8 {
    var result: UInt8 = 0
    var isFirst = true
    for word in words where word.end > word.start {
      if word.hasArticle { result |= isFirst ? 1 : 2 }
      isFirst = false
    }
    return result
  }

  /// The words that say where the place is, and how they say it.
  struct Whereabouts {
    enum Relation {
      /// `in` or a comma.
      case inside
      /// `near`: the place does not lie in them.
      case beside
      /// A bracket, which may as well hold another name of the place.
      case bracketed
    }

    /// Where in the text, in scalars, the name ends.
    let nameEnd: Int
    /// Where they begin; `near` itself is one of them.
    let start: Int
    let relation: Relation
  }

  /// What follows the name after `in`, `near` or a comma, or else in a bracket; nil when nothing does.
  var whereabouts: Whereabouts? { surrounded ?? bracketed }

  /// What follows `in`, `near` or a comma.
  private var surrounded: Whereabouts? {
    guard let first = words.firstIndex(where: { $0.kind == .surroundings }),
      let name = words.firstIndex(where: { $0.kind == .name || $0.kind == .generic }), name < first
    else { return nil }
    let connectives = words[name..<first].filter { $0.kind == .connective }
    let beside = connectives.first { $0.meaning == LexiconWords.beside }?.offset
    let start = beside ?? words[first].offset
    return Whereabouts(
      nameEnd: min(connectives.first?.offset ?? start, start), start: start,
      relation: beside == nil ? .inside : .beside)
  }

  /// A name in a bracket after a name; `(city)` is none, nor is one generic word before it.
  private var bracketed: Whereabouts? {
    let names = words.filter { $0.kind == .name || $0.kind == .generic }
    let before = names.prefix { $0.part < bracketedPart }
    guard before.count > 1 || before.first?.kind == .name, before.count < names.count,
      let start = words.first(where: { $0.part >= bracketedPart })?.offset
    else { return nil }
    return Whereabouts(nameEnd: start, start: start, relation: .bracketed)
  }

  /// The symbols, the first one of each word marked.
  func marked(into marked: inout [UInt8]) {
    marked.removeAll(keepingCapacity: true)
    marked.append(contentsOf: symbols)
    for word in words where word.end > word.start { marked[word.start] |= AlignedSide.wordStart }
  }
}
