import GRDB
import GeoPackage
import TestSupport
import Testing

@testable import FrontLine
@testable import Storage

/// What is kept up to date with every row is what making it anew from the whole ledger gives.
@Suite struct RebuildTests {
  @Test(arguments: [9, 19, 42])
  func everyTableIsWhatTheLedgerSays(_ seed: Int) throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      defer { store.close() }
      var script = StoreScript(seed: UInt64(seed))
      var history: [[StoreScript.Step]] = []
      for _ in 1...6 {
        let steps = script.steps()
        history.append(steps)
        var isSame = true
        try store.append { session in
          for step in steps { try script.run(step, session) }
        } then: { writer in
          let kept = try writer.tables()
          let anew = try writer.tablesMadeAnew()
          for (table, rows) in kept where rows != anew[table] {
            isSame = false
            let surplus = rows.subtracting(anew[table] ?? []).sorted()
            let missing = (anew[table] ?? []).subtracting(rows).sorted()
            Issue.record("seed \(seed), \(history), \(table): \(surplus) instead of \(missing)")
          }
          #expect(try StoreLayers.all.flatMap { try $0.table.problems(in: writer.db) } == [])
        }
        guard isSame else { return }
      }
      #expect(try folder.differences(of: store) == [])
    }
  }
}

extension StoreWriter {
  /// Every projection and layer, each row as SQL would write it, without the keys of features.
  func tables() throws -> [String: Set<String>] {
    var tables: [String: Set<String>] = [:]
    for table in Schema.guarded + StoreLayers.all.map(\.name) {
      let columns = try db.columns(in: table).map(\.name).filter { $0 != "fid" }
      let list = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ' ' || ")
      let rows = try String.fetchAll(db, sql: "SELECT \(list) FROM \"\(table)\"")
      tables[table] = Set(rows)
      #expect(Set(rows).count == rows.count)
    }
    return tables
  }

  /// The same after everything was made anew, which is taken back.
  func tablesMadeAnew() throws -> [String: Set<String>] {
    var tables: [String: Set<String>] = [:]
    try db.inSavepoint {
      try Projection(writer: self).rebuild()
      tables = try self.tables()
      return .rollback
    }
    return tables
  }
}
