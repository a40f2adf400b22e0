import Model
import Testing

@testable import FrontLine

/// Other people's ids are kept as they come; ours have one form.
@Suite struct BundledIDTests {
  @Test func bundledPlacesHaveLowerCaseWordsWithHyphens() {
    for place in Dataset.bundled().gazetteer.places {
      #expect(
        place.id.text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil,
        "\(place.id) must be lower-case letters, digits and single hyphens")
    }
  }
}
