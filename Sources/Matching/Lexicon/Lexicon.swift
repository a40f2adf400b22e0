/// The words that say something about a place rather than name it, in the languages of the press.
struct Lexicon: Sendable {
  /// What a word is.
  struct Entry: Hashable, Sendable {
    let kind: WordKind
    let meaning: UInt8
  }

  private let exact: [UInt32: Entry]
  private let loose: [UInt32: Entry]

  /// Nothing in it; what the words of the lexicon themselves are read with.
  static let empty = Lexicon(exact: [:], loose: [:])
  /// The lexicon of this module.
  static let standard = Lexicon()

  private init(exact: [UInt32: Entry], loose: [UInt32: Entry]) {
    self.exact = exact
    self.loose = loose
  }

  private init() {
    var exact: [UInt32: Entry] = [:]
    var loose: [UInt32: Entry] = [:]
    var reader = NameReader(lexicon: .empty)
    for group in LexiconWords.groups {
      for word in group.words.split(separator: " ") {
        reader.read(word)
        let symbols = reader.reading.symbols
        let entry = Entry(kind: group.kind, meaning: group.meaning)
        if group.isLoose, !reader.reading.isArabic {
          loose[LooseWord.key(symbols[...])] = entry
        } else {
          exact[Fingerprint.of(symbols)] = entry
        }
      }
    }
    self.init(exact: exact, loose: loose)
  }

  /// What a word is, given its symbols without article; nil for all other words.
  func entry(of symbols: ArraySlice<UInt8>) -> Entry? {
    if let entry = exact[Fingerprint.of(symbols)] { return entry }
    guard let first = symbols.first, !Symbol.isArabic(first), !loose.isEmpty else { return nil }
    return loose[LooseWord.key(symbols)]
  }
}
