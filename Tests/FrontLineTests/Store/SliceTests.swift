import Inference
import Model
import TestSupport
import Testing

@testable import FrontLine

/// What a store reads for one place answers as all of it does, and as the text that it was made of.
@Suite struct SliceTests {
  /// Questions of several days, of what was known and of whose word it is.
  private static let small = [
    Question(), question("2019-05-08"), question("2019-05-31"), question("2019-07-14"),
    question("2020-06-01"), question("2019-06-02", known: "2019-06-01"),
    question(nil, known: "2019-05-12"),
    question("2019-06-15", known: "2019-06-11"), question("2019-06-15", .side("government")),
    question(nil, .side("opposition")), question("2019-07-20", .party("sohr")),
    question(nil, .party("sohr")),
    question("2019-05-20", known: "2019-05-09", .party("opposition")),
    question(nil, known: "2018-01-01"),
  ]

  private static func question(
    _ on: String?, known: String? = nil, _ perspective: Perspective? = nil
  ) -> Question {
    Question(on: on.flatMap { Day($0) }, known: known.flatMap { Day($0) }, perspective: perspective)
  }

  @Test func theSmallTreeIsAnsweredPlaceByPlace() throws {
    try StoreFolder.with { folder in
      let tree = TextTree.storeTree.dataset
      let store = try folder.store(of: tree)
      defer { store.close() }
      let whole = try store.dataset()
      for place in tree.gazetteer.places {
        try expectSame(store, whole, tree, place.id.text, SliceTests.small)
      }
    }
  }

  @Test(arguments: [3])
  func aWornStoreIsAnsweredPlaceByPlace(_ seed: Int) throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      var script = StoreScript(seed: 100 + UInt64(seed))
      for _ in 1...8 {
        let steps = script.steps()
        try store.append { session in
          for step in steps { try script.run(step, session) }
        }
      }
      let whole = try store.dataset()
      for place in whole.gazetteer.places {
        try expectSame(store, whole, whole, place.id.text, SliceTests.small)
      }
    }
  }

  /// The text may have more decimals than a ledger keeps; everything else is the same.
  @Test func theBundledDataAreAnsweredPlaceByPlace() throws {
    try StoreFolder.with { folder in
      let tree = Dataset.bundled()
      let store = try folder.store(of: tree)
      defer { store.close() }
      let whole = try store.dataset()
      #expect(whole.gazetteer.places == tree.gazetteer.places)
      #expect(whole.gazetteer.members == tree.gazetteer.members)
      #expect(whole.ledger.claims == tree.ledger.claims)
      #expect(whole.ledger.reports == tree.ledger.reports)
      #expect(whole.ledger.register.sides == tree.ledger.register.sides)
      #expect(whole.ledger.register.parties == tree.ledger.register.parties)
      let asked = [
        Question(), SliceTests.question("2020-01-24"),
        SliceTests.question("2019-12-24", known: "2020-01-01", .side("government")),
      ]
      let claimed = Set(tree.ledger.claims.flatMap { $0.places + [$0.area].compactMap(\.self) })
      for (index, place) in tree.gazetteer.places.enumerated()
      where index.isMultiple(of: 23) || claimed.contains(place.id) && index.isMultiple(of: 5)
        || place.featureCode.isArea && index.isMultiple(of: 3)
      {
        try expectSame(store, whole, tree, place.id.text, asked)
      }
    }
  }

  private func expectSame(
    _ store: Store, _ whole: Dataset, _ tree: Dataset, _ name: String, _ questions: [Question]
  ) throws {
    for question in questions {
      let slice = try store.place(
        named: name, known: question.known, accordingTo: question.perspective.map(\.name))
      let id = slice.found.place.id
      let place = try #require(tree.gazetteer[id])
      #expect(slice.found.place == place)
      let said = slice.dataset.who(slice.found.place, question).everything
      #expect(
        said == whole.who(try #require(whole.gazetteer[id]), question).everything, "\(question)")
      #expect(said == tree.who(place, question).everything, "\(question)")
      let timeline = slice.dataset.assessor(question).timeline(of: id)
      #expect(timeline == whole.assessor(question).timeline(of: id), "\(name) \(question)")
    }
  }
}

extension Perspective {
  fileprivate var name: String {
    switch self {
    case .side(let side): side.text
    case .party(let party): party.text
    }
  }
}

extension PlaceAnswer {
  /// All that it says, to be compared.
  fileprivate var everything: [String] {
    [
      "\(place)", "\(on) \(isDayAsked) \(newestInData.map(\.description) ?? "-")", "\(assessment)",
      "\(members.map { "\($0)" } ?? "no area")",
    ]
      + evidence.map { entry in
        "\(entry)"
      }
  }
}
