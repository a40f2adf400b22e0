import Model
import Places
import TestSupport
import Testing

@Suite struct NameIndexTests {
  /// Every place that has the name, looked for one by one.
  private func scan(_ text: String, in gazetteer: Gazetteer) -> [Place.ID] {
    let key = NameKey(text)
    return gazetteer.places.filter { place in
      let names = [place.name] + [place.nameArabic].compactMap(\.self) + place.variants.map(\.text)
      return !key.isEmpty && names.contains { NameKey($0) == key }
    }.map(\.id)
  }

  static let names: [(String, [String])] = [
    ("sukayk", ["sukayk"]), ("SUKAYK", ["sukayk"]), ("skik", ["sukayk"]), ("سُكيك", ["sukayk"]),
    ("C4077", ["sukayk"]), ("c4077", ["sukayk"]), ("gn:163984", ["sukayk"]), ("wd:q1", ["sukayk"]),
    ("GN:163984", ["sukayk"]), ("sy07", ["gov-sy07"]), ("هبيط", ["habit"]), ("habit", ["habit"]),
    ("المشيرفة", ["mushayrifah-hama", "mushayrifah-north", "mushayrifah-raqqa"]),
    ("Mushayrifah", ["mushayrifah-hama", "mushayrifah-north", "mushayrifah-raqqa"]),
    ("mushayrifah-hama", ["mushayrifah-hama"]), ("حماه", ["hama"]), ("", []), ("؟", []),
    ("gn:", []), ("wd:", []), ("gn:1", []), ("C1", []), ("Damascus", []),
    ("tell-sukayk", ["tell-sukayk"]),
  ]

  @Test(arguments: names) func aTextNamesThesePlaces(_ text: String, _ ids: [String]) {
    #expect(Sample.index.places(named: text).map(\.id.text) == ids)
  }

  @Test func everyNameIsFoundAsAScanFindsIt() {
    let gazetteer = Sample.reading.gazetteer
    for place in gazetteer.places {
      for name in [place.name, place.nameArabic ?? place.name] + place.variants.map(\.text)
      where gazetteer[Place.ID(name)] == nil {
        #expect(Sample.index.places(named: name).map(\.id) == scan(name, in: gazetteer), "\(name)")
      }
    }
  }

  @Test(arguments: UInt64(1)...3) func aLargeIndexAnswersAsAScanDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abcاب")
    func name() -> String {
      String((0..<3).map { _ in letters[Int.random(in: letters.indices, using: &random)] })
    }
    let places = (0..<400).map { position in
      named("p\(position)", name(), variants: [name(), name()])
    }
    let gazetteer = Gazetteer(places: places, members: [:])
    let index = NameIndex(gazetteer)
    for _ in 0..<60 {
      let text = name()
      #expect(index.places(named: text).map(\.id) == scan(text, in: gazetteer), "seed \(seed)")
    }
  }
}

@Suite struct RankingTests {
  static let reasons: [(String, String, Double, String)] = [
    ("sukayk", "sukayk", 1.0, "its id"), ("Skik", "sukayk", 1.0, "exact name"),
    ("SKIK", "sukayk", 0.95, "same name apart from accents, hyphens or article"),
    ("هبيط", "habit", 0.95, "same name apart from hamza, article or marks"),
    ("c4077", "sukayk", 1.0, "its code c4077"),
    ("Sukaykk", "sukayk", 0.95 * 6 / 7, "1 letter differs"),
    ("Khan Sheikhoun", "khan-shaykhun", 0.95 * 10 / 13, "3 letters differ"),
  ]

  @Test(arguments: reasons) func theBestCandidateHasItsReason(
    _ text: String, _ id: String, _ score: Double, _ reason: String
  ) throws {
    let best = try #require(Sample.index.candidates(for: text).first)
    #expect(best.place.id.text == id && best.reason == reason)
    #expect(abs(best.score - score) < 1e-12)
  }

  @Test func homonymsComeInTheOrderOfTheirIDs() throws {
    let found = try Sample.index.candidates(for: "Mushayrifah", limit: 2)
    #expect(found.map(\.place.id) == ["mushayrifah-hama", "mushayrifah-north"])
  }

  @Test func aContextPutsWhatLiesInItFirst() throws {
    let context = try Context("إدلب", in: Sample.index)
    let found = try Sample.index.candidates(for: "Mushayrifah", near: context)
    #expect(found.map(\.place.id).first == "mushayrifah-north")
    #expect(found.map(\.score).prefix(2) == [1, 0.5])
    #expect(found.dropFirst().first?.reason == "exact name, not in إدلب")
  }

  @Test(arguments: ["", "؟", "xyzzy", String(repeating: "a", count: 100_000)])
  func nothingIsSuggestedForWhatIsLikeNothing(_ text: String) {
    #expect(Sample.index.suggestions(for: text) == [])
  }

  @Test(arguments: [0, -1, 1, 3]) func noMoreAreGivenThanAsked(_ limit: Int) throws {
    #expect(try Sample.index.candidates(for: "Mushayrifa", limit: limit).count == max(0, limit))
    #expect(Sample.index.suggestions(for: "Mushayrifa", limit: limit).count == max(0, limit))
  }

  @Test func betterComesBeforeWorse() throws {
    for text in ["Mushayrifa", "Hamma", "Khan", "مشيرف", "سكي"] {
      let scores = try Sample.index.candidates(for: text, limit: 50).map(\.score)
      #expect(scores == scores.sorted(by: >), "\(text)")
      #expect(scores.allSatisfy { (0...1).contains($0) }, "\(text)")
    }
  }
}

/// An unlocated place with these names.
func named(_ id: String, _ name: String, variants: [String]) -> Place {
  Place(
    id: Place.ID(id), name: name, nameArabic: nil,
    variants: variants.map { PlaceName(text: $0, language: nil) }, featureCode: FeatureCode("PPL"),
    admin: AdminChain(governorate: nil, district: nil, subdistrict: nil), coordinate: nil,
    uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false, pcode: nil, geonamesID: nil,
    wikidata: nil)
}
