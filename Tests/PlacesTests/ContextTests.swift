@testable import Places
import Model
import Testing

@Suite struct ContextTests {
  /// The ids of the sample's places that lie in a context.
  private func places(in text: String) throws -> [String] {
    let context = try Context(text, in: Sample.index)
    return try Sample.reading.gazetteer.places
      .filter { try !$0.featureCode.isArea && context.contains($0, in: Sample.reading.gazetteer) }
      .map(\.id.text)
  }

  @Test(arguments: [
    "SY07", "sy07", "إدلب", "ادلب", "Idlib", "Idleb", "محافظة إدلب", "محافظة ادلب", "ريف إدلب",
    "بريف إدلب", "Idlib Governorate", "Idlib province", "the governorate of Idleb",
    "Idlib countryside", "rural Idlib", "idlib", "gov-sy07",
  ])
  func aGovernorateIsFoundUnderAllItsNames(_ text: String) throws {
    let expected = Sample.reading.gazetteer.places.filter {
      !$0.featureCode.isArea && $0.admin.governorate?.name == "Idleb"
    }
    #expect(try places(in: text) == expected.map(\.id.text))
  }

  /// Distances and directions were worked out on a sphere, from the coordinates of the sample.
  static let contexts: [(String, [String])] = [
    ("SY0702", ["habit", "khan-shaykhun", "mushayrifah-north", "sukayk"]),
    ("SY070204", ["mushayrifah-north", "sukayk"]),
    // An area by its listed names comes before the side of a governorate.
    ("جنوب إدلب", ["habit", "lost-base"]), ("ريف إدلب الجنوبي", ["habit", "lost-base"]),
    ("rural-idlib-south", ["habit", "lost-base"]),
    // Sides of a governorate, as seen from its capital.
    ("شمال حماة", ["murik"]), ("شمالي حماة", ["murik"]), ("ريف حماة الشمالي", ["murik"]),
    ("north Hama", ["murik"]), ("northern Hama countryside", ["murik"]),
    ("northern countryside of Hama", ["murik"]), ("Hama north", ["murik"]),
    ("western Hama", []), ("شمال غرب حماة", ["murik"]), ("NW Hama", ["murik"]),
    ("ريف حماة الشرقي", ["mushayrifah-hama", "salamiyah"]),
    ("east Hama", ["mushayrifah-hama", "salamiyah"]),
    ("south-east Hama", ["mushayrifah-hama", "salamiyah"]),
    ("جنوب شرقي حماة", ["mushayrifah-hama", "salamiyah"]),
    ("ريف حماة الجنوبي الغربي", []), ("southwest Hama", []),
    ("ريف إدلب الجنوبي الشرقي", idlibSouthEast), ("southeastern Idlib countryside", idlibSouthEast),
    ("south-east Idlib countryside", idlibSouthEast),
    // Around a place, and the side of one.
    ("قرب خان شيخون", ["hama", "mushayrifah-north"] + around),
    ("C3987", ["hama", "mushayrifah-north"] + around),
    ("near Hama", ["hama", "mushayrifah-hama", "salamiyah"] + around),
    ("near مشيرفة شمالية", ["mushayrifah-north"] + around),
    ("south of Khan Shaykhun", ["hama", "murik"]), ("west of Khan Shaykhun", ["habit"]),
    ("غرب خان شيخون", ["habit"]),
  ]

  /// What lies within 40 km of Hama, of Khan Shaykhun and of the northern Mushayrifah alike.
  static let around = ["habit", "khan-shaykhun", "murik", "sukayk", "tell-sukayk"]

  static let idlibSouthEast = [
    "habit", "khan-shaykhun", "mushayrifah-north", "sukayk", "tell-sukayk",
  ]

  @Test(arguments: contexts) func aContextHoldsThesePlaces(_ text: String, _ ids: [String]) throws {
    #expect(Set(try places(in: text)) == Set(ids))
  }

  @Test(arguments: [
    "", " ", "north", "شمال", "nowhere", "north of nowhere", "شمال جنوب حماة", "near", "SY99", "؟",
    "north south Hama", "\0", "قرب",
  ])
  func whatIsNoContextIsASentence(_ text: String) {
    #expect(throws: ContextError.unreadable(text)) { try Context(text, in: Sample.index) }
    #expect(
      ContextError.unreadable(text).description
        == "\"\(text)\" is no context: give a governorate, an area or a place by name or code, or "
        + "words such as \"جنوب إدلب\", \"north Hama\" or \"near Khan Shaykhun\"")
  }

  @Test func aContextThatIsAmbiguousItselfNamesItsPlaces() {
    let error = #expect(throws: ContextError.self) {
      try Context("near Mushayrifah", in: Sample.index)
    }
    #expect(
      error?.description
        == "the context \"Mushayrifah\" names 3 places: give the id of one of them, "
        + "mushayrifah-hama, mushayrifah-north, mushayrifah-raqqa")
    #expect(error?.candidates.count == 3)
  }

  @Test func anUnlocatedPlaceIsNoContext() {
    let error = #expect(throws: ContextError.self) { try Context("Lost Base", in: Sample.index) }
    #expect(
      error?.description
        == "the context lost-base has no coordinate to measure from: "
        + "give its governorate or an area")
  }

  @Test func anAreaIsWhereItsMembersAre() throws {
    let gazetteer = Sample.reading.gazetteer
    let south = try #require(gazetteer["rural-idlib-south"])
    #expect(try Context("إدلب", in: Sample.index).contains(south, in: gazetteer))
    #expect(try !Context("حماة", in: Sample.index).contains(south, in: gazetteer))
    #expect(try Context("جنوب إدلب", in: Sample.index).contains(south, in: gazetteer))
    #expect(try Context("near habit", in: Sample.index).contains(south, in: gazetteer))
  }
}

@Suite struct BearingTests {
  @Test(arguments: Bearing.allCases) func aBearingCoversThreeEighthsAroundIt(_ bearing: Bearing) {
    let covered = (0..<3600).map { Double($0) / 10 }.filter(bearing.covers)
    #expect(covered.count == 1351)
    #expect(bearing.covers(bearing.degrees))
  }

  @Test func twoBearingsMakeTheOneBetweenThem() {
    // The direction of the sum of the two vectors, where they are not opposite.
    let table: [(Bearing, Bearing, Bearing?)] = [
      (.north, .east, .northEast), (.west, .north, .northWest), (.south, .west, .southWest),
      (.north, .south, nil), (.east, .west, nil), (.north, .north, .north),
      (.northEast, .north, .northEast), (.northEast, .east, .northEast), (.northEast, .south, nil),
      (.northEast, .southEast, nil), (.northWest, .north, .northWest),
      (.north, .northWest, .northWest),
    ]
    for (a, b, expected) in table {
      #expect(a.joined(with: b) == expected, "\(a) \(b)")
      #expect(b.joined(with: a) == expected, "\(b) \(a)")
    }
  }
}
