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

  /// One cell often says both.
  @Test(arguments: [
    ("Qasr Bustan near Mahattat Shams", 2), ("Qasr Bustan (close to Mahattat Shams)", 2),
    ("قصر بستان قرب محطة شمس", 2), ("قصر بستان بالقرب من غدير", 3), ("Qasr Bustan in Rimal", 2),
    ("  Qasr\u{200F} Bustan,  near  Ghadir", 3),
  ])
  func aPlaceNearbyInTheNameItselfDoesToo(_ text: String, _ place: Int) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.candidates.first?.place == place)
    #expect(matches.trace.contains(.surroundings))
  }

  /// What is only named beside it is not meant, however well its name fits; unless it is named twice.
  @Test(arguments: [
    ("Khirbet Thalj near Warda", 9), ("خربة ثلج قرب محطة شمس", 9), ("Khirbet Thalj, Ghadir", 9),
    ("Qasr Bustan in Warda", 1), ("Warda in Warda", 4), ("مدينة وردة في محافظة وردة", 4),
  ])
  func theNeighbourIsNotMeant(_ text: String, _ place: Int) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.candidates.first?.place == place)
  }

  @Test(arguments: [
    "the village of Khirbet Thalj, near Ghadir", "near Khirbet Thalj, Shatt",
    "in Khirbet Thalj near Ghadir", "Khirbet Thalj in Shatt",
    "Khirbet Thalj, Shatt, Syria", "خربة ثلج في شط",
  ])
  func surroundingsTakeNothingFromAName(_ text: String) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.place == 9)
  }

  /// A school in a town is looked for in the town; what is near to it is not the town.
  @Test func onlyWhatANoNameLiesInIsOffered() throws {
    let index = try SampleIndex.index()
    #expect(index.matches(for: MatchQuery("school in Warda")).place == 4)
    for text in ["Xyzzy Qwert near Warda", "زعتر قرب وردة"] {
      #expect(index.matches(for: MatchQuery(text)).place == nil)
    }
  }

  /// A bracket says where a place is, or what else it is called; the name before it is the one meant.
  @Test(arguments: [
    ("Qasr Bustan (Rimal)", 2), ("Nakhlet Salem (Warda)", 0), ("نخلة سالم (وردة)", 0),
    ("Tell Zaytoun [Mahattat Shams]", 7), ("Mahattat Shams (محطة شمس)", 8),
    ("Xyzzy Qwert (Warda)", 4), ("Warda (city)", 4), ("Khirbet Thalj (Xyzzy)", 9),
  ])
  func theNameBeforeABracketIsMeant(_ text: String, _ place: Int) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.candidates.first?.place == place)
  }

  /// A place that lies where the words around it say it does not is offered, not taken.
  @Test(arguments: [
    ("Tell Zaytoun", "Shatt"), ("Tell Zaytoun", "near Ghadir"), ("Tell Zaytoun in Shatt", ""),
    ("تل زيتون قرب غدير", ""),
  ])
  func aPlaceElsewhereIsNotTaken(_ text: String, _ near: String) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text, near: near))
    #expect(matches.verdict == .unknown && matches.nameFit < 0.3)
    let first = try #require(matches.candidates.first)
    #expect(first.place == 7 && first.reasons.contains("lies elsewhere"))
  }

  @Test func aPlaceWithoutPositionIsNotElsewhere() throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery("Khirbet Thalj", near: "Rimal"))
    #expect(matches.place == 9)
  }

  /// What lies where it is said to lie is the likelier meant, but only if its name is the best anyway.
  @Test func theContextBearsOnHowWellANameFits() throws {
    let index = try SampleIndex.index()
    func fit(_ text: String, _ near: String?) -> Double {
      index.matches(for: MatchQuery(text, near: near)).nameFit
    }
    let alone = fit("Tal Zeitan Kabir", nil)
    #expect(alone > 0.01 && alone < 0.9)
    for near in ["Rimal", "near Mahattat Shams"] {
      let there = fit("Tal Zeitan Kabir", near)
      #expect(abs(there / (1 - there) - 4 * alone / (1 - alone)) < 1e-9)
    }
    #expect(fit("Tal Zeitan Kabir", "Xyzzy") == alone)
    // Another place becomes the first one, whose name is not the best.
    #expect(fit("Tal Zeitan Kabir", "Shatt") < alone / 5)
  }

  /// Borders are often mistaken: 20 km from a place of the unit, 50 km from a place.
  @Test(arguments: [
    ("Rimal", 0.1, true), ("Rimal", 0.4, false), ("near Tell Zaytoun", 0.4, true),
    ("near Tell Zaytoun", 0.7, false),
  ])
  func aPlaceBesideTheUnitIsTaken(_ near: String, _ degrees: Double, _ isTaken: Bool) throws {
    let beside = MatchEntry(
      names: ["Zubaydiyah", "زبيدية"], admin: [["Shatt", "شط"]], longitude: 38.1,
      latitude: 34.1 - degrees)
    let index = try MatchIndex(SampleIndex.places + [beside])
    let matches = index.matches(for: MatchQuery("Zubaydiyah", near: near))
    #expect((matches.place == SampleIndex.places.count) == isTaken)
  }

  /// A name that is none here, but like one far from what the bracket says.
  @Test func aNameFarFromItsBracketIsNotMeant() throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery("Gadir (Nakhlet Salem)"))
    #expect(matches.candidates.first?.place == 0)
  }

  @Test(arguments: ["Qasr Bustan near Xyzzy", "Qasr Bustan in Syria", "Qasr Bustan near"])
  func wordsInTheNameThatNameNoPlaceTellNothing(_ text: String) throws {
    let matches = try SampleIndex.index().matches(for: MatchQuery(text))
    #expect(matches.verdict == .ambiguous)
    #expect(Set(matches.candidates.prefix(3).map(\.place)) == [1, 2, 3])
  }

  /// Every row of a file may say so, and some village is called like it.
  @Test(arguments: ["Syria", "سوريا", "in Syria"])
  func aCountryTellsNothing(_ near: String) throws {
    let village = MatchEntry(names: ["Suriya", "سوريا"], longitude: 40.2, latitude: 36.2)
    let index = try MatchIndex(SampleIndex.places + [village])
    let plain = index.matches(for: MatchQuery("Qasr Bustan"))
    #expect(index.matches(for: MatchQuery("Qasr Bustan", near: near)) == plain)
    #expect(index.matches(for: MatchQuery("Suriya")).candidates.first?.place == 10)
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
