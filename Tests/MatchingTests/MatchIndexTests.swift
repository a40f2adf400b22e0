import Matching
import TestSupport
import Model
import Testing

@Suite struct MatchIndexTests {
  @Test(arguments: [
    ("Nakhlat Salim", 0), ("نخله سالم", 0), ("نخـ.ـلة سالم", 0), ("ونخلة سالم", 0),
    ("Tall Zeitoun", 7), ("Tell Zayţūn", 7), ("تلزيتون", 7), ("Chams", 8), ("Kherbet Tholj", 9),
    ("غدير الغربية", 6), ("Ghadîr", 5), ("Warda", 4),
  ])
  func anotherSpellingFindsThePlace(_ text: String, _ place: Int) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.candidates.first?.place == place, "\(matches)")
  }

  @Test func homonymsAreNeverPickedFrom() throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery("قصر البستان"), limit: 1)
    #expect(matches.verdict == .ambiguous)
    #expect(matches.place == nil)
    #expect(Set(matches.candidates.map(\.place)).isSuperset(of: [1, 2, 3]))
    #expect(matches.confidence < 0.6)
    #expect(matches.candidates.dropFirst().allSatisfy { ($0.metresFromFirst ?? 0) > 100_000 })
  }

  @Test(arguments: [("Rimal", 2), ("محافظة رمال", 2), ("Shatt governorate", 3), ("Warda", 1)])
  func theSurroundingsTellHomonymsApart(_ near: String, _ place: Int) throws {
    let query = MatchQuery("Qasr Bustan", near: near)
    let matches = try SampleIndex.index().matches(for: query)
    #expect(matches.candidates.first?.place == place)
    #expect(matches.confidence > 0.6)
  }

  @Test func aPlaceNearbyTellsHomonymsApart() throws {
    let matches = try SampleIndex.index().matches(
      for: MatchQuery("Qasr Bustan", near: "near Mahattat Shams"))
    #expect(matches.candidates.first?.place == 2)
  }

  @Test(arguments: ["near Xyzzy", "في قرية الزعتر", "close to nothing"])
  func wordsThatNameNoPlaceTellNothing(_ near: String) throws {
    let index = try SampleIndex.index()
    let plain = index.matches(for: MatchQuery("Qasr Bustan"))
    #expect(index.matches(for: MatchQuery("Qasr Bustan", near: near)) == plain)
  }

  @Test func theOtherPlacesOfAnArticleTellHomonymsApart() throws {
    let point = try #require(Coordinate(longitude: 40.0, latitude: 36.1))
    let matches = try SampleIndex.index().matches(for: MatchQuery("Qasr Bustan", points: [point]))
    #expect(matches.candidates.first?.place == 3)
  }

  @Test(arguments: ["Xyzzy Qwert", "Popocatépetl", "جمهورية الصين الشعبية"])
  func aNameThatIsNotThereIsUnknown(_ text: String) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.verdict == .unknown && matches.place == nil)
  }

  @Test(arguments: ["", " ", "؟؟", "\u{200F}"])
  func anEmptyTextIsUnknown(_ text: String) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text, near: text))
    #expect(matches.verdict == .unknown && matches.candidates.isEmpty)
  }

  @Test func theOrderOfPlacesDoesNotMatter() throws {
    let places = SampleIndex.places
    let forward = try MatchIndex(places)
    let backward = try MatchIndex(places.reversed())
    for place in places {
      for name in place.names {
        let a = forward.matches(for: MatchQuery(name, near: "Rimal"))
        let b = backward.matches(for: MatchQuery(name, near: "Rimal"))
        #expect(a.verdict == b.verdict && a.nameFit == b.nameFit && a.confidence == b.confidence)
        #expect(
          a.candidates.map(\.score).prefix(3) == b.candidates.map(\.score).prefix(3))
      }
    }
  }

  @Test func anAnswerDoesNotDependOnThoseBefore() throws {
    let index = try SampleIndex.index()
    var matcher = Matcher(index)
    for text in SampleIndex.places.flatMap(\.names) + ["", "Xyzzy"] {
      for near in [nil, "Warda", "شط"] {
        let query = MatchQuery(text, near: near)
        #expect(matcher.matches(for: query) == index.matches(for: query))
      }
    }
  }

  @Test func anIndexOfNothingKnowsNothing() throws {
    let index = try MatchIndex([])
    #expect(index.matches(for: MatchQuery("Warda", near: "Rimal")).verdict == .unknown)
    #expect(try MatchIndex(bytes: index.bytes).placeCount == 0)
  }

  @Test func aPlaceWithoutNamesIsNeverFound() throws {
    let index = try MatchIndex([MatchEntry(names: ["", "..."])] + SampleIndex.places)
    let matches = index.matches(for: MatchQuery("Ghadir"))
    #expect(matches.candidates.first?.place == 6)
  }
}
