/// An exact number: the sum of doubles that do not overlap, the smallest first, none of them zero.
///
/// The terms live in the memory of the `ExactArithmetic` that made them, and no longer.
/// Reference: J. R. Shewchuk, Adaptive precision floating-point arithmetic, 1997.
struct Expansion {
  let terms: UnsafeMutablePointer<Double>
  var count: Int

  /// The sign of the number is the sign of its largest term.
  var sign: Double { count == 0 ? 0 : terms[count - 1] }

  @inline(__always)
  mutating func append(_ term: Double) {
    guard term != 0 else { return }
    terms[count] = term
    count += 1
  }

  mutating func set(to two: TwoTerms) {
    count = 0
    append(two.low)
    append(two.high)
  }

  /// Becomes `e + f` (FAST-EXPANSION-SUM with zeros left out).
  mutating func set(toSumOf e: Expansion, _ f: Expansion) {
    count = 0
    var i = 0
    var j = 0
    var carry = 0.0
    var isFirst = true
    while i < e.count || j < f.count {
      let term: Double
      if j == f.count || (i < e.count && e.terms[i].magnitude < f.terms[j].magnitude) {
        term = e.terms[i]
        i += 1
      } else {
        term = f.terms[j]
        j += 1
      }
      if isFirst {
        carry = term
        isFirst = false
      } else {
        let sum = TwoTerms(sum: carry, term)
        append(sum.low)
        carry = sum.high
      }
    }
    append(carry)
  }

  /// Becomes `e · factor` (SCALE-EXPANSION with zeros left out).
  mutating func set(to e: Expansion, times factor: Double) {
    count = 0
    guard e.count > 0 else { return }
    let first = TwoTerms(product: e.terms[0], factor)
    append(first.low)
    var carry = first.high
    for index in 1..<max(e.count, 1) {
      let product = TwoTerms(product: e.terms[index], factor)
      let sum = TwoTerms(sum: carry, product.low)
      append(sum.low)
      let next = TwoTerms(fastSum: product.high, sum.high)
      append(next.low)
      carry = next.high
    }
    append(carry)
  }
}
