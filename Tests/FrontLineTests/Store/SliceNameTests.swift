import Model
import TestSupport
import Testing

@testable import FrontLine

/// A store finds a place by the names that the text finds it by, and says the same where there is none.
@Suite struct SliceNameTests {
  static let names = [
    // Ids, codes in any case, names in both scripts and other spellings.
    "alder", "Alder", "ALDER", "الدر", "aldar", "Aldar", "C1001", "c1001", "gn:501", "GN:501",
    "wd:Q11",
    "wd:q11", "Tell Birch", "tel birch", "تل بتولا", "birch-hill", "Birch Hill", "birch hill",
    "دردار",
    "abandoned base", "The North", "north", "الشمال", "hollow", "الجوف",
    // Homonyms: claimed, and not.
    "Zahra", "الزهراء", "zahra-cone", "zahra-leaf",
    // Nothing, or nearly something.
    "Aldr", "Oldar", "nowhere", "", " ", "-", "gn:999", "wd:Q999", "C9999", "gn:", "🏔", "الدور",
    "SY0101",
  ]

  @Test func aNameMeansTheSame() throws {
    try StoreFolder.with { folder in
      let tree = TextTree.storeTree.dataset
      let store = try folder.store(of: tree)
      defer { store.close() }
      let whole = try store.dataset()
      for name in SliceNameTests.names {
        let expected = found { try tree.place(named: name) }
        #expect(found { try store.place(named: name).found } == expected, "\(name)")
        #expect(found { try whole.place(named: name) } == expected, "\(name)")
      }
    }
  }

  @Test func aContextSettlesTheSame() throws {
    try StoreFolder.with { folder in
      let tree = TextTree.storeTree.dataset
      let store = try folder.store(of: tree)
      defer { store.close() }
      for (name, near) in [
        ("Zahra", "Pine"), ("Zahra", "Oak"), ("الزهراء", "Leaf"), ("Zahra", "Elsewhere"),
        ("Alder", "Oak"), ("alder", "North"), ("Nowhere", "Pine"), ("Zahra", "fir"), ("Zahra", " "),
      ] {
        #expect(
          found { try store.place(named: name, near: near).found }
            == found { try tree.place(named: name, near: near) }, "\(name) near \(near)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4])
  func aWornStoreFindsWhatAllOfItFinds(_ seed: Int) throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      var script = StoreScript(seed: 200 + UInt64(seed))
      for _ in 1...6 {
        let steps = script.steps()
        try store.append { session in
          for step in steps { try script.run(step, session) }
        }
      }
      let whole = try store.dataset()
      let further = whole.gazetteer.places.flatMap { place in
        [place.name, place.pcode ?? "", "gn:\(place.geonamesID ?? "")"] + place.variants.map(\.text)
      }
      for name in SliceNameTests.names + further {
        #expect(
          found { try store.place(named: name).found } == found { try whole.place(named: name) },
          "\(name)")
      }
    }
  }

  /// The place and those passed over, or the error with its candidates.
  private func found(_ body: () throws -> FoundPlace) -> String {
    do {
      let found = try body()
      return "\(found.place.id) not \(found.others.map(\.id))"
    } catch let error as QuestionError {
      return "\(error.code) \(error.message) \(error.candidates.map(\.id))"
    } catch {
      return "another error: \(error)"
    }
  }
}
