import TestSupport
import Testing

@testable import Tessellation

/// The predicates against integers of any size, where rounding would tell wrong.
@Suite struct PredicateTests {
  @Test(arguments: [UInt64](1...8))
  func everySignIsExact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let points = PredicateTests.nearlyDegenerate(&random)
      let exact = try points.map {
        try Exact(
          x: #require(ExactInteger(scaled: $0.x)), y: #require(ExactInteger(scaled: $0.y)))
      }
      let (a, b, c, d) = (points[0], points[1], points[2], points[3])
      #expect(sign(orientation(a, b, c)) == Exact.orientation(exact[0], exact[1], exact[2]))
      #expect(sign(inCircle(a, b, c, d)) == Exact.inCircle(exact))
      let nearer = Exact.nearness(exact[0], exact[1], exact[2])
      #expect(isNearer(a, than: b, to: c) == (nearer == 0 ? a.precedes(b) : nearer < 0))
    }
  }

  @Test func oneOfTwoDiagonalsIsDelaunayWhateverTheOrder() {
    let square = [(0, 0), (1, 0), (1, 1), (0, 1)].map { PlanePoint(x: $0.0, y: $0.1) }
    for first in 0..<4 {
      let (a, b) = (square[first], square[(first + 1) % 4])
      let (c, d) = (square[(first + 2) % 4], square[(first + 3) % 4])
      #expect(inCircle(a, b, c, d) == 0)
      #expect(isInCircle(a, b, c, d) == isInCircle(c, d, a, b))
      #expect(isInCircle(a, b, c, d) != isInCircle(b, c, d, a))
      #expect(isInCircle(a, b, c, d) == isInCircle(b, c, a, d))
    }
  }

  private func sign(_ value: Double) -> Int { value == 0 ? 0 : value > 0 ? 1 : -1 }

  /// Four points on a line or a circle, some of them off by units in the last place.
  private static func nearlyDegenerate(_ random: inout SeededGenerator) -> [PlanePoint] {
    let shift: Double = [0.0, 3.5, 123_456.25, 4_000_000.5][Int.random(in: 0..<4, using: &random)]
    let offsets: [(Double, Double)] =
      Bool.random(using: &random)
      ? [(5, 0), (3, 4), (-4, 3), (0, -5), (4, -3)] : [(1, 1), (2, 2), (7, 7), (-3, -3), (5, 5)]
    return offsets.shuffled(using: &random).prefix(4).map { (offset) -> PlanePoint in
      var point = PlanePoint(x: offset.0 / 8 + shift, y: offset.1 / 8 + shift)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        point.x = Bool.random(using: &random) ? point.x.nextUp : point.x.nextDown
      }
      if abs(point.x) < 1e-3 { point.x = 0 }
      return point
    }
  }
}

/// A point with exact coordinates, and the determinants written out.
private struct Exact {
  let x: ExactInteger
  let y: ExactInteger

  static func orientation(_ a: Exact, _ b: Exact, _ c: Exact) -> Int {
    ((a.x - c.x) * (b.y - c.y) - (a.y - c.y) * (b.x - c.x)).sign
  }

  static func inCircle(_ points: [Exact]) -> Int {
    let d = points[3]
    let rows = points.prefix(3).map { (x: $0.x - d.x, y: $0.y - d.y) }
    let lifts = rows.map { $0.x * $0.x + $0.y * $0.y }
    func minor(_ i: Int, _ j: Int) -> ExactInteger { rows[i].x * rows[j].y - rows[j].x * rows[i].y }
    return (lifts[0] * minor(1, 2) + lifts[1] * minor(2, 0) + lifts[2] * minor(0, 1)).sign
  }

  static func nearness(_ a: Exact, _ b: Exact, _ c: Exact) -> Int {
    let toA = (a.x - c.x) * (a.x - c.x) + (a.y - c.y) * (a.y - c.y)
    let toB = (b.x - c.x) * (b.x - c.x) + (b.y - c.y) * (b.y - c.y)
    return (toA - toB).sign
  }
}
