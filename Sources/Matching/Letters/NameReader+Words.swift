extension NameReader {
  /// Ends the word that is being read.
  mutating func endWord() {
    if !letters.isEmpty {
      endLatinWord()
    } else if !arabic.isEmpty {
      endArabicWord()
    }
  }

  private mutating func endLatinWord() {
    let start = reading.symbols.count
    LatinSounds.append(letters, to: &reading.symbols)
    letters.removeAll(keepingCapacity: true)
    var hasArticle = false
    if let article = pendingArticle, article < reading.words.count {
      let word = reading.words[article]
      if word.end == start, isArticle(word, before: start) {
        reading.symbols.removeSubrange(word.start..<word.end)
        reading.words.removeLast()
        hasArticle = true
      }
    }
    pendingArticle = nil
    let begin = reading.words.last?.end ?? 0
    // `Elgharbi`: an article written with the word, where that is a known one without it.
    if GluedArticle.begins(reading.symbols[begin...]),
      lexicon.entry(of: reading.symbols[begin...]) == nil,
      lexicon.entry(of: reading.symbols[(begin + GluedArticle.length)...]) != nil
    {
      reading.symbols.removeSubrange(begin..<begin + GluedArticle.length)
      hasArticle = true
    }
    appendWord(from: begin, hasArticle: hasArticle)
    if reading.symbols.count - begin == 2, Symbol.isLatinVowel(reading.symbols[begin]) {
      pendingArticle = reading.words.count - 1
    }
  }

  /// `al` and `el` before any word; the forms that copy its first consonant only before that.
  private func isArticle(_ word: Word, before start: Int) -> Bool {
    guard start < reading.symbols.count, word.end - word.start == 2 else { return false }
    let consonant = reading.symbols[word.start + 1]
    if consonant == Symbol.l { return true }
    let table = ConsonantClass.table
    let consonantClass = table[Int(consonant)]
    return consonantClass != ConsonantClass.none
      && consonantClass == table[Int(reading.symbols[start])]
  }

  /// Ends an Arabic word; a hyphen inside it is a disguise unless an article follows.
  private mutating func endArabicWord() {
    var start = 0
    for joint in joints where hasArticle(arabic[joint...]) && joint - start >= 2 {
      appendArabic(arabic[start..<joint])
      start = joint
    }
    appendArabic(arabic[start...])
    arabic.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
    pendingArticle = nil
  }

  private mutating func appendArabic(_ word: ArraySlice<UInt8>) {
    let hasArticle = hasArticle(word)
    let begin = reading.symbols.count
    reading.symbols.append(contentsOf: hasArticle ? word.dropFirst(2) : word)
    appendWord(from: begin, hasArticle: hasArticle)
  }

  private func hasArticle(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 4 && word.starts(with: "Al".utf8.lazy.map(Symbol.arabic)) && !isNameOfGod(word)
  }

  private func isNameOfGod(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("Allh".utf8.lazy.map(Symbol.arabic))
  }

  private mutating func appendWord(from begin: Int, hasArticle: Bool) {
    let end = reading.symbols.count
    guard end > begin else { return }
    if hasArticle { reading.trace.insert(.article) }
    let entry = lexicon.entry(of: reading.symbols[begin..<end])
    reading.words.append(
      Word(
        start: begin, end: end, offset: wordOffset, kind: entry?.kind ?? .name,
        meaning: entry?.meaning ?? 0, part: part, hasArticle: hasArticle))
  }

  /// Finds where symbols may be passed over.
  mutating func addSpans() {
    let symbols = reading.symbols
    let nameWords = reading.words.reduce(0) { $0 + ($1.end > $1.start ? 1 : 0) }
    var isFirst = true
    for (index, word) in reading.words.enumerated() where word.end > word.start {
      let length = word.end - word.start
      if isFirst, length >= 4, Symbol.isArabic(symbols[word.start]) {
        addClitics(of: word, index)
      } else if GluedArticle.begins(symbols[word.start..<word.end]) {
        add(word.start, word.start + GluedArticle.length, .article, index)
      }
      if nameWords > 1 { add(word.start, word.end, .word, index) }
      isFirst = false
    }
  }

  private mutating func addClitics(of word: Word, _ index: Int) {
    guard !word.hasArticle else { return }
    let first = reading.symbols[word.start]
    let second = reading.symbols[word.start + 1]
    let third = reading.symbols[word.start + 2]
    let lam = Symbol.arabic(UInt8(ascii: "l"))
    guard NameReader.prefixes.contains(first) else { return }
    add(word.start, word.start + 1, .clitic, index)
    if first == lam, second == lam { add(word.start, word.start + 2, .clitic, index) }
    if second == Symbol.arabic(UInt8(ascii: "A")), third == lam, word.end - word.start >= 5 {
      add(word.start, word.start + 3, .clitic, index)
    }
  }

  private mutating func add(_ start: Int, _ end: Int, _ kind: Span.Kind, _ word: Int) {
    reading.spans.append(Span(start: start, end: end, kind: kind, word: word))
  }
}
