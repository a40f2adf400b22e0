import Foundation
import GRDB
import Records
import Testing

@testable import Storage

/// No other program changes a row, by whatever verb of SQL, and it is told why.
@Suite struct LedgerTableTests {
  private static let rows =
    "SELECT 2, 'own', 2, recorded_at, recorded_by, kind, subject, body, previous, hash FROM ledger"

  static let onTheLedger = [
    "UPDATE ledger SET body = '{}' WHERE row = 1",
    "UPDATE OR REPLACE ledger SET row = 2 WHERE row = 1",
    "UPDATE OR IGNORE ledger SET sequence = 9", "DELETE FROM ledger",
    "DELETE FROM ledger WHERE row = 2",
    // The next row of the file, sealed or not: only frontline itself appends.
    "INSERT INTO ledger SELECT 3, 'own', 3, recorded_at, 'x', kind, subject, body, hash, 'h' FROM ledger",
    "INSERT INTO ledger (chain, sequence, recorded_at, recorded_by, kind, subject, body, previous, hash)"
      + " VALUES ('new', 1, '2026-01-01T00:00:00Z', 'x', 'claim', 'r/x', '{}', '0', 'h')",
    "INSERT OR REPLACE INTO ledger \(rows)", "REPLACE INTO ledger \(rows)",
    "INSERT OR IGNORE INTO ledger \(rows)",
    // A new row number, but a chain and sequence that are there.
    "REPLACE INTO ledger SELECT 9, chain, 1, recorded_at, 'x', kind, subject, body, previous, hash FROM ledger",
    "INSERT INTO ledger SELECT * FROM ledger WHERE true ON CONFLICT DO UPDATE SET body = '{}'",
    "INSERT INTO ledger SELECT * FROM ledger WHERE true ON CONFLICT (chain, sequence) DO UPDATE SET body = 'x'",
    "INSERT INTO ledger SELECT * FROM ledger WHERE true ON CONFLICT DO NOTHING",
  ]

  @Test(arguments: onTheLedger)
  func theLedgerIsNotChanged(_ sql: String) throws {
    try SmallStore.with { store in
      let before = try store.dump()
      let refusal = try #require(try store.refusal(of: sql))
      #expect(refusal.contains("frontline"), "\(refusal)")
      #expect(try store.dump() == before)
    }
  }

  @Test(arguments: onTheLedger)
  func theShellIsRefusedToo(_ sql: String) throws {
    let shell = "/usr/bin/sqlite3"
    guard FileManager.default.isExecutableFile(atPath: shell) else {
      print("skipped: there is no \(shell)")
      return
    }
    try SmallStore.with { store in
      let before = try store.dump()
      let process = Process()
      process.executableURL = URL(filePath: shell)
      process.arguments = ["-batch", store.path, sql]
      let pipe = Pipe()
      process.standardError = pipe
      try process.run()
      let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(process.terminationStatus != 0)
      #expect(String(decoding: said, as: UTF8.self).contains("frontline"))
      #expect(try store.dump() == before)
    }
  }

  /// Also while it writes, frontline itself can only append.
  @Test(arguments: onTheLedger.filter { !$0.contains("'new'") && !$0.contains("SELECT 3") })
  func neitherIsItByUs(_ sql: String) throws {
    try SmallStore.with { store in
      let before = try store.dump()
      let refusal = try #require(
        try store.refusal(of: "BEGIN; INSERT INTO frontline_writing VALUES (1); \(sql)"))
      #expect(refusal.contains("frontline"))
      #expect(try store.dump() == before)
    }
  }

  @Test(arguments: Schema.guarded)
  func projectionsAreNotChanged(_ table: String) throws {
    try SmallStore.with { store in
      try fill(table, store)
      let before = try store.dump()
      let columns = try columns(of: table, store)
      let column = try #require(columns.first)
      for sql in [
        "UPDATE \(table) SET \(column) = 7", "UPDATE OR REPLACE \(table) SET \(column) = 7",
        "DELETE FROM \(table)", "INSERT INTO \(table) SELECT * FROM \(table)",
        "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
        "REPLACE INTO \(table) SELECT * FROM \(table)",
        "INSERT INTO \(table) SELECT * FROM \(table) WHERE true ON CONFLICT DO UPDATE SET \(column) = 7",
        "INSERT INTO \(table) VALUES (\(columns.map { _ in "'7'" }.joined(separator: ", ")))",
      ] {
        let refusal = try #require(try store.refusal(of: sql), "\(sql)")
        #expect(refusal.contains("\(table) is computed from the ledger: "), "\(refusal)")
        #expect(try store.dump() == before)
      }
    }
  }

  /// One row, where there is none.
  private func fill(_ table: String, _ store: SmallStore) throws {
    let columns = try columns(of: table, store)
    try store.run(
      "BEGIN; INSERT INTO frontline_writing VALUES (1);"
        + "INSERT INTO \(table) VALUES (\(columns.map { _ in "'5'" }.joined(separator: ", ")));"
        + "DELETE FROM frontline_writing; COMMIT")
  }

  private func columns(of table: String, _ store: SmallStore) throws -> [String] {
    let queue = try DatabaseQueue(path: store.path)
    defer { try? queue.close() }
    return try queue.read { try $0.columns(in: table).map(\.name) }
  }
}

extension SmallStore {
  /// Runs SQL that nobody should refuse.
  func run(_ sql: String) throws {
    if let refusal = try refusal(of: sql) { Issue.record("\(sql): \(refusal)") }
  }
}
