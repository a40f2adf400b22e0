import Foundation
import Model
import Places
import SourceText
import TestSupport
import Testing

/// What is written is read back, or refused before it is written.
@Suite struct PlacesTextTests {
  private static func read(_ text: PlacesText) -> (places: [Place], problems: [Problem]) {
    let reading = readGazetteer(
      places: SourceFile(path: "Gazetteer/places.tsv", text: text.text),
      areas: Sample.areasFile(""))
    // Areas without an entry are another file's matter.
    return (
      reading.gazetteer.places,
      reading.problems.filter { !$0.message.contains("has no entry in") }
    )
  }

  @Test func theBundledTableIsWrittenByteForByte() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Gazetteer")
    let places = try Data(contentsOf: folder.appending(path: "places.tsv"))
    let areas = try Data(contentsOf: folder.appending(path: "areas.yaml"))
    let reading = readGazetteer(
      places: SourceFile(path: "places.tsv", bytes: Array(places)),
      areas: SourceFile(path: "areas.yaml", bytes: Array(areas)))
    let text = PlacesText(reading.gazetteer.places)
    #expect(text.problems == [])
    #expect(text.text == String(decoding: places, as: UTF8.self))
    let again = readGazetteer(
      places: SourceFile(path: "places.tsv", bytes: Array(places)),
      areas: SourceFile(path: "areas.yaml", text: areasText(reading.gazetteer.readings)))
    #expect(again.problems == [])
    #expect(again.gazetteer.readings == reading.gazetteer.readings)
  }

  @Test func theSampleIsReadBack() {
    let text = PlacesText(Sample.reading.gazetteer.places.reversed())
    let again = readGazetteer(
      places: SourceFile(path: "p.tsv", text: text.text), areas: Sample.areasFile(Sample.areasText))
    #expect(text.problems == [] && again.problems == [])
    #expect(again.gazetteer.places == Sample.reading.gazetteer.places)
  }

  /// Reading back is the oracle: the writer refuses a place exactly when its row would read otherwise.
  @Test(arguments: UInt64(1)...40) func aRowIsRefusedExactlyWhenItReadsOtherwise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rare = NastyText(["a", "b", ";", "@", "\t", "\n", " "])
    for _ in 0..<50 {
      let plain = Int.random(in: 0..<3, using: &random) > 0
      let place = RandomPlace(plain ? NastyText() : rare).place(using: &random)
      let text = PlacesText([place])
      let read = PlacesTextTests.read(text)
      let isSame = read.places == [place] && read.problems.isEmpty
      #expect(text.problems.isEmpty == isSame, "seed \(seed): \(place) \(text.problems)")
    }
  }

  @Test(
    arguments: [
      (("a\tb", nil), "title has a tab or a line break: replace it by a blank"),
      (("a\rb", nil), "title has a tab or a line break: replace it by a blank"),
      ((" a", nil), "title \" a\" begins or ends with a blank: remove it"),
      (("", nil), "title is there but empty: give a value or none"),
      (
        ("a", PlaceName(text: "x;y", language: "ar")),
        "variants is a list cut at \";\", and \"x;y@ar\" has one: replace it"
      ),
      (
        ("a", PlaceName(text: "x@y", language: nil)),
        "the variant \"x@y\" has an \"@\" but no language, which would be read from it: give it a "
          + "language"
      ),
      (
        ("a", PlaceName(text: "x", language: "Arabic")),
        "the language \"Arabic\" must be like ar or ar-Latn"
      ),
    ] as [((String, PlaceName?), String)])
  func whatATableCannotHoldIsTold(names: (String, PlaceName?), sentence: String) {
    let place = Place(
      id: "x", name: names.0, nameArabic: nil, variants: [names.1].compactMap(\.self),
      featureCode: FeatureCode("PPL"),
      admin: .init(governorate: nil, district: nil, subdistrict: nil),
      coordinate: nil, uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false, pcode: nil,
      geonamesID: nil, wikidata: nil)
    #expect(
      PlacesText([place]).problems.map(\.description) == [
        "Gazetteer/places.tsv:2: x: \(sentence)"
      ])
  }

  @Test(arguments: [
    Double.leastNonzeroMagnitude, -Double.leastNormalMagnitude, 1e-5, -1.25e-7, 0, -0.0, 180,
    0.1 + 0.2, 36.770012,
  ]) func numbersAreWrittenInDigitsOnly(degrees: Double) throws {
    let place = RandomPlace.at(
      try #require(Coordinate(longitude: degrees, latitude: degrees / 4)))
    let text = PlacesText([place])
    #expect(!text.text.split(separator: "\n")[1].contains("e-"))
    #expect(PlacesTextTests.read(text).places == [place])
  }

  @Test(arguments: UInt64(1)...20) func readingsOfAreasAreReadBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let nasty = NastyText()
    let units: [(area: Place.ID, admin: [String])] = [
      ("gov-sy05", ["SY05"]), ("gov-sy07", ["SY0702", "SY070201"]),
    ]
    var readings: [AreaReading] = []
    for unit in units {
      let isIdlib = unit.area == "gov-sy07"
      readings.append(
        AreaReading(
          area: unit.area, admin: unit.admin,
          places: Bool.random(using: &random) ? ["sukayk", "lost-base"] : [],
          except: isIdlib && Bool.random(using: &random) ? ["habit"] : [],
          source: nasty.text(using: &random), empty: nil))
    }
    let empty = AreaReading(
      area: "rural-idlib-south", admin: [], places: [], except: [],
      source: nasty.text(using: &random), empty: nasty.text(using: &random))
    let again = readGazetteer(
      places: Sample.file(Sample.rows), areas: Sample.areasFile(areasText(readings + [empty])))
    #expect(again.problems == [], "seed \(seed)")
    #expect(again.gazetteer.readings == readings + [empty], "seed \(seed)")
  }
}
