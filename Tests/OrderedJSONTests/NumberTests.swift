import OrderedJSON
import TestSupport
import Testing

struct NumberTests {
  /// The table of RFC 8785, appendix B, and the ends of the plain range.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
      (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
      (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
      (0x4340_0000_0000_0000, "9007199254740992"), (0xC340_0000_0000_0000, "-9007199254740992"),
      (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x7FFF_FFFF_FFFF_FFFF, "null"), (0x7FF0_0000_0000_0000, "null"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
      (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"),
      (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func numbersAreWrittenAsRFC8785SaysThem(bits: UInt64, text: String) {
    #expect(JSON.number(Double(bitPattern: bits)).text() == text)
  }

  @Test(arguments: [Int.min, -1, 0, 7, Int.max])
  func integersAreWrittenWhole(integer: Int) {
    #expect(JSON.integer(integer).text() == "\(integer)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyFiniteNumberReadsBackAsItself(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let text = JSON.number(number).text()
      #expect(Double(text) == number, "seed \(seed): \(number.bitPattern) became \(text)")
    }
  }

  @Test(
    arguments: [
      (36.770012, 7, "36.770012"), (-0.00000001, 7, "0"), (0.00000005, 7, "0.0000001"),
      (-179.99999996, 7, "-180"), (100, 7, "100"), (1.5, 0, "2"), (-1.5, 0, "-2"),
      (12.0304, 3, "12.03"),
      (1e300, 7, "1e+300"), (.nan, 7, "null"), (-.infinity, 7, "null"), (0.1, 99, "0.1"),
      (0.6, -3, "1"),
    ] as [(Double, Int, String)])
  func roundedNumbersHaveNoTrailingZeros(number: Double, decimals: Int, text: String) {
    var output = JSONOutput()
    output.append(number, decimals: decimals)
    #expect(String(decoding: output.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func roundingMovesADegreeByHalfAUnitAtMost(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let degrees = Double.random(in: -180...180, using: &random)
      var output = JSONOutput()
      output.append(degrees, decimals: 7)
      let text = String(decoding: output.bytes, as: UTF8.self)
      let back = Double(text) ?? .nan
      #expect(abs(back - degrees) <= 0.5e-7 + 1e-13, "seed \(seed): \(degrees) became \(text)")
      #expect(text.split(separator: ".").last?.count ?? 0 <= 7, "seed \(seed): \(text)")
    }
  }
}
