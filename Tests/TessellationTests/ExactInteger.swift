/// An integer of any size: the slow honest oracle of the predicates.
struct ExactInteger {
  /// The lowest 32 bits first, no zero at the end.
  private var limbs: [UInt32]
  private var isNegative: Bool

  /// A double times 2⁶⁰, which must be a whole number.
  init?(scaled value: Double) {
    guard value != 0 else {
      self.init(limbs: [], isNegative: false)
      return
    }
    let exponent = Int(value.exponent) - 52 + 60
    guard exponent >= 0 else { return nil }
    var limbs = [UInt32](repeating: 0, count: exponent / 32)
    let mantissa = UInt64(value.significandBitPattern | 1 << 52)
    let shift = UInt64(exponent % 32)
    let low = mantissa << shift
    let high = shift == 0 ? 0 : mantissa >> (64 - shift)
    limbs += [UInt32(low & 0xFFFF_FFFF), UInt32(low >> 32), UInt32(high)]
    self.init(limbs: limbs, isNegative: value < 0)
  }

  private init(limbs: [UInt32], isNegative: Bool) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
    self.isNegative = isNegative && !self.limbs.isEmpty
  }

  var sign: Int { limbs.isEmpty ? 0 : isNegative ? -1 : 1 }

  static func * (a: Self, b: Self) -> Self {
    var product = [UInt32](repeating: 0, count: a.limbs.count + b.limbs.count)
    for (i, x) in a.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.limbs.enumerated() {
        carry += UInt64(product[i + j]) + UInt64(x) * UInt64(y)
        product[i + j] = UInt32(carry & 0xFFFF_FFFF)
        carry >>= 32
      }
      product[i + b.limbs.count] = UInt32(carry)
    }
    return Self(limbs: product, isNegative: a.isNegative != b.isNegative)
  }

  static func + (a: Self, b: Self) -> Self {
    if a.isNegative == b.isNegative {
      var carry: UInt64 = 0
      var sum: [UInt32] = []
      for index in 0...max(a.limbs.count, b.limbs.count) {
        carry += UInt64(a.limb(index)) + UInt64(b.limb(index))
        sum.append(UInt32(carry & 0xFFFF_FFFF))
        carry >>= 32
      }
      return Self(limbs: sum, isNegative: a.isNegative)
    }
    let (large, small) = a.isSmaller(than: b) ? (b, a) : (a, b)
    var borrow: Int64 = 0
    var difference: [UInt32] = []
    for index in large.limbs.indices {
      borrow += Int64(large.limbs[index]) - Int64(small.limb(index))
      difference.append(UInt32(truncatingIfNeeded: borrow))
      borrow >>= 32
    }
    return Self(limbs: difference, isNegative: large.isNegative)
  }

  static prefix func - (a: Self) -> Self { Self(limbs: a.limbs, isNegative: !a.isNegative) }
  static func - (a: Self, b: Self) -> Self { a + -b }

  private func limb(_ index: Int) -> UInt32 { index < limbs.count ? limbs[index] : 0 }

  private func isSmaller(than other: Self) -> Bool {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count }
    return limbs.reversed().lexicographicallyPrecedes(other.limbs.reversed())
  }
}
