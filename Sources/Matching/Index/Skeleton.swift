/// The consonants of a name, each as its coarse class; what candidates are found by.
enum Skeleton {
  /// Appends the classes of a word; equal neighbours are written once, and an h that ends the word
  /// is none, because it may stand for ta marbuta.
  static func append(_ word: ArraySlice<UInt8>, to skeleton: inout [UInt8]) {
    var symbols = word
    if let last = word.last, last == Symbol.h || last == Symbol.arabic(UInt8(ascii: "h")) {
      symbols = word.dropLast()
    }
    for symbol in symbols {
      let number = ConsonantClass.table[Int(symbol & 127)]
      if number != ConsonantClass.none, skeleton.last != number { skeleton.append(number) }
    }
  }

  /// The key of a whole word or name by its consonants, the same in both scripts.
  static func key(_ symbols: ArraySlice<UInt8>) -> UInt32 {
    var skeleton: [UInt8] = []
    append(symbols, to: &skeleton)
    return Fingerprint.of(skeleton)
  }
}
