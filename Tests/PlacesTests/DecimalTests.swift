import TestSupport
import Testing

@testable import Places

@Suite struct DecimalTests {
  /// The library's reader is the oracle for every text of the right form.
  @Test(arguments: UInt64(1)...20) func aDecimalIsTheNearestNumber(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      func digits() -> String {
        (0..<Int.random(in: 1...12, using: &random)).map { _ in
          String(Int.random(in: 0...9, using: &random))
        }.joined()
      }
      let fraction = Bool.random(using: &random) ? "." + digits() : ""
      let text = (Bool.random(using: &random) ? "-" : "") + digits() + fraction
      let read = try #require(decimal(Array(text.utf8)[...]), "seed \(seed): \(text)")
      #expect(read.bitPattern == Double(text)?.bitPattern, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "--1", "+1", "1e1", "nan", "inf", "1,5", " 1", "0x1", "1-",
    String(repeating: "1", count: 351),
  ])
  func otherTextIsNone(text: String) { #expect(decimal(Array(text.utf8)[...]) == nil) }

  @Test func manyDigitsAreReadToo() {
    let text = "0." + String(repeating: "0", count: 320) + "5"
    #expect(decimal(Array(text.utf8)[...]) == Double(text))
  }
}
