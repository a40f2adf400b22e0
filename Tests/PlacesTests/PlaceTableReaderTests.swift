import Model
import Places
import SourceText
import TestSupport
import Testing

/// Places from comma-separated text.
@Suite struct PlaceTableReaderTests {
  private struct Reading {
    var rows: [PlaceRow] = []
    var places: [Place] { rows.map(\.place) }
    var problems: [Problem] = []
    var rowCount = 0
    var isReadable = true
  }

  private static func read(
    _ text: String, piece: Int = .max, bearer: ((PlaceIdentifier) -> Place.ID?)? = nil
  ) -> Reading {
    var reader = PlaceTableReader(path: "lists/villages.csv", bearer: bearer)
    var reading = Reading()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reading.rows += reader.feed(Array(rest.prefix(piece)), reporting: &reading.problems)
      rest = rest.dropFirst(piece)
    }
    reading.rows += reader.finish(reporting: &reading.problems)
    reading.rowCount = reader.rows
    reading.isReadable = reader.isReadable
    return reading
  }

  private static let header = "id,name,name_ar,lat,lon,admin1,admin2,admin3,feature_code\n"

  @Test func aRowIsAPlace() {
    let reading = PlaceTableReaderTests.read(
      PlaceTableReaderTests.header
        + "C4077,Sukayk,سكيك,35.429345,36.770012,Idleb,Al Ma'ra,Tamanaah,PPLA3\n"
        + "OSM:node/12,,بلا,35,36,,,,\n")
    #expect(reading.problems == [])
    #expect(
      reading.places == [
        Place(
          id: "C4077", name: "Sukayk", nameArabic: "سكيك", variants: [],
          featureCode: FeatureCode("PPLA3"),
          admin: AdminChain(
            governorate: .init(name: "Idleb", code: nil),
            district: .init(name: "Al Ma'ra", code: nil),
            subdistrict: .init(name: "Tamanaah", code: nil)),
          coordinate: Coordinate(longitude: 36.770012, latitude: 35.429345), uncertaintyMetres: nil,
          coordinateSource: "villages.csv", isEstimate: false, pcode: nil, geonamesID: nil,
          wikidata: nil),
        Place(
          id: "OSM:node/12", name: "بلا", nameArabic: "بلا", variants: [],
          featureCode: FeatureCode("PPL"),
          admin: AdminChain(governorate: nil, district: nil, subdistrict: nil),
          coordinate: Coordinate(longitude: 36, latitude: 35), uncertaintyMetres: nil,
          coordinateSource: "villages.csv", isEstimate: false, pcode: nil, geonamesID: nil,
          wikidata: nil),
      ])
  }

  /// The reader of `places.tsv` is the oracle for the columns that both have.
  @Test func theTableOfAGazetteerIsReadAlike() {
    let places = Sample.reading.gazetteer.places
    let located = places.filter { $0.coordinate != nil }
    let table = PlacesText(located).text.replacing("\ttitle\t", with: "\tname\t")
    for text in [table, PlacesText(located).text] {
      let reading = PlaceTableReaderTests.read(text)
      #expect(reading.problems == [])
      #expect(reading.places == located)
    }
  }

  @Test func separatorsMarksAndLineEndsDoNotMatter() {
    let rows = [
      ["id", "name", "lat", "lon", "note", "variants"],
      ["a", "Aleph, the \"first\"", "35.5", "36.5", "x", "Alef@ar-Latn;Aleph"],
      ["b", "B", "35.6", "36.6", "", ""],
    ]
    let plain = rows.map { csvLine($0) }.joined()
    let expected = PlaceTableReaderTests.read(plain)
    #expect(expected.problems == [] && expected.places.count == 2)
    #expect(expected.places.first?.variants.count == 2)
    let semicolons = rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    }.joined(separator: "\r\n")
    for text in ["\u{FEFF}" + semicolons, plain.replacing("\n", with: "\r\n") + "\r\n\r\n"] {
      let reading = PlaceTableReaderTests.read(text)
      #expect(reading.problems == [])
      #expect(reading.places == expected.places)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 64]) func piecesOfAnySizeGiveTheSame(piece: Int) {
    let text =
      "\u{FEFF}" + PlaceTableReaderTests.header
      + "a,\"A\nB\",,1,2,,,,\nb,ب,,x,2,,,,\r\nc,C,,3,4,,,,\n\nc,C,,3,4,,,,\nd,D,,3"
    let whole = PlaceTableReaderTests.read(text)
    let pieces = PlaceTableReaderTests.read(text, piece: piece)
    #expect(pieces.places == whole.places && pieces.problems == whole.problems)
    #expect(whole.rows.map(\.location.line) == [4, 5])
    #expect(pieces.rows.map(\.location) == whole.rows.map(\.location))
    #expect(whole.rowCount == 5 && pieces.rowCount == 5)
    #expect(
      whole.problems.map(\.description) == [
        "lists/villages.csv:2: a cell of this row has a tab, a line break or another control "
          + "character: remove it",
        "lists/villages.csv:4: lat \"x\" must be degrees such as 36.770012",
        "lists/villages.csv:7: the id c is taken by line 5: give this place another",
        "lists/villages.csv:8: this row has 4 cells, the header 9: check separators and quotes",
      ])
  }

  @Test(arguments: [
    (",A,,1,2,,,,", "the row has no id: give it one"),
    (
      "a b,A,,1,2,,,,",
      "the id \"a b\" must be printable text without blanks, \";\" and \"@\", of at most 200 bytes"
    ),
    ("a,,,1,2,,,,", "a has no name: give name or name_ar"),
    ("a,A,,,,,,,", "the row has no coordinate: give lat and lon"),
    ("a,A,,1,,,,,", "the coordinate has no lon: give both numbers or neither"),
    (
      "a,A,,91,2,,,,",
      "lon 2, lat 91 is not on Earth: lon goes from -180 to 180, lat from -90 to 90"
    ),
    ("a,A,,1,2,,X,,", "admin1 is empty but a smaller unit is named: name it"),
    (
      "a,A,,1,2,,,,village",
      "feature_code \"village\" must be 2 to 5 capital letters and digits, such as PPL"
    ),
    ("a,A", "this row has 2 cells, the header 9: check separators and quotes"),
    ("a,\"A,1", "a quoted cell of this row never ends: close its quotation mark"),
    (
      "murik,A,,1,2,,,,", "the id murik is already in the data: give this place another"
    ),
  ])
  func whatIsWrongWithARowIsToldAtItsLine(row: String, sentence: String) {
    let reading = PlaceTableReaderTests.read(
      PlaceTableReaderTests.header + "z,Z,,1,2,,,,\n" + row,
      bearer: { $0 == .id("murik") ? "murik" : nil })
    #expect(reading.problems.map(\.description) == ["lists/villages.csv:3: \(sentence)"])
    #expect(reading.places.first?.id == "z")
  }

  @Test(arguments: [
    ("", ["1: the table is empty: its first line must name the columns"], false),
    ("\n", ["1: the table has no header: its first line must name the columns, as UTF-8"], false),
    (
      "id,latt,lon,name\n",
      [
        "1: column \"latt\" is not known (did you mean lat?)",
        "1: the table has no column \"lat\": add it",
      ], false
    ),
    (
      "x1\n",
      [
        "1: column \"x1\" is not known (remove it)", "1: the table has no column \"id\": add it",
        "1: the table has no column \"lat\": add it", "1: the table has no column \"lon\": add it",
        "1: the table has no column \"name\" or \"name_ar\": add it",
      ], false
    ),
    (
      "id,lat,lon,name,title,population\na,1,2,A,B,9\n",
      [
        "1: column \"population\" is not known (remove it)",
        "1: column \"title\" is there twice: rename or remove one",
      ], true
    ),
  ])
  func headersAreCheckedFirst(text: String, sentences: [String], isReadable: Bool) {
    let reading = PlaceTableReaderTests.read(text)
    #expect(
      reading.problems.map(\.description).sorted() == sentences.map { "lists/villages.csv:" + $0 })
    #expect(reading.isReadable == isReadable)
    #expect(reading.places.map(\.name) == (isReadable ? ["A"] : []))
  }

  @Test func identifiersOfTheDataAreTold() {
    let reading = PlaceTableReaderTests.read(
      "id,name,lat,lon,pcode\na,A,1,2,C1\nb,B,1,2,C1\n",
      bearer: { $0 == .pcode("C1") ? "murik" : nil })
    #expect(reading.places.count == 2)
    #expect(
      reading.problems.map(\.description) == [
        "lists/villages.csv:2: P-code C1 is that of murik, which is already in the data: leave it "
          + "with one of the two",
        "lists/villages.csv:3: P-code C1 is that of murik, which is already in the data: leave it "
          + "with one of the two",
        "lists/villages.csv:3: P-code C1 is that of a (line 2): leave it with one of the two",
      ])
  }

  /// Whatever is read without a problem can be written as text and read again.
  @Test(arguments: UInt64(1)...30) func whatIsReadCanBeWritten(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let nasty = NastyText(NastyText.signs + [";", "@ar", "@", "\t", "\n"])
    for _ in 0..<40 {
      let cells = [
        "OSM:1", nasty.text(using: &random), nasty.optional(using: &random) ?? "", "1.5", "2.5",
        nasty.text(using: &random), nasty.optional(using: &random) ?? "",
        nasty.optional(using: &random) ?? "",
      ]
      let reading = PlaceTableReaderTests.read(
        csvLine(["id", "name", "name_ar", "lat", "lon", "admin1", "variants", "note"])
          + csvLine(cells))
      guard reading.problems.isEmpty else { continue }
      let text = PlacesText(reading.places)
      #expect(text.problems == [], "seed \(seed): \(cells)")
      let again = readGazetteer(
        places: SourceFile(path: "p.tsv", text: text.text), areas: Sample.areasFile(""))
      #expect(again.problems == [] && again.gazetteer.places == reading.places, "seed \(seed)")
    }
  }

  @Test func anImportedAreaHasAReadingThatCanBeRead() throws {
    let area = try #require(
      PlaceTableReaderTests.read("id,name,lat,lon,feature_code\nR1,R,1,2,RGN\n").places.first)
    let reading = try #require(AreaReading(imported: area))
    let gazetteer = readGazetteer(
      places: SourceFile(path: "p.tsv", text: PlacesText([area]).text),
      areas: Sample.areasFile(areasText([reading])))
    #expect(gazetteer.problems == [])
    #expect(gazetteer.gazetteer.readings == [reading])
    #expect(AreaReading(imported: RandomPlace.at(try #require(area.coordinate))) == nil)
  }
}
