/// What the whole field of candidates tells about its first, beside the first one's own numbers.
enum FitFeatures {
  /// How many numbers.
  static let count = 7

  /// Appends them; `logits` are in descending order and not empty.
  ///
  /// - Parameters:
  ///   - logits: What the ranker says.
  ///   - bestSame: The highest likelihood of a name in the script of the text.
  ///   - bestOther: The highest one in the other script.
  ///   - row: Where they are appended.
  static func append(
    logits: [Float], bestSame: Float, bestOther: Float, to row: inout [Float]
  ) {
    guard let best = logits.first else { return }
    let next = logits.first { best - $0 > 0.05 } ?? best - 12
    let sum = logits.reduce(0) { $0 + Exponential.of(Double($1 - best)) }
    row.append(best)
    row.append(min(best - next, 12))
    row.append(Float(1 / sum))
    row.append(Float(min(logits.count, 16)))
    row.append(Float(logits.reduce(0) { $0 + (best - $1 <= 0.05 ? 1 : 0) }))
    row.append(bestSame)
    row.append(bestOther)
  }
}
