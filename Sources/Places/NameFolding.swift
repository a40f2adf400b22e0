import ArabicScript

/// The work of turning a name into its key, one scalar at a time.
struct NameFolding {
  /// What stood before the letter that comes next.
  private enum Gap {
    case none
    /// Punctuation: it ends a word, except between two Arabic letters, where it is a disguise.
    case sign
    /// A hyphen after a stroke that stretches a word; another such stroke makes it a disguise.
    case stretchedHyphen
    /// A blank or a hyphen.
    case wordEnd
  }

  /// All that is left so far: folded letters and ASCII digits.
  private var letters: [UInt32] = []
  /// Where the word that is being read begins in `letters`.
  private var wordStart = 0
  /// Where the word before it begins, if that may be a Latin article.
  private var articleStart: Int?
  private var gap = Gap.none
  private var isAfterTatweel = false
  /// The key in UTF-8, kept for its memory.
  private var bytes: [UInt8] = []

  init() {
    // Room for the longest of common names.
    letters.reserveCapacity(40)
    bytes.reserveCapacity(80)
  }

  /// Takes the next scalar of the name.
  mutating func add(_ scalar: Unicode.Scalar) {
    let wasAfterTatweel = isAfterTatweel
    isAfterTatweel = false
    switch FoldedScalar(scalar) {
    case .letter(let letter): append(letter)
    case .letters(let first, let second):
      append(first)
      append(second)
    case .form:
      for code in ArabicPresentationForms.codes(scalar.value) ?? []
      where code != UInt8(ascii: "-") {
        append(ArabicLetters.letter(code))
      }
    case .capital:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower) }
    case .sameAs(let other): add(other)
    case .nothing: isAfterTatweel = wasAfterTatweel
    case .tatweel:
      isAfterTatweel = true
      if gap == .stretchedHyphen { gap = .sign }
    case .sign:
      if gap == .none { gap = .sign }
      isAfterTatweel = wasAfterTatweel
    case .hyphen:
      gap = wasAfterTatweel && gap != .wordEnd ? .stretchedHyphen : .wordEnd
      isAfterTatweel = wasAfterTatweel
    case .blank: gap = .wordEnd
    }
  }

  /// The key, after the last scalar; what follows begins another name.
  mutating func finish() -> String {
    finishWord()
    // A key must be the key of itself, and read again it is a single word.
    wordStart = 0
    dropArabicArticle()
    bytes.removeAll(keepingCapacity: true)
    for letter in letters {
      if letter < 0x80 {
        bytes.append(UInt8(letter))
      } else if letter < 0x800 {
        // Arabic letters, spelled out because they are most of the work.
        bytes.append(0xC0 | UInt8(letter >> 6))
        bytes.append(0x80 | UInt8(letter & 0x3F))
      } else if let scalar = Unicode.Scalar(letter) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    letters.removeAll(keepingCapacity: true)
    wordStart = 0
    articleStart = nil
    gap = .none
    isAfterTatweel = false
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func append(_ letter: UInt32) {
    switch gap {
    case .none: break
    case .sign:
      let previous = letters.count > wordStart ? letters.last : nil
      if !(NameFolding.isArabic(letter) && previous.map(NameFolding.isArabic) == true) {
        finishWord()
      }
    case .stretchedHyphen, .wordEnd: finishWord()
    }
    gap = .none
    letters.append(letter)
  }

  private static func isArabic(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF: true
    default: false
    }
  }
}

extension NameFolding {
  /// Ends the word that is being read, and takes the article off it.
  private mutating func finishWord() {
    guard letters.count > wordStart else { return }
    dropArabicArticle()
    if let start = articleStart, isLatinArticle(start..<wordStart) {
      letters.removeSubrange(start..<wordStart)
      wordStart = start
    }
    articleStart = (2...3).contains(letters.count - wordStart) ? wordStart : nil
    wordStart = letters.count
  }

  /// Takes `ال` off the beginning of the word that ends here, if three letters remain.
  private mutating func dropArabicArticle() {
    var end = wordStart
    while letters.count - end >= 5, letters[end] == 0x627, letters[end + 1] == 0x644 { end += 2 }
    if end > wordStart { letters.removeSubrange(wordStart..<end) }
  }

  /// True when these letters are the article of the word that follows them.
  ///
  /// `al`, `el` and the like stand before any word; the forms that copy the name's first letter
  /// only before it: `as-Sweida`, `ash-Shughur`, `ez-Zor`.
  private func isLatinArticle(_ range: Range<Int>) -> Bool {
    guard NameFolding.isVowel(letters[range.lowerBound]) else { return false }
    let tail = letters[range].dropFirst()
    if tail.elementsEqual(CollectionOfOne(0x6C)) { return true }
    return NameFolding.isSunLetter(tail) && letters[range.upperBound...].starts(with: tail)
  }

  /// The vowels that the article is written with: a, e, i, u.
  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x75: true
    default: false
    }
  }

  /// How Latin spellings write the letters that the article's l becomes like: t, d, r, z, s, n,
  /// and th, dh, sh, ch.
  private static func isSunLetter(_ tail: ArraySlice<UInt32>) -> Bool {
    switch (tail.first, tail.dropFirst().first) {
    case (0x74, nil), (0x64, nil), (0x72, nil), (0x7A, nil), (0x73, nil), (0x6E, nil): true
    case (0x74, 0x68), (0x64, 0x68), (0x73, 0x68), (0x63, 0x68): true
    default: false
    }
  }
}
