import ArabicScript

/// The work of reading a text as a name, one scalar at a time.
///
/// It keeps its memory: read many names with one reader.
struct NameReader {
  /// What stood before the letter that comes next.
  enum Gap: Int { case none, sign, hyphen, wordEnd, partEnd }

  /// What has been read so far; complete after `finish`.
  var reading = Reading()
  /// The letters of the Latin word that is being read.
  var letters: [LatinSounds.Letter] = []
  /// The symbols of the Arabic word that is being read.
  var arabic: [UInt8] = []
  /// Where hyphens stand inside that word.
  var joints: [Int] = []
  var gap = Gap.none
  var part: UInt8 = 0
  /// The first of the names that a comma stands before.
  var surroundingPart = UInt8.max
  /// How many scalars stand before the word that is being read.
  private(set) var wordOffset = 0
  private var offset = 0
  private var isAfterComma = false
  private var isAfterBracket = false
  private var isAfterTatweel = false
  private var hash: UInt32 = Fingerprint.start
  private var latinCount = 0
  private var arabicCount = 0
  /// The word that may be the article of the next one.
  var pendingArticle: Int?
  let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Reads a text; the result stands in `reading`.
  ///
  /// - Complexity: O(scalars), and at most 600 of them are looked at.
  mutating func read(_ text: some StringProtocol) {
    start()
    for scalar in text.unicodeScalars {
      guard offset < 600, reading.symbols.count + letters.count + arabic.count < Reading.longest
      else {
        reading.trace.insert(.cut)
        break
      }
      add(scalar)
      offset += 1
    }
    finish()
  }

  private mutating func start() {
    reading.symbols.removeAll(keepingCapacity: true)
    reading.words.removeAll(keepingCapacity: true)
    reading.spans.removeAll(keepingCapacity: true)
    reading.qualifiers = 0
    reading.generics = 0
    reading.trace = []
    reading.hasMarks = false
    reading.bracketedPart = .max
    letters.removeAll(keepingCapacity: true)
    arabic.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
    gap = .none
    part = 0
    surroundingPart = .max
    wordOffset = 0
    offset = 0
    isAfterComma = false
    isAfterBracket = false
    isAfterTatweel = false
    hash = Fingerprint.start
    latinCount = 0
    arabicCount = 0
    pendingArticle = nil
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let wasAfterTatweel = isAfterTatweel
    isAfterTatweel = false
    switch ScalarMeaning(scalar) {
    case .latin(let letter, let mark): addLatin(letter, mark)
    case .latinPair(let first, let second):
      addLatin(first, .none)
      addLatin(second, .none)
    case .digit(let digit): addDigit(digit)
    case .arabic(let symbol, let step):
      reading.trace.formUnion(step)
      hash = Fingerprint.adding(scalar.value, to: hash)
      addArabic(symbol)
    case .form:
      reading.trace.insert(.letterForm)
      for code in ArabicPresentationForms.codes(scalar.value) ?? []
      where code != UInt8(ascii: "-") {
        addArabic(Symbol.arabic(code))
      }
    case .capital:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where lower != scalar {
        add(lower)
      }
    case .sameAs(let other): add(other)
    case .otherLetter: addLatin(Symbol.other, .none)
    case .combining(let mark): combine(mark)
    case .vowelMark: reading.trace.insert(.vowelMarks)
    case .invisible:
      reading.trace.insert(.invisible)
      isAfterTatweel = wasAfterTatweel
    case .tatweel:
      reading.trace.insert(.tatweel)
      isAfterTatweel = true
    case .sign:
      if gap == .none { gap = .sign }
      isAfterTatweel = wasAfterTatweel
    case .hyphen:
      if gap == .none || gap == .sign {
        gap = .hyphen
      } else if gap == .wordEnd {
        // A hyphen after a blank stands between two names.
        gap = .partEnd
      }
      isAfterTatweel = wasAfterTatweel
    case .separator: gap = .partEnd
    case .bracket:
      gap = .partEnd
      isAfterBracket = true
    case .comma:
      gap = .partEnd
      isAfterComma = true
    case .blank: if gap != .partEnd { gap = .wordEnd }
    }
  }

  private mutating func addLatin(_ letter: UInt8, _ mark: LatinScalars.Mark) {
    if gap == .sign { gap = .wordEnd }
    endWordAtGap()
    if !arabic.isEmpty { endWord() }
    if letters.isEmpty { wordOffset = offset }
    letters.append(LatinSounds.Letter(code: letter, mark: mark))
    if mark != .none { reading.hasMarks = true }
    latinCount += 1
    hash = Fingerprint.adding(UInt32(letter) | UInt32(mark.rawValue) << 8, to: hash)
  }

  private mutating func addDigit(_ digit: UInt8) {
    if gap == .sign { gap = .wordEnd }
    endWordAtGap()
    if arabic.isEmpty {
      if letters.isEmpty { wordOffset = offset }
      letters.append(LatinSounds.Letter(code: Symbol.firstDigit + digit))
    } else {
      arabic.append(Symbol.firstDigit + digit)
    }
    hash = Fingerprint.adding(UInt32(digit), to: hash)
  }

  private mutating func addArabic(_ symbol: UInt8) {
    if gap == .hyphen, !arabic.isEmpty { joints.append(arabic.count) }
    if gap == .sign || gap == .hyphen, !arabic.isEmpty {
      reading.trace.insert(.disguise)
      gap = .none
    }
    endWordAtGap()
    if !letters.isEmpty { endWord() }
    if arabic.isEmpty { wordOffset = offset }
    arabic.append(symbol)
    arabicCount += 1
  }

  private mutating func combine(_ mark: LatinScalars.Mark) {
    guard gap == .none, let last = letters.indices.last, mark != .none else { return }
    letters[last].mark = mark
    reading.hasMarks = true
    hash = Fingerprint.adding(UInt32(mark.rawValue) << 8, to: hash)
  }

  private mutating func endWordAtGap() {
    guard gap != .none else { return }
    endWord()
    if gap == .partEnd, !reading.words.isEmpty {
      part = min(part + 1, 7)
      if isAfterComma { surroundingPart = min(surroundingPart, part) }
      if isAfterBracket { reading.bracketedPart = min(reading.bracketedPart, part) }
    }
    isAfterComma = false
    isAfterBracket = false
    gap = .none
  }

  private mutating func finish() {
    endWord()
    reading.exactHash = hash
    reading.isArabic = arabicCount > latinCount
    arrange()
  }
}
