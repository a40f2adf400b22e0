/// One side of an alignment: the symbols of a name, and what may be passed over.
struct AlignedSide {
  /// The symbols; the highest bit is set in the first one of each word.
  let symbols: ArraySlice<UInt8>
  /// Four bytes a span: start, end, kind, price.
  let spans: ArraySlice<UInt8>

  /// Marks the first symbol of a word.
  static let wordStart: UInt8 = 128

  /// Where a symbol stands in its word: 0 first, 1 inner, 2 last.
  @inline(__always)
  static func position(_ isStart: Bool, beforeStart: Bool) -> Int {
    beforeStart ? 2 : isStart ? 0 : 1
  }
}
