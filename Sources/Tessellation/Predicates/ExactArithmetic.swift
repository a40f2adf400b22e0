/// Room for the intermediate results of one exact predicate, and the arithmetic in it.
///
/// Sums and products of expansions are laid one behind the other; nothing is freed before the end.
struct ExactArithmetic {
  private var free: UnsafeMutablePointer<Double>

  /// Enough for an in-circle test whose every difference has two terms: about 6,000 terms.
  private static let room = 8192

  /// The sign of what a computation gives, in room of its own.
  static func sign(of computation: (inout ExactArithmetic) -> Expansion) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: room) { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var arithmetic = ExactArithmetic(free: base)
      return computation(&arithmetic).sign
    }
  }

  private mutating func expansion(of capacity: Int) -> Expansion {
    defer { free += capacity }
    return Expansion(terms: free, count: 0)
  }

  mutating func difference(_ a: Double, _ b: Double) -> Expansion {
    var result = expansion(of: 2)
    result.set(to: TwoTerms(difference: a, b))
    return result
  }

  mutating func sum(_ e: Expansion, _ f: Expansion) -> Expansion {
    var result = expansion(of: e.count + f.count)
    result.set(toSumOf: e, f)
    return result
  }

  mutating func difference(_ e: Expansion, _ f: Expansion) -> Expansion {
    var negative = expansion(of: f.count)
    for index in 0..<f.count { negative.append(-f.terms[index]) }
    return sum(e, negative)
  }

  mutating func product(_ e: Expansion, _ f: Expansion) -> Expansion {
    let size = 2 * e.count * f.count
    var scaled = expansion(of: 2 * e.count)
    var total = expansion(of: size)
    var next = expansion(of: size)
    for index in 0..<f.count {
      scaled.set(to: e, times: f.terms[index])
      next.set(toSumOf: total, scaled)
      swap(&next, &total)
    }
    return total
  }

  mutating func squaredLength(_ x: Expansion, _ y: Expansion) -> Expansion {
    let xx = product(x, x)
    let yy = product(y, y)
    return sum(xx, yy)
  }

  /// `a·d − b·c`.
  mutating func determinant(
    _ a: Expansion, _ b: Expansion, _ c: Expansion, _ d: Expansion
  ) -> Expansion {
    let ad = product(a, d)
    let bc = product(b, c)
    return difference(ad, bc)
  }
}
