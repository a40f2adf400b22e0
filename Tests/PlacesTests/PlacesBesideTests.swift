import Model
import Places
import SourceText
import Testing

/// New rows beside a gazetteer: read as strictly, and nothing is borne twice.
@Suite struct PlacesBesideTests {
  private func said(_ rows: [[String: String]], replacing: Set<Place.ID> = []) -> [String] {
    let good = ["title": "X", "feature_code": "PPL"]
    return checkPlaces(
      Sample.file(rows.map { Sample.row(good.merging($0) { $1 }) }),
      beside: Sample.reading.gazetteer, replacing: replacing
    ).problems.map(\.description)
  }

  @Test func aNewPlaceIsReadWithItsLine() {
    let row = Sample.village("new", "New", "جديد", "36.1", "35.1", Sample.khan, "SY070201")
    let reading = checkPlaces(Sample.file(["", row]), beside: Sample.reading.gazetteer)
    #expect(reading.problems == [])
    #expect(reading.places.map(\.id) == ["new"])
    #expect(reading.locations["new"]?.line == 3)
  }

  @Test func whatIsTakenIsTold() {
    #expect(
      said([
        ["id": "murik"], ["id": "a", "pcode": "C4077", "geonames_id": "163984", "wikidata": "Q1"],
        ["id": "b", "pcode": "C9"], ["id": "b"], ["id": "c", "pcode": "C9"],
      ]) == [
        "Gazetteer/places.tsv:2: the id murik is already in the data: give this place another",
        "Gazetteer/places.tsv:3: GeoNames id 163984 is that of sukayk, which is already in the data: "
          + "leave it with one of the two",
        "Gazetteer/places.tsv:3: P-code C4077 is that of sukayk, which is already in the data: leave "
          + "it with one of the two",
        "Gazetteer/places.tsv:3: Wikidata id Q1 is that of sukayk, which is already in the data: "
          + "leave it with one of the two",
        "Gazetteer/places.tsv:5: the id b is taken by line 4: give this place another",
        "Gazetteer/places.tsv:6: P-code C9 is that of b (line 4): leave it with one of the two",
      ])
  }

  @Test func whatAReplacedPlaceBearsIsFree() {
    let moved = ["id": "sukayk", "pcode": "C4077", "wikidata": "Q1"]
    #expect(said([moved], replacing: ["sukayk"]) == [])
    #expect(
      said([moved], replacing: ["murik"]) == [
        "Gazetteer/places.tsv:2: the id sukayk is already in the data: give this place another"
      ])
  }

  @Test func aRowIsReadAsStrictlyAsInTheGazetteer() {
    let bad = ["id": "a", "lon": "36.5", "feature_code": "ppl", "pcode": "4077"]
    let alone = readGazetteer(
      places: Sample.file([Sample.row(bad)]), areas: Sample.areasFile("")
    ).problems
    #expect(alone.count == 4)
    #expect(
      checkPlaces(Sample.file([Sample.row(bad)]), beside: Sample.reading.gazetteer).problems
        == alone)
  }
}
