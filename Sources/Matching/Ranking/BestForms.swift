/// Keeps the best forms in a heap whose root is the worst that is kept.
struct BestForms {
  private(set) var heap: [(score: Float, form: UInt32)] = []

  /// What equal letters add: names of the same consonants differ in their vowels.
  private static let likeness: Float = 4
  private static let sameConsonants: Float = 1.3
  private static let sameQualifiers: Float = 1.15
  /// What a consonant more or less takes from a score.
  private static let lengthLoss: Float = 0.12
  /// A little more than what is left of a score for each difference in length.
  private let left = (0..<128).map { 1.0001 / (1 + BestForms.lengthLoss * Float($0)) }

  /// Chooses among the forms that were touched.
  mutating func choose(
    _ limit: Int, _ touched: ArraySlice<UInt32>, _ scores: [Float], _ keys: NameKeys,
    _ text: Reading, _ arrays: IndexArrays
  ) {
    heap.removeAll(keepingCapacity: true)
    let letters = LetterSet(text.symbols)
    let qualified = text.qualifiers == 0 ? 1 : BestForms.sameQualifiers
    let most = BestForms.sameConsonants * qualified
    var worst = -Float.infinity
    for form in touched {
      let raw = scores[Int(form)]
      if raw * most + BestForms.likeness <= worst { continue }
      let form = Int(form)
      let mark = arrays.formLength[form]
      let difference = abs(Int(mark & 127) - keys.length)
      let isSameScript = (mark & 128 != 0) == text.isArabic
      let mostLikeness = isSameScript ? BestForms.likeness : BestForms.likeness / 2
      // Equal consonants are equally many; bounded before the form itself is fetched from memory.
      let bound = difference == 0 ? most : qualified
      if difference < left.count, raw * left[difference] * bound + mostLikeness <= worst {
        continue
      }
      var score = raw / (1 + BestForms.lengthLoss * Float(difference))
      if difference == 0, arrays.formWhole[form] == keys.whole {
        score *= BestForms.sameConsonants
      }
      if qualified > 1, arrays.formQualifiers[form] == text.qualifiers { score *= qualified }
      if score + mostLikeness < worst { continue }
      if isSameScript {
        let set = LetterSet(arrays.symbols(ofForm: form))
        score += BestForms.likeness * letters.likeness(to: set)
      } else {
        // Between scripts nothing is known before the alignment.
        score += BestForms.likeness / 2
      }
      insert((score, UInt32(truncatingIfNeeded: form)), limit)
      if heap.count == limit { worst = heap[0].score }
    }
  }

  private mutating func insert(_ item: (score: Float, form: UInt32), _ limit: Int) {
    if heap.count < limit {
      heap.append(item)
      rise(from: heap.count - 1)
    } else if isBetter(item, than: heap[0]) {
      heap[0] = item
      sink()
    }
  }

  private func isBetter(
    _ a: (score: Float, form: UInt32), than b: (score: Float, form: UInt32)
  ) -> Bool {
    a.score != b.score ? a.score > b.score : a.form < b.form
  }

  private mutating func rise(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard isBetter(heap[parent], than: heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, isBetter(heap[child], than: heap[child + 1]) { child += 1 }
      guard isBetter(heap[parent], than: heap[child]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}
