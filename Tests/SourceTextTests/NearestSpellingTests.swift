import SourceText
import TestSupport
import Testing

@Suite struct NearestSpellingTests {
  @Test(arguments: [
    ("sukaik", ["kabani", "sukayk", "morek"], "sukayk"),
    ("sukyak", ["sukayk"], "sukayk"),
    ("habeet", ["abdin", "habit"], "habit"),
    ("سكيق", ["كفرنبل", "سكيك"], "سكيك"),
    ("syrian-goverment", ["syrian-government", "syria"], "syrian-government"),
    ("nlf", ["nlx", "hts"], "nlx"),
    // Equally near: the first in order, whatever the order given.
    ("bat", ["cat", "bad"], "bad"),
    ("bat", ["bad", "cat"], "bad"),
  ])
  func aSlipIsRecognised(text: String, candidates: [String], expected: String) {
    #expect(nearestSpelling(to: text, among: candidates) == expected)
  }

  @Test(arguments: [
    ("", ["a"]), ("a", []), ("a", [""]), ("no", ["on-"]), ("nlf", ["hts"]),
    ("idlib", ["aleppo", "hama"]), (String(repeating: "a", count: 1000), ["a"]),
  ])
  func whatIsFarIsNotSuggested(text: String, candidates: [String]) {
    #expect(nearestSpelling(to: text, among: candidates) == nil)
  }

  /// The oracle: the least number of edits by trying every one, straight from the definition.
  private func slowDistance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let x = a.last, let y = b.last else { return a.count + b.count }
    var best = min(
      slowDistance(a.dropLast(), b) + 1, slowDistance(a, b.dropLast()) + 1,
      slowDistance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
      best = min(best, slowDistance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theNearestIsTheOneThatTryingEverythingFinds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    let text = word()
    let candidates = (0..<6).map { _ in word() }
    let limit = text.count <= 3 ? 1 : max(2, text.count / 3)
    let expected =
      candidates
      .map { (slowDistance(Array(text.utf8)[...], Array($0.utf8)[...]), $0) }
      .filter { $0.0 <= limit }
      .min { $0 < $1 }?.1
    #expect(nearestSpelling(to: text, among: candidates) == expected, "seed \(seed)")
  }
}
