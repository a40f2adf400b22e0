import EDTF
import Testing
import TestSupport

/// The bounds of masks against a walk over every real day that compares the written forms.
@Suite struct MaskOracleTests {
  @Test(arguments: UInt64(1)...8)
  func boundsAreTheFirstAndLastDayThatTheMaskFits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<8 {
      let mask = MaskOracleTests.mask(&random)
      let days = MaskOracleTests.days(fitting: mask)
      let date = try? DateExpression(mask)
      #expect(date?.start.written == days?.first, "\(mask), seed \(seed)")
      #expect(date?.end.written == days?.last, "\(mask), seed \(seed)")
    }
  }

  /// A real day of years 0 to 9999 with some digits, often at the end of a month, turned to `X`.
  private static func mask(_ random: inout SeededGenerator) -> String {
    let year = Int.random(in: 0...9999, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 24...31, using: &random)
    let hidden = Int.random(in: 0...3, using: &random)
    var bytes = Array("\(zeros(year, 4))-\(zeros(month, 2))-\(zeros(day, 2))".utf8)
    for _ in 0..<hidden {
      let position = [2, 3, 5, 6, 8, 9].randomElement(using: &random) ?? 9
      bytes[position] = UInt8(ascii: "X")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let years = (0...9999).map { zeros($0, 4) }

  private static func days(fitting mask: String) -> (first: String, last: String)? {
    let pattern = Array(mask.utf8)
    var found: (first: String, last: String)?
    var isLeapIn = 0
    for (year, text) in years.enumerated() {
      // Every fourth year is longer, but three of four hundreds are not: counted, not divided.
      let isLeap = isLeapIn == 0 && !(text.hasSuffix("00") && (year / 100) % 4 != 0)
      isLeapIn = isLeapIn == 0 ? 3 : isLeapIn - 1
      guard fits(text, pattern[0..<4]) else { continue }
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() where fits(zeros(index + 1, 2), pattern[5..<7]) {
        for day in 1...length where fits(zeros(day, 2), pattern[8..<10]) {
          let text = "\(text)-\(zeros(index + 1, 2))-\(zeros(day, 2))"
          found = (found?.first ?? text, text)
        }
      }
    }
    return found
  }

  private static func fits(_ text: String, _ pattern: ArraySlice<UInt8>) -> Bool {
    zip(text.utf8, pattern).allSatisfy { $1 == UInt8(ascii: "X") || $0 == $1 }
  }

  private static func zeros(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
