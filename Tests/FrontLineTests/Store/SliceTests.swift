import Foundation
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
      expectSame(try store.dataset(), tree)
      for question in SliceTests.small {
        try expectSame(store, tree, tree.gazetteer.places, question)
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
      for question in SliceTests.small {
        try expectSame(store, whole, whole.gazetteer.places, question)
      }
    }
  }

  /// A store of the bundled data, made once.
  private static let bundled: Result<Data, any Error> = Result {
    var bytes = Data()
    try StoreFolder.with { folder in
      try folder.store(of: .bundled()).close()
      bytes = try folder.bytes()
    }
    return bytes
  }

  private func withBundled(_ body: (Store) throws -> Void) throws {
    try StoreFolder.with { folder in
      try SliceTests.bundled.get().write(to: URL(filePath: folder.path("desk.gpkg")))
      let store = try Store.open(folder.path("desk.gpkg"), for: .reading)
      defer { store.close() }
      try body(store)
    }
  }

  @Test func theBundledDataAreReadBack() throws {
    try withBundled { expectSame(try $0.dataset(), .bundled()) }
  }

  /// Each place is asked of in one way, its neighbour in the next.
  @Test(
    arguments: [
      Question(), question("2020-01-24"),
      question("2019-12-24", known: "2020-01-01", .side("government")),
    ].enumerated().map { ($0, $1) })
  func theBundledDataAreAnsweredPlaceByPlace(_ number: Int, _ question: Question) throws {
    try withBundled { store in
      let tree = Dataset.bundled()
      let claimed = Set(tree.ledger.claims.flatMap { $0.places + [$0.area].compactMap(\.self) })
      let places = tree.gazetteer.places.enumerated().filter { index, place in
        index.isMultiple(of: 37) || claimed.contains(place.id) && index.isMultiple(of: 9)
          || place.featureCode.isArea && index.isMultiple(of: 3)
      }
      let asked = places.enumerated().filter { $0.offset % 3 == number }
      try expectSame(store, tree, asked.map(\.element.element), question)
    }
  }

  /// Answers follow from nothing else.
  private func expectSame(_ a: Dataset, _ b: Dataset) {
    #expect(a.gazetteer.places == b.gazetteer.places)
    #expect(a.gazetteer.members == b.gazetteer.members)
    #expect(a.ledger.claims == b.ledger.claims)
    #expect(a.ledger.reports == b.ledger.reports)
    #expect(a.ledger.register.sides == b.ledger.register.sides)
    #expect(a.ledger.register.parties == b.ledger.register.parties)
  }

  private func expectSame(
    _ store: Store, _ whole: Dataset, _ places: [Place], _ question: Question
  ) throws {
    let assessor = whole.assessor(question)
    for place in places {
      let slice = try store.place(
        named: place.id.text, known: question.known,
        accordingTo: question.perspective.map(\.name))
      #expect(slice.found.place == place)
      let asked = slice.dataset.assessor(question)
      #expect(
        slice.dataset.who(slice.found.place, question, by: asked).everything
          == whole.who(place, question, by: assessor).everything, "\(question)")
      #expect(
        asked.timeline(of: place.id) == assessor.timeline(of: place.id), "\(place.id) \(question)")
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
