extension JSONOutput {
  /// Appends an integer.
  package mutating func append(_ integer: Int) {
    append(digits: String(integer))
  }

  /// Appends the shortest decimal that reads back as the same number; `null` for what is not
  /// finite, which JSON cannot say.
  ///
  /// The form is that of ECMAScript (ECMA-262, Number::toString; RFC 8785 section 3.2.2.3): no
  /// exponent from 1e-6 up to 1e21, no point in whole numbers, no negative zero.
  package mutating func append(_ number: Double) {
    guard number.isFinite else { return append(raw: "null") }
    if number.magnitude < 0x1p53, Double(Int(number)) == number { return append(Int(number)) }
    let description = number.description
    let isPlain = !description.utf8.contains { $0 == UInt8(ascii: "e") }
    if isPlain && !description.hasSuffix(".0") { return append(digits: description) }
    if number < 0 { append(raw: "-") }
    append(Decimal(of: description))
  }

  /// Appends a number rounded (half away from zero) to at most `decimals` (0 to 9) decimals, without
  /// trailing zeros and never with an exponent while it is below 2^52 / 10^decimals.
  package mutating func append(_ number: Double, decimals: Int) {
    let scale = JSONOutput.powersOfTen[min(max(decimals, 0), 9)]
    let scaled = number.magnitude * Double(scale)
    guard scaled < 0x1p52 else { return append(number) }
    let units = Int(scaled + 0.5)
    if number < 0 && units > 0 { append(raw: "-") }
    append(units / scale)
    var fraction = units % scale
    guard fraction > 0 else { return }
    append(raw: ".")
    var divisor = scale
    while fraction > 0 {
      divisor /= 10
      append(ascii: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / divisor))
      fraction %= divisor
    }
  }

  private static let powersOfTen = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  private mutating func append(digits: String) {
    for byte in digits.utf8 { append(ascii: byte) }
  }

  /// The significant digits of a number and where its point stands: 0.DIGITS times 10^`point`.
  private struct Decimal {
    var digits: [UInt8] = []
    var point = 0

    /// Takes apart what `Double.description` gives, which is always the shortest that reads back.
    init(of description: String) {
      let parts = description.utf8.split(separator: UInt8(ascii: "e"), maxSplits: 1)
      let exponent = parts.count > 1 ? Int(String(Substring(parts[1]))) ?? 0 : 0
      var isFraction = false
      for byte in parts[0] where byte != UInt8(ascii: "-") {
        if byte == UInt8(ascii: ".") {
          isFraction = true
        } else {
          digits.append(byte)
          if !isFraction { point += 1 }
        }
      }
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point += exponent - zeros
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }
  }

  private mutating func append(_ decimal: Decimal) {
    let (digits, point) = (decimal.digits, decimal.point)
    switch point {
    case digits.count...21:
      append(raw: digits + Array(repeating: UInt8(ascii: "0"), count: point - digits.count))
    case 1...21:
      append(raw: digits[..<point] + [UInt8(ascii: ".")] + digits[point...])
    case -5...0:
      append(raw: "0.")
      append(raw: Array(repeating: UInt8(ascii: "0"), count: -point) + digits)
    default:
      append(raw: Array(digits.prefix(1)))
      if digits.count > 1 { append(raw: [UInt8(ascii: ".")] + digits[1...]) }
      append(raw: point > 0 ? "e+" : "e")
      append(point - 1)
    }
  }
}
