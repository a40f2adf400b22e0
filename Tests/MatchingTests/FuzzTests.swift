import Matching
import TestSupport
import Model
import Testing

/// Whatever the text, there is an answer.
@Suite struct FuzzTests {
  @Test(arguments: UInt64(1)...6)
  func randomBytesHaveAnAnswer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var matcher = Matcher(try SampleIndex.index())
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let matches = matcher.matches(for: MatchQuery(text, near: text))
      #expect((0...1).contains(matches.nameFit) && (0...1).contains(matches.confidence))
    }
  }

  @Test(arguments: UInt64(1)...6)
  func nastySignsBetweenLettersHaveAnAnswer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let nasty = NastyText(
      NastyText.signs + ["ال", "و", "لل", "\u{202E}", "\u{640}", "al-", "تل", "/", "\u{FDF2}", "İ"])
    var names: [String] = []
    for _ in 0..<60 { names.append(nasty.text(using: &random) + nasty.text(using: &random)) }
    let index = try MatchIndex(names.map { MatchEntry(names: [$0], admin: [[$0]]) })
    var matcher = Matcher(try MatchIndex(bytes: index.bytes))
    for name in names { _ = matcher.matches(for: MatchQuery(name, near: name)) }
    #expect(index.placeCount == names.count)
  }

  @Test func aMegabyteIsAnswered() throws {
    let index = try SampleIndex.index()
    for sign in ["a", "ب", "\u{202E}", "ب-", "el ", "وال", "، ", "\u{301}", "İ"] {
      let length = sign == "ب-" || sign == "el " ? 1_000_000 : 50_000
      let long = String(repeating: sign, count: length / sign.utf8.count)
      let matches = index.matches(for: MatchQuery(long, near: long))
      #expect(matches.candidates.count <= 10)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, 180.5])
  func impossiblePositionsAreUnknownOnes(_ degrees: Double) throws {
    let index = try MatchIndex([
      MatchEntry(names: ["Warda"], longitude: degrees, latitude: degrees)
    ])
    #expect(index.matches(for: MatchQuery("Warda")).candidates.count == 1)
    #expect(Coordinate(longitude: degrees, latitude: 0) == nil)
  }

  @Test(arguments: [Int.min, -1, 0, .max])
  func anyLimitIsTaken(_ limit: Int) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery("Ghadir"), limit: limit)
    #expect(matches.candidates.count <= 10)
  }
}
