import Model
import Places
import SourceText
import Testing

/// Ids from elsewhere are kept as they come, unless our formats could not tell where they end.
@Suite struct PlaceIDTests {
  @Test(arguments: [
    "C4077", "169389", "OSM:node/12", "a", "قرية-1", "Tell_A", "a--b", "-x", "\"", "#1", "[a]",
    "a,b",
    "{x:y}", "=1+1", "'=1", "no", "e\u{301}", String(repeating: "x", count: 200),
  ])
  func anyPrintableWordIsAnID(id: String) {
    #expect(isPlaceID(id))
    let row = Sample.village(id, "X", "س", "36.1", "35.1", [], "", ["feature_code": "PPL"])
    let area = Sample.row(["id": "area", "title": "A", "feature_code": "RGN"])
    let reading = AreaReading(
      area: "area", admin: [], places: [Place.ID(id)], except: [], source: "ours", empty: nil)
    let gazetteer = readGazetteer(
      places: Sample.file([row, area]), areas: Sample.areasFile(areasText([reading])))
    #expect(gazetteer.problems == [])
    #expect(gazetteer.gazetteer.members["area"] == [Place.ID(id)])
    let again = readGazetteer(
      places: SourceFile(path: "p.tsv", text: PlacesText(gazetteer.gazetteer.places).text),
      areas: Sample.areasFile(areasText(gazetteer.gazetteer.readings)))
    #expect(again.problems == [])
    #expect(again.gazetteer.places == gazetteer.gazetteer.places)
  }

  @Test(arguments: [
    "", " ", "a b", "a;b", "a@b", "a\u{A0}b", "a\u{200F}b", "a\u{0}", "a\u{7F}", "a\u{85}",
    "a\u{2028}", "\u{FEFF}a", "a\u{E000}", "a\u{FFFF}", String(repeating: "x", count: 201),
    String(repeating: "ق", count: 101),
  ])
  func whatCannotBeToldApartIsNone(id: String) { #expect(!isPlaceID(id)) }
}
