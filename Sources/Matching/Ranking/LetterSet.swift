/// Which symbols a name has, however often and in whatever order.
struct LetterSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ symbols: some Sequence<UInt8>) {
    for symbol in symbols {
      let bit = UInt64(1) &<< UInt64(symbol & 63)
      if symbol & 64 == 0 { low |= bit } else { high |= bit }
    }
  }

  /// The share of the symbols of both that are in both, 0 to 1 (Jaccard 1901).
  func likeness(to other: LetterSet) -> Float {
    let either = (low | other.low).nonzeroBitCount + (high | other.high).nonzeroBitCount
    guard either > 0 else { return 0 }
    let both = (low & other.low).nonzeroBitCount + (high & other.high).nonzeroBitCount
    return Float(both) / Float(either)
  }
}
