import Foundation
import GRDB
import Model
import Records
import Storage
import Testing

@testable import FrontLine

/// Whatever is changed in a file by force is found, and the first thing that is broken is named.
@Suite struct VerificationTests {
  @Test func aCleanStoreHasNoProblem() throws {
    try StoreFolder.withRows { folder in
      let verification = try folder.verify()
      #expect(verification.problems == [])
      #expect(verification.chains.map(\.rows).count == 2)
      #expect(verification.chains.first { $0.isOwn }?.rows == 5)
      #expect(try folder.names == ["desk.gpkg"])
    }
  }

  @Test(arguments: [
    ("recorded_at", "'2026-01-02T00:00:01Z'"), ("recorded_by", "'dask'"), ("kind", "'place'"),
    ("kind", "'novel'"), ("subject", "subject || '.'"), ("body", "replace(body, 'Name', 'Nane')"),
    ("body", "body || ' '"), ("body", "x'ff'"), ("recorded_at", "x'00ff'"),
    ("hash", "'0' || substr(hash, 2)"),
    ("hash", "upper(hash)"), ("previous", "'f' || substr(previous, 2)"), ("hash", "''"),
  ])
  func aChangedFieldIsFound(_ column: String, _ value: String) throws {
    try StoreFolder.withRows { folder in
      try folder.force(
        "UPDATE ledger SET \(column) = \(value) WHERE chain = 'own' AND sequence = 3")
      let problems = try folder.verify().problems
      // A hash that is another one may only be missed by the row that follows it.
      #expect(problems.first?.hasPrefix("chain own, row 3: ") == true, "\(problems)")
      #expect(!problems.contains { $0.contains("row 2") })
    }
  }

  @Test(arguments: [
    ("chain", "'owm'"), ("sequence", "9"), ("sequence", "'three'"), ("sequence", "-3"),
    ("row", "row + 100"),
  ])
  func aRowInAnotherPlaceIsFound(_ column: String, _ value: String) throws {
    try StoreFolder.withRows { folder in
      try folder.force(
        "UPDATE ledger SET \(column) = \(value) WHERE chain = 'own' AND sequence = 3")
      let problems = try folder.verify().problems
      #expect(problems.contains { $0.contains("row 3") || $0.contains("chain ow") }, "\(problems)")
    }
  }

  /// Every row of both chains, in turn, in one file: the first that is broken is the one named.
  @Test func everyRowIsWatched() throws {
    try StoreFolder.withRows { folder in
      let rows = try DatabaseQueue(path: folder.path("desk.gpkg")).read { db in
        try GRDB.Row.fetchAll(db, sql: "SELECT row, chain, sequence FROM ledger").map {
          ($0["row"] as Int? ?? 0, $0["chain"] as String? ?? "", $0["sequence"] as Int? ?? 0)
        }
      }
      for (row, chain, sequence) in rows where row.isMultiple(of: 4) {
        try folder.force("UPDATE ledger SET body = replace(body, '\"', '''') WHERE row = \(row)")
        let problems = try folder.verify().problems
        #expect(
          problems.first?.hasPrefix("chain \(chain), row \(sequence): its hash is not") == true)
        try folder.force("UPDATE ledger SET body = replace(body, '''', '\"') WHERE row = \(row)")
      }
    }
  }

  @Test func removedAndSwappedRowsAreFound() throws {
    try StoreFolder.withRows { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own' AND sequence = 3")
      #expect(try folder.verify().problems.contains("chain own, row 4: row 3 is missing before it"))
    }
    try StoreFolder.withRows { folder in
      try folder.force(
        "UPDATE ledger SET sequence = 7 - sequence + 100 WHERE chain = 'own' AND sequence IN (3, 4);"
          + "UPDATE ledger SET sequence = sequence - 100 WHERE sequence > 100")
      #expect(
        try folder.verify().problems.first?.hasPrefix("chain own, row 4: row 3 is missing") == true)
    }
    try StoreFolder.withRows { folder in
      try folder.force(
        "UPDATE ledger SET row = -row WHERE chain = 'own' AND sequence IN (3, 4);"
          + "UPDATE ledger SET row = (SELECT -sum(row) FROM ledger WHERE row < 0) + row WHERE row < 0"
      )
      #expect(
        try folder.verify().problems.contains { $0.hasPrefix("chain own, row 4: row 3 is missing") }
      )
    }
  }

  @Test func aTailThatWasCutOffIsFound() throws {
    try StoreFolder.withRows { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own' AND sequence > 3")
      let problems = try folder.verify().problems
      #expect(problems == ["chain own: its end is row 3, but row 5 was noted: rows were cut off"])
    }
    try StoreFolder.withRows { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own'")
      #expect(
        try folder.verify().problems.contains { $0.hasPrefix("chain own: rows 1 to 5 are missing") }
      )
    }
    // The chain of the tree: what names its head tells.
    try StoreFolder.withRows { folder in
      try folder.force(
        "DELETE FROM ledger WHERE row = (SELECT max(row) FROM ledger WHERE chain <> 'own')")
      #expect(
        try folder.verify().problems.contains { $0.contains("that row 1 of chain own names") })
    }
  }

  @Test func aRowThatWasPushedInIsFound() throws {
    for (sequence, previous) in [(6, 4), (5, 4), (3, 2), (1, 0)] {
      try StoreFolder.withRows { folder in
        let old = try DatabaseQueue(path: folder.path("desk.gpkg")).read { db in
          try String.fetchOne(
            db, sql: "SELECT hash FROM ledger WHERE chain = 'own' AND sequence = ?",
            arguments: [previous])
        }
        let head = ChainHead(
          chain: "own", sequence: sequence - 1, hash: old ?? String(repeating: "0", count: 64))
        let time = try #require(RecordedTime("2026-01-09T00:00:00Z"))
        let row = LedgerRow(
          LedgerEntry(alias: PlaceName(text: "False", language: nil), of: "alder"), after: head,
          recordedAt: time, recordedBy: "desk")
        try folder.force(
          """
          DELETE FROM ledger WHERE chain = 'own' AND sequence = \(sequence);
          INSERT INTO ledger SELECT max(row) + 1, 'own', \(row.sequence), '\(row.recordedAt)',
          '\(row.recordedBy)', '\(row.kind)', '\(row.subject)', '\(row.body)', '\(row.previous)',
          '\(row.hash)' FROM ledger
          """)
        #expect(try folder.verify().problems.contains { $0.hasPrefix("chain own") }, "\(sequence)")
      }
    }
  }

  @Test func aHeadThatWasNotedIsFoundAgain() throws {
    try StoreFolder.withRows { folder in
      let hashes = try DatabaseQueue(path: folder.path("desk.gpkg")).read { db in
        try String.fetchAll(
          db, sql: "SELECT hash FROM ledger WHERE chain = 'own' ORDER BY sequence")
      }
      let (middle, end) = (try #require(hashes.dropFirst(2).first), try #require(hashes.last))
      #expect(try folder.verify(expecting: middle).expected?.sequence == 3)
      #expect(try folder.verify(expecting: end.uppercased()).expected?.sequence == 5)
      #expect(try folder.verify(expecting: end).problems == [])
      for unknown in [String(repeating: "0", count: 64), "", String(end.dropLast())] {
        let verification = try folder.verify(expecting: unknown)
        #expect(verification.expected == nil)
        #expect(verification.problems.count == 1)
        #expect(verification.problems.first?.contains("is in none of the chains") == true)
      }
      // Whoever cuts the tail off and mends everything else is betrayed by it.
      try folder.force(
        "DELETE FROM ledger WHERE chain = 'own' AND sequence > 3; DELETE FROM frontline_chain")
      let store = try Store.open(folder.path("desk.gpkg"), for: .writing)
      try store.rebuild()
      store.close()
      #expect(try folder.verify().problems == [])
      #expect(try folder.verify(expecting: middle).problems == [])
      #expect(try folder.verify(expecting: end).problems.count == 1)
    }
  }
}
