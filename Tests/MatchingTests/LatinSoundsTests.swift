import Testing

@testable import Matching

@Suite struct LatinSoundsTests {
  private func symbols(_ text: String) -> [UInt8] {
    var reader = NameReader(lexicon: .empty)
    reader.read(text)
    return reader.reading.symbols
  }

  /// Spellings of one consonant each, between two vowels.
  @Test(arguments: [
    ("asha", Symbol.sh), ("aszo", Symbol.sh), ("ascha", Symbol.sh), ("aša", Symbol.sh),
    ("akha", Symbol.kh), ("agha", Symbol.gh), ("aġa", Symbol.softG), ("ağa", Symbol.softG),
    ("atha", Symbol.th), ("adha", Symbol.dh), ("aça", Symbol.cCedilla), ("acza", Symbol.cCedilla),
    ("atcha", Symbol.cCedilla), ("aja", Symbol.latin(UInt8(ascii: "j"))), ("adja", Symbol.dj),
    ("adża", Symbol.dj), ("adscha", Symbol.dj), ("aţa", Symbol.tBelow), ("aḍa", Symbol.dBelow),
    ("aşa", Symbol.sBelow), ("aẓa", Symbol.zBelow), ("aḩa", Symbol.hBelow), ("aža", Symbol.zh),
    ("a‘a", Symbol.ayn), ("a`a", Symbol.ayn), ("a’a", Symbol.hamza), ("aqqa", Symbol.latin(113)),
  ])
  func aConsonantIsOneSymbol(_ text: String, _ expected: UInt8) {
    let symbols = symbols(text)
    #expect(symbols.count == 3 && symbols.dropFirst().first == expected, "\(symbols)")
  }

  @Test(arguments: [
    ("bou", Symbol.ou), ("boo", Symbol.ou), ("bay", Symbol.ei), ("bai", Symbol.ei),
    ("bey", Symbol.ei), ("baw", Symbol.au), ("bow", Symbol.au), ("bah", Symbol.finalAh),
    ("beh", Symbol.finalAh), ("bā", Symbol.longA), ("bâ", Symbol.longA), ("bü", Symbol.uUmlaut),
  ])
  func aVowelIsOneSymbol(_ text: String, _ expected: UInt8) {
    #expect(symbols(text) == [Symbol.latin(UInt8(ascii: "b")), expected])
  }

  @Test func everySymbolHasAPlaceInTheTables() {
    for scalar in (0x20...0x1FFF).lazy.compactMap(Unicode.Scalar.init) {
      for symbol in symbols(String(Character(scalar))) { #expect(Int(symbol) < Symbol.count) }
    }
  }
}
