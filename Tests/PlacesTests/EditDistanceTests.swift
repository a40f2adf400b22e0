@testable import Places
import TestSupport
import Testing

@Suite struct EditDistanceTests {
  /// Damerau's distance by its definition, without any table: slow and plainly right.
  private func slow(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    guard let x = a.last else { return b.count }
    guard let y = b.last else { return a.count }
    var best = min(slow(a.dropLast(), b) + 1, slow(a, b.dropLast()) + 1)
    best = min(best, slow(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, x == b.dropLast().last, y == a.dropLast().last {
      best = min(best, slow(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("ab", "ba", 1), ("ca", "abc", 3), ("sukayk", "sukaik", 1),
    ("skik", "sukayk", 3), ("سكيك", "سكايك", 1),
  ])
  func knownDistances(_ a: String, _ b: String, _ distance: Int) {
    let (x, y) = (a.unicodeScalars.map(\.value), b.unicodeScalars.map(\.value))
    #expect(editDistance(x, y, atMost: 9) == distance)
    #expect(editDistance(y, x, atMost: 9) == distance)
  }

  @Test(arguments: UInt64(1)...4) func itIsTheSlowDistanceUpToTheLimit(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> [UInt32] {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        UInt32.random(in: 1...3, using: &random)
      }
    }
    var faults: [String] = []
    for _ in 0..<150 {
      let (a, b) = (word(), word())
      let limit = Int.random(in: 0...6, using: &random)
      let expected = slow(a[...], b[...])
      let found = editDistance(a, b, atMost: limit)
      if found != (expected <= limit ? expected : nil) {
        faults.append("\(a) \(b) at most \(limit): \(expected), not \(String(describing: found))")
      }
    }
    #expect(faults == [], "seed \(seed)")
  }
}
