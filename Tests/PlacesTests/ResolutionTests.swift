import Model
import Places
import Testing

@Suite struct ResolutionTests {
  /// What a text means, in a few words.
  private func meaning(_ text: String, near context: String? = nil) throws -> String {
    switch try resolve(text, near: context, in: Sample.index) {
    case .place(let place): place.id.text
    case .ambiguous(let places): places.map(\.id.text).joined(separator: "|")
    case .unknown: "?"
    }
  }

  static let all = "mushayrifah-hama|mushayrifah-north|mushayrifah-raqqa"

  static let meanings: [(String, String?, String)] = [
    ("سكيك", nil, "sukayk"), ("المشيرفة", nil, all), ("المشيرفة", "", all),
    ("المشيرفة", " - ", all),
    ("المشيرفة", "إدلب", "mushayrifah-north"), ("المشيرفة", "حماة", "mushayrifah-hama"),
    ("Mushayrifah", "Ar-Raqqa", "mushayrifah-raqqa"), ("المشيرفة", "SY11", "mushayrifah-raqqa"),
    // The nearest, at 17 km, is more than twice as near as the next.
    ("المشيرفة", "near sukayk", "mushayrifah-north"),
    // The one in Hama lies at 22 km, the next at 60.
    ("المشيرفة", "قرب سلمية", "mushayrifah-hama"),
    ("mushayrifah-hama", "حماة", "mushayrifah-hama"), ("Sukaykk", nil, "?"),
    ("Sukaykk", "Hama", "?"), ("", nil, "?"), ("xyzzy", "Idlib", "?"),
  ]

  @Test(arguments: meanings) func aTextMeans(
    _ text: String, _ context: String?, _ expected: String
  ) throws {
    #expect(try meaning(text, near: context) == expected)
  }

  @Test func anIDInSmallLettersIsAlsoANameOfItsHomonyms() throws {
    let gazetteer = Gazetteer(
      places: [
        named("jadidah", "Jadidah", variants: []), named("jadidah-hama", "Jadidah", variants: []),
      ], members: ["plain": ["jadidah-hama"]])
    let index = NameIndex(gazetteer)
    #expect(index.places(named: "jadidah").map(\.id) == ["jadidah"])
    #expect(try resolve("jadidah", near: nil, in: index) == .place(gazetteer.places[0]))
  }

  @Test func aNameThatIsElsewhereIsAnErrorThatSaysWhere() {
    let error = #expect(throws: ContextError.self) {
      try resolve("المشيرفة", near: "جنوب إدلب", in: Sample.index)
    }
    #expect(
      error?.description
        == "\"المشيرفة\" is not in \"جنوب إدلب\": there is mushayrifah-hama (Hamra, Hama); "
        + "mushayrifah-north (Tamanaah, Idleb); mushayrifah-raqqa (Ar-Raqqa)")
  }

  @Test func anUnreadableContextIsAnErrorEvenForAKnownName() {
    #expect(throws: ContextError.unreadable("nowhere")) {
      try resolve("سكيك", near: "nowhere", in: Sample.index)
    }
  }
}
