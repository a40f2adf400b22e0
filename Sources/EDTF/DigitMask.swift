/// Decimal digits of which some may be unknown (`X`).
struct DigitMask: CustomStringConvertible {
  /// From the left; nil for `X`.
  let digits: [Int?]

  /// The mask written as digits and `X`, and nothing else.
  init(_ text: Substring) {
    digits = text.utf8.map { $0 == UInt8(ascii: "X") ? nil : Int($0) - Int(UInt8(ascii: "0")) }
  }

  /// True when every digit is known.
  var isExact: Bool { !digits.contains(nil) }

  /// How many digits are unknown.
  var hidden: Int { digits.count { $0 == nil } }

  /// True when only digits at the right end, at most this many, are unknown.
  func hidesOnlyLast(_ count: Int) -> Bool {
    let known = digits.prefix { $0 != nil }.count
    return digits.count - known <= count && digits[known...].allSatisfy { $0 == nil }
  }

  /// The smallest number it can mean; the number itself when exact.
  var lowest: Int { filled(with: 0) }

  /// The largest number it can mean.
  var highest: Int { filled(with: 9) }

  /// True when the number, 0 or more, can be meant.
  func matches(_ number: Int) -> Bool {
    var rest = number
    for digit in digits.reversed() {
      if let digit, digit != rest % 10 { return false }
      rest /= 10
    }
    return rest == 0
  }

  /// The numbers of the range that can be meant, in order.
  ///
  /// - Complexity: O(1) for an exact mask, as nearly all are, else O(length of the range).
  func matches(in range: ClosedRange<Int>) -> [Int] {
    guard isExact else { return range.filter(matches) }
    return range.contains(lowest) ? [lowest] : []
  }

  /// As written.
  var description: String { digits.map { $0.map(String.init) ?? "X" }.joined() }

  private func filled(with unknown: Int) -> Int {
    digits.reduce(0) { $0 * 10 + ($1 ?? unknown) }
  }
}
