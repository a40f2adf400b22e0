import TestSupport
import Model
import Testing

@testable import Matching

@Suite struct NumberTests {
  /// Values of e to the power of x from Abramowitz and Stegun (1964), table 4.4 and by squaring.
  @Test(arguments: [
    (0.0, 1.0), (1, 2.718_281_828_459_045), (-1, 0.367_879_441_171_442),
    (0.5, 1.648_721_270_700_13), (10, 22_026.465_794_806_7), (-10, 4.539_992_976_248_49e-5),
  ])
  func exponentialsAgreeWithTheTable(_ x: Double, _ value: Double) {
    #expect(abs(Exponential.of(x) / value - 1) < 2e-7)
  }

  @Test func exponentialsTurnSumsIntoProducts() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let a = Double.random(in: -20...20, using: &random)
      let b = Double.random(in: -20...20, using: &random)
      let ratio = Exponential.of(a + b) / (Exponential.of(a) * Exponential.of(b))
      #expect(abs(ratio - 1) < 1e-6)
    }
  }

  @Test func exponentialsNeitherOverflowNorTrap() {
    #expect(Exponential.of(-1e9) == 0)
    #expect(Exponential.of(1e9).isFinite)
    #expect(Exponential.logistic(0) == 0.5)
  }

  /// Lengths of a degree on a sphere of 6,371,009 m: 111,195.08 m times the cosine of the latitude.
  @Test(arguments: [
    (0.0, 0.0, 1.0, 0.0, 111_195.08), (0, 0, 0, 1, 111_195.08), (36, 60, 37, 60, 55_597.54),
    (179.5, 0, -179.5, 0, 111_195.08),
  ])
  func distancesAgreeWithTheSphere(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ metres: Double
  ) throws {
    let a = try #require(Coordinate(longitude: x1, latitude: y1))
    let b = try #require(Coordinate(longitude: x2, latitude: y2))
    #expect(abs(a.metres(to: b) / metres - 1) < 0.001)
    #expect(a.metres(to: b) == b.metres(to: a))
  }

  @Test func aForestIsTheSumOfItsTrees() throws {
    // Two trees that ask once each: number 0 at most 1.5 says 10, else 20; number 1 at most 0: 1, else 2.
    let bytes =
      list([0, 1]) + [2, 0, 0, 0, 0, 1] + fractions([1.5, 0])
      + shorts([~0, ~2]) + shorts([~1, ~3]) + fractions([10, 20, 1, 2])
    let forest = try #require(read(bytes) { Forest(&$0, width: 2) })
    var sums: [Float] = []
    forest.values([1.5, 0, 1.6, 0.1], width: 2, into: &sums)
    #expect(sums == [11, 22])
    #expect(read(bytes) { Forest(&$0, width: 1) } == nil)
  }

  @Test(arguments: 1...19)
  func rowsSideBySideAreAsEachAlone(count: Int) throws {
    let tables = try #require(LearnedTables.standard)
    var random = SeededGenerator(seed: UInt64(count))
    let width = Features.count
    let rows = (0..<count * width).map { _ in Float.random(in: -6...6, using: &random) }
    var sums: [Float] = []
    tables.ranker.values(rows, width: width, into: &sums)
    for row in 0..<count {
      var alone: [Float] = []
      tables.ranker.values(Array(rows[row * width..<(row + 1) * width]), width: width, into: &alone)
      #expect(alone == [sums[row]], "row \(row)")
    }
  }

  @Test func moreThanEightTreesAddUp() throws {
    // Tree n says 2 to the power of n when its number is more than n, else nothing.
    let trees = 11
    let bytes =
      list((0..<trees).map { UInt32($0) }) + [UInt8(trees), 0, 0, 0]
      + [UInt8](repeating: 0, count: trees) + fractions((0..<trees).map { Float($0) })
      + shorts((0..<trees).map { ~Int16(2 * $0) }) + shorts((0..<trees).map { ~Int16(2 * $0 + 1) })
      + fractions((0..<trees).flatMap { [0, Float(1 << $0)] })
    let forest = try #require(read(bytes) { Forest(&$0, width: 1) })
    var sums: [Float] = []
    for number in -1...trees {
      forest.values([Float(number) + 0.5], width: 1, into: &sums)
      #expect(sums == [Float((1 << max(min(number + 1, trees), 0)) - 1)])
    }
    forest.values([0.5, 3.5, 20], width: 1, into: &sums)
    #expect(sums == [1, 15, 2047])
  }

  @Test func aCalibrationIsALineThroughItsPoints() throws {
    let points = fractions([0, 0.5, 1]) + fractions([0, 0.2, 1])
    let line = try #require(read(points) { Calibration(&$0) })
    #expect(abs(line(0.25) - 0.1) < 1e-6)
    #expect(abs(line(0.75) - 0.6) < 1e-6)
    #expect(line(-3) == 0 && line(7) == 1)
    #expect(read(fractions([0, 1]) + fractions([1, 0])) { Calibration(&$0) } == nil)
  }

  @Test func tablesThatWereCutAreRefused() {
    let bytes = [UInt8](repeating: 0, count: 40_000)
    #expect(bytes.withUnsafeBytes { LearnedTables($0) } == nil)
    #expect(LearnedTables.standard != nil)
  }

  private func list(_ values: [UInt32]) -> [UInt8] {
    ([UInt32(values.count)] + values).flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
  }

  private func fractions(_ values: [Float]) -> [UInt8] { list(values.map(\.bitPattern)) }

  private func shorts(_ values: [Int16]) -> [UInt8] {
    [UInt8(values.count), 0, 0, 0]
      + values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private func read<T>(_ bytes: [UInt8], _ make: (inout ByteReading) -> T?) -> T? {
    bytes.withUnsafeBytes { raw in
      var reading = ByteReading(raw)
      return make(&reading)
    }
  }
}
