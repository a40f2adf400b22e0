/// Finds the forms that share keys with a text, the rarer the key the better.
struct Retrieval {
  /// How many forms are handed on.
  static let limit = 64
  /// How many more for another way to read the text.
  static let variantLimit = 24
  /// How many forms of one key are looked at, over all keys of a text.
  static let budget = 12_000

  private var scores: [Float]
  /// The forms that have a score, as many as `touchedCount`.
  private var touched: [UInt32]
  private var touchedCount = 0
  private var found: [Found] = []
  private var order: [UInt64] = []
  private var near = NearSkeletons()
  private var best = BestForms()

  /// A key of the text that the index has.
  private struct Found {
    let position: Int
    let count: Int
    let weight: Float
  }

  init(formCount: Int) {
    scores = [Float](repeating: 0, count: formCount)
    // The rarest key is read whatever its length, up to the budget.
    touched = [UInt32](repeating: 0, count: min(formCount, 2 * Retrieval.budget) + 1)
  }

  /// Appends the best forms.
  ///
  /// - Complexity: O(k log keys + min(postings, budget)).
  mutating func forms(
    for keys: NameKeys, of text: Reading, in arrays: IndexArrays, limit: Int = Retrieval.limit,
    into forms: inout [UInt32]
  ) {
    collect(keys, arrays)
    addScores(arrays)
    best.choose(limit, touched[..<touchedCount], scores, keys, text, arrays)
    for item in best.heap { forms.append(item.form) }
    scores.withUnsafeMutableBufferPointer { scores in
      for form in touched[..<touchedCount] { scores[Int(form)] = 0 }
    }
  }

  private mutating func addScores(_ arrays: IndexArrays) {
    order.removeAll(keepingCapacity: true)
    for (index, key) in found.enumerated() {
      order.append(UInt64(key.count) << 32 | UInt64(index))
    }
    order.sort()
    let order = order
    let found = found
    var touchedCount = 0
    scores.withUnsafeMutableBufferPointer { scores in
      touched.withUnsafeMutableBufferPointer { touched in
        arrays.postings.withUnsafeBufferPointer { postings in
          var left = Retrieval.budget
          for item in order {
            let key = found[Int(UInt32(truncatingIfNeeded: item))]
            if key.count > left, touchedCount > 0 { break }
            left -= key.count
            // Sound postings name forms, and there are as many scores; no form is touched twice,
            // and no more of them than the budget allows.
            let first = Int(arrays.keyForms[key.position])
            for posting in first..<first + min(key.count, Retrieval.budget) {
              let form = Int(postings[posting])
              let score = scores[form]
              if score == 0 {
                touched[touchedCount] = UInt32(truncatingIfNeeded: form)
                touchedCount += 1
              }
              scores[form] = score + key.weight
            }
          }
        }
      }
    }
    self.touchedCount = touchedCount
  }

  private mutating func collect(_ keys: NameKeys, _ arrays: IndexArrays) {
    found.removeAll(keepingCapacity: true)
    for (index, key) in keys.keys.enumerated() {
      guard let position = arrays.position(of: key) else { continue }
      let kind: Float =
        switch keys.kinds[index] {
        case .skeleton: 3
        case .word: 1.3
        case .trigram: 0.8
        }
      add(position, kind, arrays)
    }
    var start = 0
    for end in keys.ends {
      near.read(keys.skeletons[start..<end])
      for key in near.keys {
        if let position = arrays.position(of: key) { add(position, 1.2, arrays) }
      }
      start = end
    }
  }

  private mutating func add(_ position: Int, _ kind: Float, _ arrays: IndexArrays) {
    let count = Int(arrays.keyForms[position + 1] - arrays.keyForms[position])
    guard count > 0 else { return }
    let rarity = Retrieval.log2(Float(arrays.formCount + 1) / Float(count))
    found.append(Found(position: position, count: count, weight: kind * (rarity + 0.5)))
  }

  /// The logarithm to base 2, near enough for a weight and the same on every machine.
  static func log2(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    let fraction = value.significand - 1
    return Float(value.exponent) + fraction * (1.346 - 0.346 * fraction)
  }
}
