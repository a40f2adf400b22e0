/// The number that digits with an optional sign and an optional fraction tell; nil for other text.
///
/// No exponent, no `nan`. Up to 15 digits are read as a whole number and divided by a power of ten:
/// both are exact, so that the quotient is the nearest number (Clinger 1990,
/// doi:10.1145/93542.93557). Longer ones go the slow way.
func decimal(_ bytes: ArraySlice<UInt8>) -> Double? {
  let isNegative = bytes.first == UInt8(ascii: "-")
  var mantissa = 0
  var digits = 0
  var whole: Int?
  for byte in isNegative ? bytes.dropFirst() : bytes {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      if digits <= exactDigits { mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0")) }
    case UInt8(ascii: ".") where whole == nil && digits > 0: whole = digits
    default: return nil
    }
  }
  let fraction = whole.map { digits - $0 } ?? 0
  guard digits > 0, whole == nil || fraction > 0, digits <= longestDecimal else { return nil }
  guard digits <= exactDigits else { return Double(String(decoding: bytes, as: UTF8.self)) }
  let number = Double(mantissa) / powersOfTen[fraction]
  return isNegative ? -number : number
}

/// A whole number of so many digits is exact as a double.
private let exactDigits = powersOfTen.count - 1

/// No double needs more digits: the smallest has 324 behind its point.
private let longestDecimal = 350

/// 1 to 10 to the power of 15, all of them exact.
private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]
