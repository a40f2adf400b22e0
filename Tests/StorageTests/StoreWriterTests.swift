import GRDB
import Records
import Testing

@testable import Storage

/// The tables that say which rows count are kept row by row, and say what the set of rows says.
@Suite struct StoreWriterTests {
  @Test(arguments: 1...20)
  func tablesAreTheElectionsOfAllRows(_ seed: Int) throws {
    try SmallStore.with { store in
      let file = try StoreFile(store.path, for: .writing)
      defer { file.close() }
      var random = RandomRows(seed: seed)
      var rows = try random.rows(30)[...]
      while !rows.isEmpty {
        try file.write { writer in
          for row in rows.prefix(3) { try writer.copy(row) }
          if writer.mustSettleAgain { try writer.settleAgain() }
          try writer.noteHeads()
        }
        rows = rows.dropFirst(3)
        try file.read { try expectTables($0, seed) }
      }
      try file.write { try $0.settleAgain() }
      try file.read { try expectTables($0, seed) }
    }
  }

  private func expectTables(_ reader: StoreReader, _ seed: Int) throws {
    var set = StandingSet()
    try reader.forEachRow { try set.add($1, row: $0) }
    var standing: [String] = []
    var rivals: [String] = []
    for (key, election) in set.elections {
      let name = "\(key.kind) \(key.subject)"
      if let row = election.standing { standing.append("\(name) \(row.row) \(row.isWithdrawal)") }
      rivals += election.rivals.map { "\(name) \($0.row) \($0.isWithdrawal)" }
    }
    #expect(try table("frontline_standing", reader) == standing.sorted(), "seed \(seed)")
    #expect(try table("frontline_rival", reader) == rivals.sorted(), "seed \(seed)")
    #expect(
      try reader.standing([.claim]).map(\.row)
        == set.entries.filter { $0.value.kind == .claim }.map(\.row))
  }

  private func table(_ name: String, _ reader: StoreReader) throws -> [String] {
    try String.fetchAll(
      reader.db,
      sql: """
        SELECT kind || ' ' || subject || ' ' || row || iif(is_withdrawal, ' true', ' false')
        FROM \(name)
        """
    ).sorted()
  }

  @Test func whatStandsIsNotSaidTwice() throws {
    try SmallStore.with { store in
      let file = try StoreFile(store.path, for: .writing)
      defer { file.close() }
      try file.write { writer in
        let composed = SmallStore.claim("r/c", note: "\u{E9}")
        #expect(try writer.append(composed, by: "desk", at: SmallStore.time(2)) != nil)
        #expect(try writer.append(composed, by: "desk", at: SmallStore.time(2)) == nil)
        // The same to Swift, but not in bytes: it is a correction like any other.
        let decomposed = SmallStore.claim("r/c", note: "e\u{301}", supersedes: [composed.digest])
        let again = SmallStore.claim("r/c", note: "\u{E9}", supersedes: [composed.digest])
        #expect(try writer.append(decomposed, by: "desk", at: SmallStore.time(2)) != nil)
        #expect(try writer.append(again, by: "desk", at: SmallStore.time(2)) != nil)
        try writer.noteHeads()
      }
    }
  }

  @Test func whatNoRowCanHoldIsRefused() throws {
    try SmallStore.with { store in
      let file = try StoreFile(store.path, for: .writing)
      for (entry, time, said) in [
        (SmallStore.claim("r/c"), 0, "the last row was recorded at"),
        (SmallStore.claim("r/\nc"), 5, "has a control character"),
        (SmallStore.claim("r/\u{0}c"), 5, "has a control character"),
      ] {
        let error = #expect(throws: StorageError.self) {
          try file.write { try $0.append(entry, by: "desk", at: SmallStore.time(time)) }
        }
        #expect(error?.description.contains(said) == true)
        #expect(error?.kind == .refused)
      }
      file.close()
      let reading = try StoreFile(store.path, for: .reading)
      defer { reading.close() }
      #expect(try reading.read { try $0.rowCount() } == 2)
    }
  }
}
