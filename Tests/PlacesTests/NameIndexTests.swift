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

/// An unlocated place with these names.
func named(_ id: String, _ name: String, variants: [String]) -> Place {
  Place(
    id: Place.ID(id), name: name, nameArabic: nil,
    variants: variants.map { PlaceName(text: $0, language: nil) }, featureCode: FeatureCode("PPL"),
    admin: AdminChain(governorate: nil, district: nil, subdistrict: nil), coordinate: nil,
    uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false, pcode: nil, geonamesID: nil,
    wikidata: nil)
}
