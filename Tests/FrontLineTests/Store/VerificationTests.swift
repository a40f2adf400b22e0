import Foundation
import GRDB
import Model
import Records
import Storage
import Testing

@testable import FrontLine

/// Whatever is changed in a file by force is found, and the first thing that is broken is named.
@Suite struct VerificationTests {
  /// A store with a chain of its own of a few rows, after the one of the tree.
  private static let bytes: Result<Data, any Error> = Result {
    var bytes = Data()
    try StoreFolder.with { folder in
      let store = try folder.store()
      for number in 1...4 {
        try store.append(at: "2026-01-0\(number)T00:00:00Z") { session in
          try session.writer.append(
            LedgerEntry(alias: PlaceName(text: "Name \(number)", language: nil), of: "alder"),
            by: session.author, at: session.time)
        }
      }
      store.close()
      bytes = try folder.bytes()
    }
    return bytes
  }

  private func with(_ body: (StoreFolder) throws -> Void) throws {
    try StoreFolder.with { folder in
      try VerificationTests.bytes.get().write(to: URL(filePath: folder.path("desk.gpkg")))
      try body(folder)
    }
  }

  private func verify(_ folder: StoreFolder, expecting head: String? = nil) throws -> Verification {
    let store = try Store.open(folder.path("desk.gpkg"), for: .reading)
    defer { store.close() }
    return try store.verify(expecting: head, scratch: folder.folder)
  }

  @Test func aCleanStoreHasNoProblem() throws {
    try with { folder in
      let verification = try verify(folder)
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
    try with { folder in
      try folder.force(
        "UPDATE ledger SET \(column) = \(value) WHERE chain = 'own' AND sequence = 3")
      let problems = try verify(folder).problems
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
    try with { folder in
      try folder.force(
        "UPDATE ledger SET \(column) = \(value) WHERE chain = 'own' AND sequence = 3")
      let problems = try verify(folder).problems
      #expect(problems.contains { $0.contains("row 3") || $0.contains("chain ow") }, "\(problems)")
    }
  }

  /// Every row of both chains, in turn, in one file: the first that is broken is the one named.
  @Test func everyRowIsWatched() throws {
    try with { folder in
      let rows = try DatabaseQueue(path: folder.path("desk.gpkg")).read { db in
        try GRDB.Row.fetchAll(db, sql: "SELECT row, chain, sequence FROM ledger").map {
          ($0["row"] as Int? ?? 0, $0["chain"] as String? ?? "", $0["sequence"] as Int? ?? 0)
        }
      }
      for (row, chain, sequence) in rows where row.isMultiple(of: 4) {
        try folder.force("UPDATE ledger SET body = replace(body, '\"', '''') WHERE row = \(row)")
        let problems = try verify(folder).problems
        #expect(
          problems.first?.hasPrefix("chain \(chain), row \(sequence): its hash is not") == true)
        try folder.force("UPDATE ledger SET body = replace(body, '''', '\"') WHERE row = \(row)")
      }
    }
  }

  @Test func removedAndSwappedRowsAreFound() throws {
    try with { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own' AND sequence = 3")
      #expect(try verify(folder).problems.contains("chain own, row 4: row 3 is missing before it"))
    }
    try with { folder in
      try folder.force(
        "UPDATE ledger SET sequence = 7 - sequence + 100 WHERE chain = 'own' AND sequence IN (3, 4);"
          + "UPDATE ledger SET sequence = sequence - 100 WHERE sequence > 100")
      #expect(
        try verify(folder).problems.first?.hasPrefix("chain own, row 4: row 3 is missing") == true)
    }
    try with { folder in
      try folder.force(
        "UPDATE ledger SET row = -row WHERE chain = 'own' AND sequence IN (3, 4);"
          + "UPDATE ledger SET row = (SELECT -sum(row) FROM ledger WHERE row < 0) + row WHERE row < 0"
      )
      #expect(
        try verify(folder).problems.contains { $0.hasPrefix("chain own, row 4: row 3 is missing") })
    }
  }

  @Test func aTailThatWasCutOffIsFound() throws {
    try with { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own' AND sequence > 3")
      let problems = try verify(folder).problems
      #expect(problems == ["chain own: its end is row 3, but row 5 was noted: rows were cut off"])
    }
    try with { folder in
      try folder.force("DELETE FROM ledger WHERE chain = 'own'")
      #expect(
        try verify(folder).problems.contains { $0.hasPrefix("chain own: rows 1 to 5 are missing") })
    }
    // The chain of the tree: what names its head tells.
    try with { folder in
      try folder.force(
        "DELETE FROM ledger WHERE row = (SELECT max(row) FROM ledger WHERE chain <> 'own')")
      #expect(try verify(folder).problems.contains { $0.contains("that row 1 of chain own names") })
    }
  }

  @Test func aRowThatWasPushedInIsFound() throws {
    for (sequence, previous) in [(6, 4), (5, 4), (3, 2), (1, 0)] {
      try with { folder in
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
        #expect(try verify(folder).problems.contains { $0.hasPrefix("chain own") }, "\(sequence)")
      }
    }
  }

  @Test(arguments: [
    ("frontline_name", "UPDATE frontline_name SET key = key || 'x' WHERE place = 'dune'"),
    ("frontline_name", "DELETE FROM frontline_name WHERE place = 'dune'"),
    ("frontline_code", "UPDATE frontline_code SET place = 'dune'"),
    ("frontline_member", "INSERT INTO frontline_member VALUES ('north', 'fir')"),
    ("frontline_standing", "UPDATE frontline_standing SET row = 1 WHERE subject = 'dune'"),
    (
      "frontline_standing", "UPDATE frontline_standing SET is_withdrawal = 1 WHERE subject = 'dune'"
    ),
    ("frontline_standing", "UPDATE frontline_standing SET row = 'x' WHERE subject = 'dune'"),
    ("frontline_rival", "INSERT INTO frontline_rival VALUES ('claim', 'x', 1, 0)"),
    ("frontline_superseded", "INSERT INTO frontline_superseded VALUES ('claim', 'x', 'y')"),
    ("frontline_subject", "DELETE FROM frontline_subject WHERE place = 'dune'"),
    ("frontline_answer", "DELETE FROM frontline_answer"),
    (
      "frontline_day",
      "UPDATE frontline_day SET latest = '2030-01-01' WHERE row = (SELECT max(row) FROM frontline_day)"
    ),
    ("frontline_alias", "UPDATE frontline_alias SET place = 'dune'"),
    ("frontline_control", "UPDATE frontline_control SET until = '2030-01-01'"),
    ("frontline_replaced", "INSERT INTO frontline_replaced VALUES ('own')"),
    ("frontline_chain", "INSERT INTO frontline_chain VALUES ('x', 3, 'y', 'z')"),
    ("frontline_meta", "UPDATE frontline_meta SET value = '2030-01-01' WHERE key = 'as_of'"),
    ("places", "UPDATE places SET name = 'Dunes' WHERE id = 'dune'"),
    ("claims", "UPDATE claims SET status = 'confirmed'"),
    ("control", "DELETE FROM control WHERE id = 'fir'"),
    ("control", "DELETE FROM rtree_control_geom"),
    ("control", "UPDATE rtree_control_geom SET maxx = 40 WHERE id = 1"),
    ("places", "UPDATE gpkg_contents SET min_x = 1 WHERE table_name = 'places'"),
    ("claims", "UPDATE claims SET geom = x'00' WHERE fid = 1"),
  ])
  func aChangedProjectionIsFoundAndMendedAgain(_ table: String, _ sql: String) throws {
    try with { folder in
      try folder.force(sql)
      let problems = try verify(folder).problems
      #expect(problems.contains { $0.contains(table) || $0.contains("chain x") }, "\(problems)")
      let store = try Store.open(folder.path("desk.gpkg"), for: .writing)
      try store.rebuild()
      store.close()
      #expect(try verify(folder).problems == [])
    }
  }

  @Test(arguments: [
    "DROP TRIGGER ledger_update", "DROP TRIGGER frontline_name_insert",
    "DROP TRIGGER places_refuses_delete",
    "DROP TABLE frontline_code", "DROP TABLE control", "DROP INDEX frontline_day_latest",
    "INSERT INTO frontline_writing VALUES (1)",
  ])
  func aGuardThatIsGoneIsFound(_ sql: String) throws {
    try with { folder in
      try folder.sql(sql)
      #expect(try verify(folder).problems != [])
      let store = try Store.open(folder.path("desk.gpkg"), for: .writing)
      try store.rebuild()
      store.close()
      #expect(try verify(folder).problems == [])
    }
  }

  @Test func aHeadThatWasNotedIsFoundAgain() throws {
    try with { folder in
      let hashes = try DatabaseQueue(path: folder.path("desk.gpkg")).read { db in
        try String.fetchAll(
          db, sql: "SELECT hash FROM ledger WHERE chain = 'own' ORDER BY sequence")
      }
      let (middle, end) = (try #require(hashes.dropFirst(2).first), try #require(hashes.last))
      #expect(try verify(folder, expecting: middle).expected?.sequence == 3)
      #expect(try verify(folder, expecting: end.uppercased()).expected?.sequence == 5)
      #expect(try verify(folder, expecting: end).problems == [])
      for unknown in [String(repeating: "0", count: 64), "", String(end.dropLast())] {
        let verification = try verify(folder, expecting: unknown)
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
      #expect(try verify(folder).problems == [])
      #expect(try verify(folder, expecting: middle).problems == [])
      #expect(try verify(folder, expecting: end).problems.count == 1)
    }
  }
}
