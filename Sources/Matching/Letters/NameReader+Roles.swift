extension NameReader {
  /// After the last word: decides which words are only said beside the name, and where symbols may
  /// be passed over.
  mutating func arrange() {
    settlePrefix()
    settleSurroundings()
    settleQualifiers()
    addSpans()
  }

  private mutating func settleSurroundings() {
    var hasName = false
    var isAround = false
    for index in reading.words.indices {
      let kind = reading.words[index].kind
      if hasName, reading.words[index].part >= surroundingPart { isAround = true }
      if kind == .connective {
        if hasName { isAround = true }
      } else if isAround {
        reading.words[index].kind = .surroundings
        reading.trace.insert(.surroundings)
      } else if kind == .name || kind == .generic {
        hasName = true
      }
    }
    // A word is a connective only beside a name.
    if !hasName {
      for index in reading.words.indices where reading.words[index].kind == .connective {
        reading.words[index].kind = .name
      }
    }
  }

  private mutating func settleQualifiers() {
    let hasName = reading.words.contains { $0.kind == .name || $0.kind == .generic }
    var removed = 0
    for index in reading.words.indices {
      reading.words[index].start -= removed
      reading.words[index].end -= removed
      let word = reading.words[index]
      switch word.kind {
      case .qualifier where hasName:
        reading.qualifiers |= 1 << UInt16(word.meaning & 15)
        reading.symbols.removeSubrange(word.start..<word.end)
        removed += word.end - word.start
        reading.words[index].end = word.start
        reading.trace.insert(.qualifier)
      case .qualifier: reading.words[index].kind = .name
      case .type where hasName:
        reading.trace.insert(.typeWord)
        guard word.meaning <= LexiconWords.lastUnit else { break }
        reading.symbols.removeSubrange(word.start..<word.end)
        removed += word.end - word.start
        reading.words[index].end = word.start
      case .type: reading.words[index].kind = .name
      case .generic: reading.generics |= 1 << UInt32(word.meaning & 31)
      default: break
      }
    }
  }

  /// `بتل` before another word is `تل` with a prefix: a generic word begins a name.
  private mutating func settlePrefix() {
    guard reading.words.count > 1, let word = reading.words.first, word.kind == .name,
      !word.hasArticle, word.end - word.start >= 3,
      NameReader.prefixes.contains(reading.symbols[word.start]),
      let entry = lexicon.entry(of: reading.symbols[(word.start + 1)..<word.end]),
      entry.kind == .generic
    else { return }
    reading.symbols.remove(at: word.start)
    reading.words[0].kind = entry.kind
    reading.words[0].meaning = entry.meaning
    for index in reading.words.indices {
      if index > 0 { reading.words[index].start -= 1 }
      reading.words[index].end -= 1
    }
    reading.trace.insert(.clitic)
  }

  /// The letters that Arabic writes as one with the word after them: and, so, in, like, to.
  static let prefixes = "wfbkl".utf8.map(Symbol.arabic)
}
