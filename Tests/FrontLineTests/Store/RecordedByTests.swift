import Model
import Records
import Storage
import TestSupport
import Testing

@testable import FrontLine

/// What a store said at the end of an earlier day is what it said then.
@Suite struct RecordedByTests {
  private struct Snapshot {
    let day: Day
    let dataset: Dataset
  }

  private func expectSame(_ a: Dataset, _ b: Dataset, _ comment: Comment) {
    #expect(a.gazetteer.places == b.gazetteer.places, comment)
    #expect(a.gazetteer.readings == b.gazetteer.readings, comment)
    #expect(a.gazetteer.members == b.gazetteer.members, comment)
    #expect(a.ledger.register.sides == b.ledger.register.sides, comment)
    #expect(a.ledger.register.parties == b.ledger.register.parties, comment)
    #expect(a.ledger.reports == b.ledger.reports, comment)
    #expect(a.ledger.claims == b.ledger.claims, comment)
    #expect(a.locations.claims == b.locations.claims, comment)
  }

  @Test(arguments: 1...2)
  func everyDayIsAsItWas(_ seed: Int) throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      var script = StoreScript(seed: 400 + UInt64(seed), hasOtherChains: false)
      var snapshots: [Snapshot] = []
      for number in 1...7 {
        let day = try #require(Day("2026-01-0\(number)"))
        if number > 1 {
          for hour in ["00:00:00", "23:59:59"] {
            let steps = script.steps()
            try store.append(at: "\(day)T\(hour)Z") { session in
              for step in steps { try script.run(step, session) }
            }
          }
        }
        snapshots.append(Snapshot(day: day, dataset: try store.dataset()))
      }
      for snapshot in snapshots {
        expectSame(
          try store.dataset(recordedBy: snapshot.day), snapshot.dataset,
          "seed \(seed) \(snapshot.day)")
      }
      let before = try store.dataset(recordedBy: try #require(Day("2025-12-31")))
      #expect(before.gazetteer.places == [])
      #expect(before.ledger.claims == [])
      let after = try store.dataset(recordedBy: try #require(Day("2030-01-01")))
      expectSame(after, try store.dataset(), "much later")
    }
  }

  /// Rows of another chain were recorded elsewhere at other times: they count from the day they came.
  @Test func whatCameWithAMergeCountsFromThatDay() throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      let other = try folder.store("other.gpkg", chain: "theirs")
      func name(_ store: Store, _ name: String, at time: String) throws {
        try store.append(at: time) { session in
          try session.writer.append(
            LedgerEntry(alias: PlaceName(text: name, language: nil), of: "alder"),
            by: session.author, at: session.time)
        }
      }
      var snapshots = [try store.dataset()]
      try name(other, "Old", at: "2026-01-01T12:00:00Z")
      try name(other, "New", at: "2026-01-08T12:00:00Z")
      try name(store, "Ours", at: "2026-01-02T12:00:00Z")
      snapshots.append(try store.dataset())
      other.close()
      _ = try store.merge(
        folder.path("other.gpkg"), recording: Recording(author: "desk", at: "2026-01-03T12:00:00Z"))
      snapshots.append(try store.dataset())
      try name(store, "Last", at: "2026-01-04T12:00:00Z")
      snapshots.append(try store.dataset())
      #expect(snapshots.map { $0.gazetteer["alder"]?.variants.count } == [1, 2, 4, 5])
      for (number, snapshot) in snapshots.enumerated() {
        let day = try #require(Day("2026-01-0\(number + 1)"))
        expectSame(try store.dataset(recordedBy: day), snapshot, "\(day)")
      }
    }
  }
}
