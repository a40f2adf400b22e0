import Model
import Places
import TestSupport
import Testing

@testable import FrontLine

/// What names mean, in text trees and in stores alike.
@Suite struct PlaceMatcherTests {
  /// Verdict and ids, in a few words.
  private func said(_ match: NameMatch) -> String {
    "\(match.verdict) " + match.candidates.map { "\($0.place.id)" }.joined(separator: " ")
      + " \(match.nameFit) \(match.confidence) "
      + match.candidates.map(\.reason).joined(separator: "|")
  }

  @Test func aStoreSaysWhatItsTreeSays() throws {
    try StoreFolder.with { folder in
      let tree = TextTree.storeTree.dataset
      let store = try folder.store(of: tree)
      defer { store.close() }
      var here = try tree.matcher()
      var there = try store.matcher()
      for name in SliceNameTests.names {
        for near in [nil, "Pine", "Oak", "north of Fir", "nowhere at all"] {
          #expect(
            try said(here.match(name, near: near)) == said(there.match(name, near: near)),
            "\(name) near \(near ?? "-")")
        }
      }
    }
  }

  @Test(arguments: [("alder", "alder"), ("C1001", "alder"), ("c1001", "alder"), ("gn:505", "dune")])
  func anIDOrACodeIsItsPlace(_ text: String, _ id: String) throws {
    var matcher = try TextTree.storeTree.dataset.matcher()
    let match = try matcher.match(text)
    #expect(match.place?.id.text == id && match.probability == 1)
  }

  @Test func homonymsAreNeverPicked() throws {
    var matcher = try TextTree.storeTree.dataset.matcher()
    let match = try matcher.match("الزهراء", limit: 1)
    #expect(match.verdict == .ambiguous && match.place == nil)
    #expect(match.candidates.map(\.place.id) == ["zahra-cone", "zahra-leaf"])
    // 0.4 degrees each way at 35 degrees north: 36.4 km east, 44.4 km north.
    let metres = try #require(match.candidates.last?.metresFromFirst)
    #expect((57_000...58_000).contains(metres))
    #expect(try matcher.match("الزهراء", near: "Oak").place?.id == "zahra-leaf")
    #expect(try matcher.match("Zahra", near: "near Ash").place?.id == "zahra-cone")
  }

  @Test func theNamesOfAnArticleHelpEachOther() throws {
    var matcher = try TextTree.storeTree.dataset.matcher()
    func row(_ name: String) -> NameRow {
      NameRow(number: 1, name: name, near: nil, group: "a", cells: [name], problem: nil)
    }
    let alone = try matcher.match(together: [row("Zahra")])
    #expect(alone.map(\.verdict) == [.ambiguous])
    let together = try matcher.match(together: [row("Zahra"), row("Fir"), row("Grove")])
    #expect(together.map { $0.place?.id } == ["zahra-leaf", "fir", "grove"])
  }

  @Test func anAcceptanceAboveAProbabilityIsAThreshold() throws {
    var matcher = try TextTree.storeTree.dataset.matcher()
    for name in ["Alder", "Aldr", "Zahra", "Tell Birsh", "Ceder", "Oldar", "nowhere"] {
      let match = try matcher.match(name)
      for least in [0.0, 0.2, 0.5, 0.9, 1.0] {
        let verdict = match.accepting(above: least).verdict
        let isLikely = match.probability >= least && !match.candidates.isEmpty
        #expect((verdict == .matched) == isLikely, "\(name) \(least)")
      }
    }
  }

  @Test func aRowThatCannotBeReadMeansNothing() throws {
    var matcher = try TextTree.storeTree.dataset.matcher()
    let row = NameRow(
      number: 1, name: "Alder", near: nil, group: nil, cells: [], problem: "line 2: broken")
    #expect(try matcher.match(each: [row]).map(\.candidates.count) == [0])
  }

  /// The matcher and the exact names never contradict each other.
  ///
  /// What is the name of one place alone is that place, and what several have is not one of them. Every
  /// eleventh name is asked.
  @Test func whatOnePlaceIsCalledIsThatPlace() throws {
    let dataset = Dataset.bundled()
    var matcher = try dataset.matcher()
    var wrong: [String] = []
    var asked = 0
    for place in dataset.gazetteer.places {
      for name in place.allNames {
        asked += 1
        guard asked.isMultiple(of: 11) else { continue }
        let named = dataset.names.places(named: name).map(\.id)
        let match = try matcher.match(name)
        let isRight =
          named.count == 1
          ? match.candidates.first?.place.id == place.id
          : match.place.map { named.contains($0.id) } ?? true
        if !isRight { wrong.append("\(name): \(said(match)), not \(place.id)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).joined(separator: "\n"))")
  }

  /// An accepted spelling is used from then on, and forgotten when it is taken back.
  @Test func whatAnEditorAcceptsIsKnownFromThenOn() throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      func meaning() throws -> Place.ID? {
        var matcher = try store.matcher()
        return try matcher.match("Hamlet of Seven Winds").place?.id
      }
      #expect(try meaning() == nil)
      let recording = try Recording(author: "Amal", at: "2026-01-02T00:00:00Z")
      let name = PlaceName(text: "Hamlet of Seven Winds", language: "en")
      _ = try store.change(.addAlias("fir", name), recording: recording)
      #expect(try meaning() == "fir")
      #expect(try folder.differences(of: store) == [])
    }
  }
}
