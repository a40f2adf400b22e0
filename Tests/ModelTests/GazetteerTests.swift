import Model
import Testing

@Suite struct GazetteerTests {
  private static func place(_ id: Place.ID, _ name: String = "") -> Place {
    Place(
      id: id, name: name, nameArabic: nil, variants: [], featureCode: FeatureCode("PPL"),
      admin: AdminChain(governorate: nil, district: nil, subdistrict: nil), coordinate: nil,
      uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false, pcode: nil,
      geonamesID: nil, wikidata: nil)
  }

  @Test func placesAreSortedByIdAndTheFirstOfTwoStays() {
    let gazetteer = Gazetteer(
      places: [
        GazetteerTests.place("b"), GazetteerTests.place("a", "x"), GazetteerTests.place("a"),
      ],
      members: [:])
    #expect(gazetteer.places.map(\.id) == ["a", "b"])
    #expect(gazetteer["a"]?.name == "x")
    #expect(gazetteer["c"] == nil)
  }

  @Test func membershipIsKnownFromBothSidesInOrder() {
    let gazetteer = Gazetteer(
      places: [GazetteerTests.place("village")],
      members: ["valley": ["village", "farm"], "plain": ["village"]])
    #expect(gazetteer.members["valley"] == ["farm", "village"])
    #expect(gazetteer.areas["village"] == ["plain", "valley"])
  }

  @Test(arguments: [("RGN", true), ("ADM1", true), ("PPL", false), ("HLL", false), ("", false)])
  func whatHasMembersIsAnArea(_ code: String, _ isArea: Bool) {
    #expect(FeatureCode(code).isArea == isArea)
  }
}
