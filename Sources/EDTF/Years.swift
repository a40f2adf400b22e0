/// The years that the year of an expression can mean.
struct Years {
  /// The first of them.
  let lowest: Int64
  /// The last of them.
  let highest: Int64
  /// Those between that count; nil: all.
  let mask: DigitMask?
  /// The EDTF level of this way of writing.
  let level: Int
  /// True when written `YYYY` or `-YYYY`, which a month may follow.
  let takesMonth: Bool

  /// True when it is one year.
  var isExact: Bool { lowest == highest }

  /// True when the year, between lowest and highest, can be meant.
  func contains(_ year: Int64) -> Bool {
    guard let mask else { return true }
    return mask.matches(Int(year.magnitude))
  }

  /// Reads a year: `1917`, `-1985`, `19XX`, `1950S2`, `Y170000002`, `Y-17E7`, `Y171010000S3`.
  init(_ cursor: inout Cursor) throws(Refusal) {
    if cursor.take("Y") {
      self = try Years.long(&cursor)
    } else {
      self = try Years.ofFourDigits(&cursor)
    }
  }

  private init(
    lowest: Int64, highest: Int64, mask: DigitMask? = nil, level: Int, takesMonth: Bool = false
  ) {
    self.lowest = lowest
    self.highest = highest
    self.mask = mask
    self.level = level
    self.takesMonth = takesMonth
  }

  private static func ofFourDigits(_ cursor: inout Cursor) throws(Refusal) -> Years {
    let isNegative = cursor.take("-")
    let text = cursor.takeDigits(orX: true)
    guard text.count == 4 else { throw refusal(ofDigits: text, at: cursor) }
    let mask = DigitMask(text)
    guard !isNegative || mask.highest > 0 else { throw Refusal("year 0 has no sign") }
    let sign: Int64 = isNegative ? -1 : 1
    if cursor.take("S") {
      guard mask.isExact else { throw Refusal("a year has either X or S, not both") }
      return try significant(sign * Int64(mask.lowest), &cursor)
    }
    let level = !mask.hidesOnlyLast(2) ? 2 : (mask.isExact && !isNegative ? 0 : 1)
    // No year -0: the nearest to zero that a negative mask can mean is -1.
    let low = isNegative ? -Int64(mask.highest) : Int64(mask.lowest)
    let high = isNegative ? -max(1, Int64(mask.lowest)) : Int64(mask.highest)
    return Years(
      lowest: low, highest: high, mask: mask.isExact ? nil : mask, level: level, takesMonth: true)
  }

  private static func refusal(ofDigits text: Substring, at cursor: Cursor) -> Refusal {
    if text.isEmpty {
      return cursor.isAtEnd
        ? Refusal("there is no year") : cursor.unexpected(after: "the beginning")
    }
    if let next = cursor.next, next == UInt8(ascii: "u") || next == UInt8(ascii: "x") {
      return cursor.unexpected(after: "the year")
    }
    if text.count == 8, !text.contains("X") {
      let month = text.dropFirst(4).prefix(2)
      return Refusal(
        "a date is written with hyphens: \(text.prefix(4))-\(month)-\(text.suffix(2))")
    }
    return text.count < 4
      ? Refusal("a year has four digits, not \"\(text)\"")
      : Refusal("a year of more than four digits begins with Y")
  }

  private static func long(_ cursor: inout Cursor) throws(Refusal) -> Years {
    let isNegative = cursor.take("-")
    let digits = cursor.takeDigits()
    guard !digits.isEmpty else { throw cursor.unexpected(after: "the letter Y") }
    guard digits.first != "0" else { throw Refusal("a year with Y does not begin with 0") }
    var year = try number(digits, isNegative: isNegative)
    let isExponential = cursor.take("E")
    if isExponential {
      let exponent = cursor.takeDigits()
      guard !exponent.isEmpty else { throw cursor.unexpected(after: "the letter E") }
      year = try scaled(year, byTenTo: exponent)
    }
    guard year.magnitude > 9999 else {
      throw Refusal("the letter Y is for years of more than four digits")
    }
    guard cursor.take("S") else {
      return Years(lowest: year, highest: year, level: isExponential ? 2 : 1)
    }
    return try significant(year, &cursor)
  }

  /// The years that share their first digits with this one; leading zeros are no digits.
  private static func significant(_ year: Int64, _ cursor: inout Cursor) throws(Refusal) -> Years {
    let count = cursor.takeDigits()
    let digits = year == 0 ? 0 : String(year.magnitude).count
    guard let kept = Int(count), kept >= 1, kept <= digits else {
      throw Refusal(
        "S is followed by how many digits of the year are significant: 1 to \(max(1, digits))")
    }
    var unit: Int64 = 1
    for _ in kept..<digits { unit *= 10 }
    let nearer = year / unit * unit
    let (farther, overflow) = nearer.addingReportingOverflow(year < 0 ? 1 - unit : unit - 1)
    guard !overflow else { throw outOfRange }
    return Years(lowest: min(nearer, farther), highest: max(nearer, farther), level: 2)
  }

  private static func number(_ digits: Substring, isNegative: Bool) throws(Refusal) -> Int64 {
    guard let year = Int64(isNegative ? "-" + digits : digits) else { throw outOfRange }
    return year
  }

  private static func scaled(_ year: Int64, byTenTo exponent: Substring) throws(Refusal) -> Int64 {
    // A year is not 0 here, so that any exponent above 18 overflows.
    guard let exponent = Int(exponent), exponent <= 18 else { throw outOfRange }
    var product = year
    for _ in 0..<exponent {
      let (next, overflow) = product.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw outOfRange }
      product = next
    }
    return product
  }

  private static let outOfRange = Refusal(
    "the year is too large; years reach from \(Int64.min) to \(Int64.max)")
}
