import Foundation
import GRDB
import Model
import Records
import Storage
import TestSupport
import Testing

@testable import FrontLine

/// Files of several people that are joined say the same, in whatever order they are joined.
@Suite struct MergeTests {
  private func recording(_ time: String = "2026-02-01T00:00:00Z") throws -> Recording {
    try Recording(author: "desk", at: time)
  }

  /// Records the same subjects differently in several files.
  private func worn(
    _ folder: StoreFolder, _ name: String, seed: UInt64, on day: String
  ) throws -> Store {
    let store = try folder.store("\(name).gpkg", chain: name)
    var script = StoreScript(seed: seed, hasOtherChains: false)
    for _ in 1...4 {
      let steps = script.steps()
      try store.append(at: "\(day)T00:00:00Z") { session in
        for step in steps { try script.run(step, session) }
      }
    }
    return store
  }

  private func rows(_ store: Store, of chain: String? = nil) throws -> [LedgerRow] {
    var rows: [LedgerRow] = []
    try store.file.read { try $0.forEachRow(of: chain) { rows.append($1) } }
    return rows
  }

  /// What counts, and what is in conflict.
  private func outcome(_ store: Store) throws -> [String] {
    try store.file.read { reader in
      let kinds = LedgerEntry.Kind.allCases.filter { $0 != .merge }
      let standing = try reader.standing(kinds).map { "\($0.value)" }
      return try standing + reader.conflicts().map { "\($0.kind) \($0.subject) \($0.sides.count)" }
    }
  }

  @Test(arguments: 1...2)
  func theOrderOfJoiningDoesNotMatter(_ seed: Int) throws {
    try StoreFolder.with { folder in
      let names = ["a", "b", "c"]
      let stores = try names.enumerated().map { number, name in
        try worn(
          folder, name, seed: UInt64(500 + 10 * seed + number), on: "2026-01-0\(number + 2)")
      }
      defer { for store in stores { store.close() } }
      let chains = try zip(stores, names).map { try rows($0, of: $1) }
      // a takes b, then c; c takes a with both; b takes c with all.
      for (store, others) in [(stores[0], ["b", "c"]), (stores[2], ["a"]), (stores[1], ["c"])] {
        for other in others {
          _ = try store.merge(folder.path("\(other).gpkg"), recording: recording())
        }
      }
      let outcomes = try stores.map(outcome)
      #expect(outcomes[0] == outcomes[1], "seed \(seed)")
      #expect(outcomes[0] == outcomes[2], "seed \(seed)")
      for store in stores {
        for (name, chain) in zip(names, chains) {
          #expect(try Array(rows(store, of: name).prefix(chain.count)) == chain)
        }
        #expect(try store.verify(scratch: folder.folder).problems == [], "seed \(seed)")
      }
      // Once more brings the rows that tell of the joining, and then nothing.
      let again = try stores[0].merge(folder.path("b.gpkg"), recording: recording())
      #expect(again.rows.allSatisfy { names.contains($0.chain) && $0.count <= 3 })
      let number = try rows(stores[0]).count
      #expect(try stores[0].merge(folder.path("b.gpkg"), recording: recording()).rows.isEmpty)
      #expect(try rows(stores[0]).count == number)
    }
  }

  @Test func conflictsAreListedUntilBothAreSuperseded() throws {
    try StoreFolder.with { folder in
      let (ours, theirs) = (try folder.store(), try folder.store("b.gpkg", chain: "b"))
      defer { for store in [ours, theirs] { store.close() } }
      func move(_ store: Store, _ longitude: String, at time: String) throws {
        _ = try store.change(
          .move("alder", PlaceFields(["lon": longitude, "coord_source": "GPS"])),
          recording: recording(time))
      }
      func longitude(_ store: Store) throws -> Double? {
        try store.dataset().gazetteer["alder"]?.coordinate?.longitude
      }
      try move(ours, "36.5", at: "2026-01-03T00:00:00Z")
      try move(theirs, "36.6", at: "2026-01-02T00:00:00Z")
      let merge = try ours.merge(folder.path("b.gpkg"), recording: recording())
      #expect(merge.conflicts.count == 1)
      #expect(merge.conflicts.first?.hasPrefix("place alder was corrected") == true)
      #expect(try longitude(ours) == 36.5)
      let problems = try ours.checkedDataset().problems
      #expect(problems.map(\.code) == [.conflict])
      let back = try theirs.merge(folder.path("desk.gpkg"), recording: recording())
      #expect(back.conflicts.count == 1)
      #expect(try longitude(theirs) == 36.5)
      // Whoever corrects it once more settles it for all.
      try move(theirs, "36.7", at: "2026-03-01T00:00:00Z")
      #expect(try theirs.checkedDataset().problems == [])
      let settled = try ours.merge(
        folder.path("b.gpkg"), recording: recording("2026-03-02T00:00:00Z"))
      #expect(settled.conflicts == [])
      #expect(try longitude(ours) == 36.7)
      #expect(try ours.checkedDataset().problems == [])
      #expect(try folder.differences(of: ours) == [])
    }
  }

  @Test func whatBothSayCountsOnce() throws {
    try StoreFolder.with { folder in
      let (ours, theirs) = (try folder.store(), try folder.store("b.gpkg", chain: "b"))
      defer { for store in [ours, theirs] { store.close() } }
      for store in [ours, theirs] {
        _ = try store.change(
          .addAlias("alder", PlaceName(text: "Old Alder", language: "en")),
          recording: recording("2026-01-02T00:00:00Z"))
      }
      let merge = try ours.merge(folder.path("b.gpkg"), recording: recording())
      #expect(merge.rows.map(\.chain) == ["b"])
      #expect(merge.conflicts == [])
      let names = try ours.dataset().gazetteer["alder"]?.variants.map(\.text) ?? []
      #expect(names.filter { $0 == "Old Alder" }.count == 1)
    }
  }

  /// A copy that went on in the same chain is refused; adopted, its rows are recorded anew, once.
  @Test func aForkedCopyIsRefusedOrAdopted() throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      try folder.bytes().write(to: URL(filePath: folder.path("fork.gpkg")))
      let ours = try Store.open(folder.path("desk.gpkg"), for: .writing)
      let theirs = try Store.open(folder.path("fork.gpkg"), for: .writing)
      defer { for store in [ours, theirs] { store.close() } }
      for (store, numbers) in [(ours, [1, 2]), (theirs, [2, 3, 3, 4])] {
        for (number, name) in numbers.enumerated() {
          _ = try store.change(
            .move("alder", PlaceFields(["lon": "36.\(name)", "coord_source": "GPS \(number)"])),
            recording: recording("2026-01-0\(number + 2)T00:00:00Z"))
        }
      }
      let before = try rows(ours)
      let error = #expect(throws: QuestionError.self) {
        _ = try ours.merge(folder.path("fork.gpkg"), recording: recording())
      }
      #expect(error?.code == .brokenChain)
      #expect(error?.message.contains("--adopt") == true)
      #expect(try rows(ours) == before)
      let merge = try ours.merge(folder.path("fork.gpkg"), adopt: true, recording: recording())
      #expect(merge.adopted == 4)
      #expect(merge.rows.isEmpty)
      #expect(merge.conflicts.count == 1)
      #expect(try Array(rows(ours).prefix(before.count)) == before)
      #expect(try rows(ours).count == before.count + 4)
      #expect(try folder.differences(of: ours) == [])
      let again = try ours.merge(folder.path("fork.gpkg"), adopt: true, recording: recording())
      #expect(again.adopted == 0)
      #expect(try rows(ours).count == before.count + 4)
      #expect(try ours.verify(scratch: folder.folder).problems == [])
    }
  }

  /// Of a copy alone that went on, the rows come as they are.
  @Test func aCopyThatWentOnAloneIsTakenAsItIs() throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      try folder.bytes().write(to: URL(filePath: folder.path("fork.gpkg")))
      let ours = try Store.open(folder.path("desk.gpkg"), for: .writing)
      let theirs = try Store.open(folder.path("fork.gpkg"), for: .writing)
      defer { for store in [ours, theirs] { store.close() } }
      let name = PlaceName(text: "Old Alder", language: "en")
      _ = try theirs.change(
        .addAlias("alder", name), recording: recording("2026-01-02T00:00:00Z"))
      // Ours lags behind: there is nothing in it that theirs lacks.
      #expect(try theirs.merge(folder.path("desk.gpkg"), recording: recording()).rows.isEmpty)
      let merge = try ours.merge(folder.path("fork.gpkg"), recording: recording())
      #expect(merge.rows.map(\.count) == [1])
      #expect(try Array(rows(ours).dropLast()) == rows(theirs))
      #expect(try ours.verify(scratch: folder.folder).problems == [])
    }
  }

  @Test(arguments: ["body = body || ' '", "recorded_by = 'x'", "hash = upper(hash)"])
  func aBrokenChainIsNotJoined(_ change: String) throws {
    try StoreFolder.with { folder in
      let (ours, theirs) = (try folder.store(), try folder.store("b.gpkg", chain: "b"))
      defer { ours.close() }
      for number in 1...3 {
        _ = try theirs.change(
          .addAlias("alder", PlaceName(text: "Name \(number)", language: nil)),
          recording: recording("2026-01-02T00:00:00Z"))
      }
      theirs.close()
      try folder.force(
        "UPDATE ledger SET \(change) WHERE chain = 'b' AND sequence = 3", on: "b.gpkg")
      let before = try rows(ours)
      let error = #expect(throws: QuestionError.self) {
        _ = try ours.merge(folder.path("b.gpkg"), recording: recording())
      }
      #expect(error?.code == .brokenChain)
      #expect(error?.message.contains("chain b does not hold from row 3 on") == true)
      #expect(try rows(ours) == before)
    }
  }
}
