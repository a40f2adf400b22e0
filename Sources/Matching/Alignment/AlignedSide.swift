/// One side of an alignment: the symbols of a name, and what may be passed over.
///
/// It lives no longer than the arrays that it is taken from: a hundred of them for each name that is
/// looked up would otherwise count who holds these.
struct AlignedSide {
  /// The symbols; the highest bit is set in the first one of each word.
  let symbols: UnsafeBufferPointer<UInt8>
  /// Four bytes a span: start, end, kind, price.
  let spans: UnsafeBufferPointer<UInt8>

  /// The side that lies in parts of two arrays, for as long as `body` runs.
  @inline(__always)
  static func with<Answer>(
    symbols: [UInt8], in symbolRange: Range<Int>, spans: [UInt8], in spanRange: Range<Int>,
    _ body: (AlignedSide) -> Answer
  ) -> Answer {
    symbols.withUnsafeBufferPointer { symbols in
      spans.withUnsafeBufferPointer { spans in
        body(
          AlignedSide(symbols: symbols.extracting(symbolRange), spans: spans.extracting(spanRange)))
      }
    }
  }

  /// The side that two arrays are, for as long as `body` runs.
  static func with<Answer>(
    symbols: [UInt8], spans: [UInt8], _ body: (AlignedSide) -> Answer
  ) -> Answer {
    with(symbols: symbols, in: symbols.indices, spans: spans, in: spans.indices, body)
  }

  /// Marks the first symbol of a word.
  static let wordStart: UInt8 = 128

  /// Where a symbol stands in its word: 0 first, 1 inner, 2 last.
  @inline(__always)
  static func position(_ isStart: Bool, beforeStart: Bool) -> Int {
    beforeStart ? 2 : isStart ? 0 : 1
  }
}
