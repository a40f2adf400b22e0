/// The keys under which a name is found: its consonants, its words, each three consonants in a row.
struct NameKeys {
  /// What a key stands for; a key of one kind never equals one of another.
  enum Kind: UInt8 { case skeleton = 1, word = 2, trigram = 3 }

  /// The keys, each once, with their kinds.
  private(set) var keys: [UInt32] = []
  private(set) var kinds: [Kind] = []
  /// The fingerprint of the whole skeleton.
  private(set) var whole: UInt32 = 0
  /// The consonants of the whole name.
  private(set) var length = 0
  /// The skeletons that stand for the whole name, one after the other, each with its end.
  private(set) var skeletons: [UInt8] = []
  private(set) var ends: [Int] = []
  private var skeleton: [UInt8] = []

  /// Reads the keys of a name into the same memory: some ten.
  mutating func read(_ reading: Reading) {
    start()
    let hasBesides = reading.words.contains { NameKeys.isBeside($0) }
    for word in reading.words where !NameKeys.isBeside(word) { append(word, of: reading) }
    if skeleton.isEmpty { for word in reading.words { append(word, of: reading) } }
    addWhole()
    addTrigrams()
    addWords(reading)
    addParts(reading)
    addPlain(reading)
    if hasBesides {
      skeleton.removeAll(keepingCapacity: true)
      for word in reading.words { append(word, of: reading) }
      addSkeleton()
    }
  }

  /// Reads the keys of another way to read the same text; false when there is none.
  ///
  /// Arabic: what is left when a prefix such as `ب` or `بال` is none of the name. Latin: with the
  /// letters that German, Polish, Turkish and Kurdish read otherwise than English and French.
  mutating func readVariant(_ reading: Reading) -> Bool {
    let prefix = reading.spans.reduce(0) { $1.kind == .clitic ? max($0, $1.end) : $0 }
    guard prefix > 0 || reading.symbols.contains(where: OtherSound.isAmbiguous) else {
      return false
    }
    start()
    for word in reading.words where !NameKeys.isBeside(word) {
      let symbols = reading.symbols[max(word.start, prefix)..<max(word.end, prefix)]
      if prefix > 0 {
        Skeleton.append(symbols, to: &skeleton)
      } else {
        let other = symbols.map(OtherSound.of)
        Skeleton.append(other[...], to: &skeleton)
      }
    }
    guard !skeleton.isEmpty else { return false }
    addWhole()
    addTrigrams()
    return true
  }

  private mutating func start() {
    keys.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    skeletons.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    skeleton.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ word: Word, of reading: Reading) {
    Skeleton.append(reading.symbols[word.start..<word.end], to: &skeleton)
  }

  /// The key of a skeleton of which only the hash is left.
  static func key(ofWhole whole: UInt32) -> UInt32 { key(whole, .skeleton) }

  private static func key(_ hash: UInt32, _ kind: Kind) -> UInt32 {
    Fingerprint.finished(Fingerprint.adding(kind.rawValue, to: hash))
  }

  private static func isBeside(_ word: Word) -> Bool {
    word.kind == .type || word.kind == .surroundings || word.kind == .connective
  }

  private mutating func add(_ hash: UInt32, _ kind: Kind) {
    let key = NameKeys.key(hash, kind)
    guard !keys.contains(key) else { return }
    keys.append(key)
    kinds.append(kind)
  }

  private mutating func addWhole() {
    whole = NameKeys.hash(skeleton[...])
    length = skeleton.count
    addSkeleton()
  }

  private static func hash(_ classes: ArraySlice<UInt8>) -> UInt32 {
    var hash = Fingerprint.start
    for number in classes { hash = Fingerprint.adding(number, to: hash) }
    return hash
  }

  private mutating func addSkeleton() {
    let count = keys.count
    add(NameKeys.hash(skeleton[...]), .skeleton)
    guard keys.count > count else { return }
    skeletons.append(contentsOf: skeleton)
    ends.append(skeletons.count)
  }

  private mutating func addTrigrams() {
    var first: UInt8 = 0
    var second: UInt8 = 0
    for position in 0...skeleton.count {
      let third = position < skeleton.count ? skeleton[position] : 0
      if position > 0 {
        var hash = Fingerprint.adding(first, to: Fingerprint.start)
        hash = Fingerprint.adding(third, to: Fingerprint.adding(second, to: hash))
        add(hash, .trigram)
      }
      first = second
      second = third
    }
  }

  private mutating func addWords(_ reading: Reading) {
    guard reading.words.count > 1 else {
      add(NameKeys.hash(skeleton[...]), .word)
      return
    }
    let whole = skeleton.count
    for word in reading.words where word.end > word.start {
      // Each word alone: what stands before it must not swallow its first consonant.
      skeleton.append(0)
      append(word, of: reading)
      let part = skeleton[(whole + 1)...]
      if part.count > 1 { add(NameKeys.hash(part), .word) }
      if part.count > 2, isGlued(word, of: reading) {
        add(NameKeys.hash(part.dropFirst()), .word)
      }
      skeleton.removeLast(skeleton.count - whole)
    }
  }

  private func isGlued(_ word: Word, of reading: Reading) -> Bool {
    GluedArticle.begins(reading.symbols[word.start..<word.end])
  }

  /// The skeleton with a class of its own for each generic word, however it is spelled, and without
  /// articles that are written with their words.
  private mutating func addPlain(_ reading: Reading) {
    guard
      reading.words.contains(where: {
        $0.kind == .generic || $0.end > $0.start && isGlued($0, of: reading)
      })
    else { return }
    skeleton.removeAll(keepingCapacity: true)
    for word in reading.words where !NameKeys.isBeside(word) && word.end > word.start {
      if word.kind == .generic {
        skeleton.append(UInt8(ConsonantClass.count) + word.meaning)
      } else {
        let skipped = isGlued(word, of: reading) ? GluedArticle.length : 0
        Skeleton.append(reading.symbols[(word.start + skipped)..<word.end], to: &skeleton)
      }
    }
    if !skeleton.isEmpty { addSkeleton() }
  }

  private mutating func addParts(_ reading: Reading) {
    guard let last = reading.words.last?.part, last > 0 else { return }
    for number in 0...last {
      skeleton.removeAll(keepingCapacity: true)
      for word in reading.words where word.part == number && !NameKeys.isBeside(word) {
        append(word, of: reading)
      }
      if !skeleton.isEmpty { addSkeleton() }
    }
  }
}
