/// The article of a Latin word that is written as one with it: `Elhasan`, `Alkaram`.
enum GluedArticle {
  /// How many symbols it takes.
  static let length = 2

  /// True when a word may begin with it.
  static func begins(_ word: ArraySlice<UInt8>) -> Bool {
    let start = word.startIndex
    guard word.count >= 5, Symbol.isLatinVowel(word[start]), word[start + 1] == Symbol.l else {
      return false
    }
    return !Symbol.isLatinVowel(word[start + 2])
  }
}
