/// A sum of two doubles that no rounding touched: `high + low` exactly, `low` below half an ulp of `high`.
struct TwoTerms {
  let high: Double
  let low: Double
}

extension TwoTerms {
  /// `a + b` (Knuth; Shewchuk 1997, theorem 7).
  @inline(__always)
  init(sum a: Double, _ b: Double) {
    high = a + b
    let bVirtual = high - a
    low = (a - (high - bVirtual)) + (b - bVirtual)
  }

  /// `a + b` where `|a| >= |b|` (Dekker; Shewchuk 1997, theorem 6).
  @inline(__always)
  init(fastSum a: Double, _ b: Double) {
    high = a + b
    low = b - (high - a)
  }

  /// `a - b`.
  @inline(__always)
  init(difference a: Double, _ b: Double) { self.init(sum: a, -b) }

  /// `a · b`, the rounding error by a fused multiply-add.
  @inline(__always)
  init(product a: Double, _ b: Double) {
    high = a * b
    low = (-high).addingProduct(a, b)
  }
}

/// `a·b − c·d` within two ulps, however much cancels (Kahan; Jeannerod, Louvet, Muller 2013).
@inline(__always)
func differenceOfProducts(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
  let right = c * d
  let error = right.addingProduct(-c, d)
  return (-right).addingProduct(a, b) + error
}
