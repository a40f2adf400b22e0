/// The exponential function, the same to the last bit on every machine.
enum Exponential {
  /// e to the power of x, within 2 parts in 10 000 000; 0 and large numbers instead of overflow.
  ///
  /// Halves the argument to at most ln 2 / 2 and sums the Taylor series to the seventh power.
  static func of(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let limited = min(x, 700)
    let power = (limited * 1.442_695_040_888_963_4).rounded()
    let rest = limited - power * 0.693_147_180_559_945_3
    var sum = 1.0
    for divisor in stride(from: 8.0, through: 1, by: -1) { sum = 1 + rest / divisor * sum }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The probability whose odds are e to the power of x.
  static func logistic(_ x: Double) -> Double { 1 / (1 + of(-x)) }
}
