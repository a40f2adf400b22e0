import Foundation
import Model
import Testing

@testable import FrontLine
@testable import Storage

/// A table so large that guards and index are away while its claims come.
@Suite struct LargeImportTests {
  private static let header =
    "claim,event,places,taker,loser,holder,claimant,when,publisher,title,published"

  private static func rows(_ count: Int) -> [String] {
    let places = ["alder", "ash", "birch", "cedar", "dune", "north", "zahra-leaf"]
    return (0..<count).map { number in
      let place = places[number % places.count]
      let day = Day("2019-07-01")?.advanced(by: number % 90).description ?? ""
      let said =
        number % 3 == 0 ? "held,\(place),,,government" : "captured,\(place),opposition,government,"
      return "c\(number),\(said),sohr,\(day),Desk,Report,\(day)"
    }
  }

  private static func request(
    _ rows: [String], in folder: StoreFolder
  ) throws -> ClaimImportRequest {
    let text = ([header] + rows).map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: URL(filePath: folder.path("claims.csv")))
    return ClaimImportRequest(files: [folder.path("claims.csv")])
  }

  @Test func allIsAsIfMadeAnewAndGuarded() throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      let recording = try Recording(author: "desk", at: "2026-02-01T00:00:00Z")
      let request = try Self.request(Self.rows(1100), in: folder)
      let outcome = try store.importClaims(request, recording: recording)
      #expect(outcome.problems.map(\.description) == [])
      #expect(outcome.claims == 1100)
      #expect(try store.file.schemaProblems() == [])
      #expect(try folder.differences(of: store) == [])
      let again = try store.importClaims(request, recording: recording)
      #expect(again.unchangedClaims == 1100)
    }
  }

  @Test func oneBadRowLeavesAllAsItWas() throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      let before = try store.file.read { try $0.rowCount() }
      let recording = try Recording(author: "desk", at: "2026-02-01T00:00:00Z")
      // The bad row comes in a batch after those that were recorded.
      let bad = "bad,held,nowhere,,,government,sohr,2019-08-01,Desk,Report,2019-08-01"
      let outcome = try store.importClaims(
        Self.request(Self.rows(6000) + [bad], in: folder), recording: recording)
      #expect(outcome.problems.count == 1)
      #expect(!outcome.isWritten)
      #expect(try store.file.read { try $0.rowCount() } == before)
      #expect(try store.file.schemaProblems() == [])
      #expect(try folder.differences(of: store) == [])
    }
  }
}
