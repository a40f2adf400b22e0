/// What it costs to pass over a word, an article or a prefix, in sixteenths of a nat.
struct SpanPrice: Hashable {
  /// What is passed over, as the alignment counts it.
  enum Kind: UInt8 {
    case article, clitic, type, generic, ownUnit, otherPart, name
    static let count = 7
  }

  let kind: Kind
  let cost: UInt8

  /// True for the words that a name consists of.
  static func isName(_ kind: UInt8) -> Bool {
    kind == Kind.generic.rawValue || kind == Kind.name.rawValue
  }

  /// The price of a span; `isOwn` tells from a word's skeleton key whether it names a unit that the
  /// place lies in.
  static func price(
    of span: Span, in reading: Reading, isOwn: (UInt32) -> Bool
  ) -> SpanPrice {
    switch span.kind {
    case .article: return SpanPrice(kind: .article, cost: 12)
    case .clitic: return SpanPrice(kind: .clitic, cost: 30)
    case .word: break
    }
    let word = reading.words[span.word]
    switch word.kind {
    case .type, .connective: return SpanPrice(kind: .type, cost: 12)
    case .surroundings: return SpanPrice(kind: .type, cost: 16)
    case .generic: return SpanPrice(kind: .generic, cost: 40)
    case .name, .qualifier: break
    }
    let lastPart = reading.words.last { $0.kind != .surroundings && $0.kind != .connective }?.part
    if lastPart ?? 0 > 0 {
      return SpanPrice(kind: .otherPart, cost: word.part == 0 ? 40 : 19 + word.part)
    }
    let key = Skeleton.key(reading.symbols[span.start..<span.end])
    return isOwn(key) ? SpanPrice(kind: .ownUnit, cost: 16) : SpanPrice(kind: .name, cost: 80)
  }
}
