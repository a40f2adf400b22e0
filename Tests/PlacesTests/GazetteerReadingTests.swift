import Model
import Places
import SourceText
import TestSupport
import Testing

/// A bad row and what is said about it.
struct BadRow: Sendable, CustomTestStringConvertible {
  let cells: [String: String]
  let code: Problem.Code
  let message: String

  init(_ cells: [String: String], _ code: Problem.Code, _ message: String) {
    self.cells = cells
    self.code = code
    self.message = message
  }

  var testDescription: String { message }
}

@Suite struct GazetteerReadingTests {
  @Test func theSampleHasNoProblems() {
    #expect(Sample.reading.problems == [])
    #expect(Sample.reading.gazetteer.places.count == Sample.rows.count)
  }

  @Test func aRowIsReadCompletely() throws {
    let place = try #require(Sample.reading.gazetteer["sukayk"])
    #expect(place.name == "Sukayk" && place.nameArabic == "سكيك")
    #expect(
      place.variants == [
        PlaceName(text: "Skik", language: "ar-Latn"), PlaceName(text: "Skaik", language: nil),
      ])
    #expect(place.featureCode.text == "PPL")
    #expect(
      place.admin
        == AdminChain(
          governorate: .init(name: "Idleb", code: "SY07"),
          district: .init(name: "Al Ma'ra", code: "SY0702"),
          subdistrict: .init(name: "Tamanaah", code: "SY070204")))
    #expect(place.coordinate == Coordinate(longitude: 36.770012, latitude: 35.429345))
    #expect(place.uncertaintyMetres == 500 && !place.isEstimate)
    #expect(place.coordinateSource == "survey")
    #expect(place.pcode == "C4077" && place.geonamesID == "163984" && place.wikidata == "Q1")
    let line = SourceLocation(file: "Gazetteer/places.tsv", line: 4)
    #expect(Sample.reading.locations["sukayk"] == line)
  }

  @Test func membersComeFromUnitsAndListsWithoutTheExceptions() {
    let gazetteer = Sample.reading.gazetteer
    #expect(gazetteer.members["rural-idlib-south"] == ["habit", "lost-base"])
    // A slow, honest reading of the rule for governorates.
    let idlib = gazetteer.places.filter {
      !$0.featureCode.isArea && ($0.admin.governorate?.code ?? "").hasPrefix("SY07")
    }
    #expect(gazetteer.members["gov-sy07"] == idlib.map(\.id))
    #expect(gazetteer.areas["habit"] == ["gov-sy07", "rural-idlib-south"])
  }

  static let badRows: [BadRow] = [
    .init(["id": ""], .missingField, "the row has no id: give it one"),
    .init(
      ["id": "Tell A"], .badID,
      "the id \"Tell A\" must be printable text without blanks, \";\" and \"@\", of at most 200 bytes"
    ),
    .init(["title": " "], .missingField, "x has no title: give the name in Latin letters"),
    .init(
      ["feature_code": ""], .missingField,
      "feature_code is empty: give a GeoNames code such as PPL or HLL"),
    .init(
      ["feature_code": "ppl"], .badValue,
      "feature_code \"ppl\" must be 2 to 5 capital letters and digits, such as PPL"),
    .init(
      ["lat": ""], .missingField, "the coordinate has no lat: give both numbers or neither"),
    .init(
      ["lon": ""], .missingField, "the coordinate has no lon: give both numbers or neither"),
    .init(["lon": "nan"], .badValue, "lon \"nan\" must be degrees such as 36.770012"),
    .init(["lon": "36,5"], .badValue, "lon \"36,5\" must be degrees such as 36.770012"),
    .init(["lat": "1e1"], .badValue, "lat \"1e1\" must be degrees such as 36.770012"),
    .init(
      ["lat": "91"], .badValue,
      "lon 36.5, lat 91 is not on Earth: lon goes from -180 to 180, lat from -90 to 90"),
    .init(
      ["coord_source": ""], .noSource,
      "the coordinate has no coord_source: say where it comes from"),
    .init(
      ["uncertainty_m": "0"], .badValue,
      "uncertainty_m \"0\" must be a whole number of metres from 1 to 1000000"),
    .init(
      ["uncertainty_m": "99999999999999999999"], .badValue,
      "uncertainty_m \"99999999999999999999\" must be a whole number of metres from 1 to 1000000"),
    .init(["estimate": "maybe"], .badValue, "estimate \"maybe\" must be yes or no"),
    .init(
      ["estimate": "yes", "uncertainty_m": "999"], .badValue,
      "an estimate needs an uncertainty_m of at least 1000"),
    .init(["estimate": "yes"], .badValue, "an estimate needs an uncertainty_m of at least 1000"),
    .init(
      ["estimate": "yes", "uncertainty_m": "1000", "lon": "", "lat": ""], .badValue,
      "the estimate has no coordinate: give lon and lat, or write no"),
    .init(
      ["admin_pcode": "SY7"], .badValue,
      "admin_pcode \"SY7\" must be like SY07, SY0702 or SY070204"),
    .init(
      ["admin_pcode": "SY0702", "admin1": "Idleb"], .missingField,
      "admin_pcode says SY0702 but admin2 is empty: name it"),
    .init(
      ["admin3": "Tamanaah", "admin1": "Idleb"], .missingField,
      "admin2 is empty but a smaller unit is named: name it"),
    .init(["pcode": "c4077"], .badValue, "pcode \"c4077\" must be like C4077 or SY07"),
    .init(["geonames_id": "x"], .badValue, "geonames_id \"x\" must be digits only"),
    .init(["wikidata": "1"], .badValue, "wikidata \"1\" must be Q and digits"),
    .init(
      ["variants": "Skik@"], .badValue,
      "the variant \"Skik@\" must be name@language, such as Skik@ar-Latn"),
    .init(
      ["variants": "@ar"], .badValue,
      "the variant \"@ar\" must be name@language, such as Skik@ar-Latn"),
    .init(
      ["matches": "163984"], .badValue,
      "the match \"163984\" must be prefix:id, such as gn:163984"),
    .init(
      ["matches": "gn:1", "geonames_id": "2"], .badValue,
      "the match \"gn:1\" contradicts geonames_id \"2\": correct one"),
  ]

  @Test(arguments: badRows) func aBadCellIsReportedWithItsLine(_ bad: BadRow) {
    let good = [
      "id": "x", "title": "X", "feature_code": "PPL", "lon": "36.5", "lat": "35.5",
      "coord_source": "survey",
    ]
    let row = Sample.row(good.merging(bad.cells) { $1 })
    let reading = readGazetteer(places: Sample.file(["", row]), areas: Sample.areasFile(""))
    let location = SourceLocation(file: "Gazetteer/places.tsv", line: 3)
    #expect(reading.problems == [Problem(at: location, bad.code, bad.message)])
    #expect((reading.gazetteer["x"] == nil) == (bad.cells["id"] != nil))
  }

  @Test func identifiersBelongToOnePlace() {
    let rows = [
      Sample.row(["id": "a", "title": "A", "feature_code": "PPL", "pcode": "C1"]),
      Sample.row(["id": "a", "title": "B", "feature_code": "PPL"]),
      Sample.row(["id": "c", "title": "C", "feature_code": "PPL", "pcode": "C1"]),
    ]
    let reading = readGazetteer(places: Sample.file(rows), areas: Sample.areasFile(""))
    #expect(
      reading.problems.map(\.description) == [
        "Gazetteer/places.tsv:3: the id a is taken by line 2: give this place another",
        "Gazetteer/places.tsv:4: P-code C1 is that of a (line 2): leave it with one of the two",
      ])
    #expect(reading.gazetteer["a"]?.name == "A" && reading.gazetteer.places.count == 2)
  }

  @Test func columnsAreFoundByNameInAnyOrder() {
    let text =
      "coord_source\tlat\ttitle\tid\tlon\tfeature_code\tcolour\nsurvey\t35\tX\tx\t36\tPPL\tred\n"
    let reading = readGazetteer(
      places: SourceFile(path: "p.tsv", text: text), areas: Sample.areasFile(""))
    #expect(reading.gazetteer["x"]?.coordinate == Coordinate(longitude: 36, latitude: 35))
    #expect(reading.problems.map(\.code) == [.unknownField])
    #expect(reading.problems.first?.location.line == 1)
  }

  @Test func withoutANeededColumnOnlyThatIsReported() {
    let reading = readGazetteer(
      places: SourceFile(path: "p.tsv", text: "id\ttitle\tlon\tlat\tfeature_code\nx\tX\t\t\tPPL\n"),
      areas: Sample.areasFile(""))
    #expect(
      reading.problems.map(\.description) == [
        "p.tsv:1: the table has no column \"coord_source\": add it"
      ])
    #expect(reading.gazetteer.places.isEmpty)
  }

  @Test(arguments: UInt64(1)...6) func noBytesTrapTheReader(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let places = Array(Sample.file(Sample.rows).bytes)
    let areas = Array(Sample.areasText.utf8)
    for _ in 0..<60 {
      let reading = readGazetteer(
        places: SourceFile(path: "p.tsv", bytes: damaged(places, &random)),
        areas: SourceFile(path: "a.yaml", bytes: damaged(areas, &random)))
      #expect(reading.problems == reading.problems.sorted(), "seed \(seed)")
    }
  }
}

/// The bytes with some of them replaced, cut out or doubled.
private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...20, using: &random) where !bytes.isEmpty {
    let position = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: position)
    case 2: bytes.insert(contentsOf: "\t\n-:[".utf8.shuffled(using: &random), at: position)
    default: bytes.removeSubrange(position..<min(bytes.count, position + 40))
    }
  }
  return bytes
}
