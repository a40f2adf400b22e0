/// Names of administrative units, by their consonants.
enum AdminKey {
  /// The key of a name that has been read.
  ///
  /// Words like `governorate` do not count, but `rural` and `ريف` make another name: Rural Damascus
  /// is no Damascus. So do words such as `southern`: areas are called after the side of a unit.
  static func key(_ reading: Reading) -> UInt32 {
    let side = UInt32(reading.qualifiers)
    return side == 0 ? wholeKey(reading) : Fingerprint.finished(wholeKey(reading) ^ side)
  }

  /// The key without the words for a side.
  static func wholeKey(_ reading: Reading) -> UInt32 {
    let hasCountryside = reading.words.contains { isCountryside($0) }
    let key = plainKey(reading)
    return hasCountryside ? ~key : key
  }

  /// The key of the name without any such word.
  static func plainKey(_ reading: Reading) -> UInt32 {
    var skeleton: [UInt8] = []
    for word in reading.words where word.kind != .type && word.kind != .connective {
      Skeleton.append(reading.symbols[word.start..<word.end], to: &skeleton)
    }
    return Fingerprint.of(skeleton)
  }

  private static func isCountryside(_ word: Word) -> Bool {
    word.kind == .type && word.meaning == LexiconWords.countryside
  }
}
