import Testing

@testable import FrontLine

/// What follows from the ledger and is changed by force is found, and made anew from the ledger.
@Suite struct ProjectionVerificationTests {
  private static let projections = [
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
  ]

  @Test(arguments: projections)
  func aChangedProjectionIsFound(_ table: String, _ sql: String) throws {
    try StoreFolder.withRows { folder in
      try folder.force(sql)
      let problems = try folder.verify().problems
      #expect(problems.contains { $0.contains(table) || $0.contains("chain x") }, "\(problems)")
    }
  }

  private static let guards = [
    "DROP TRIGGER ledger_update", "DROP TRIGGER frontline_name_insert",
    "DROP TRIGGER places_refuses_delete",
    "DROP TABLE frontline_code", "DROP TABLE control", "DROP INDEX frontline_day_latest",
    "INSERT INTO frontline_writing VALUES (1)",
  ]

  @Test(arguments: guards)
  func aGuardThatIsGoneIsFound(_ sql: String) throws {
    try StoreFolder.withRows { folder in
      try folder.sql(sql)
      #expect(try folder.verify().problems != [])
    }
  }

  /// Many changes at once, which one rebuilding mends; of two that hide each other one is in each half.
  @Test(arguments: [0, 1])
  func whatIsChangedIsMendedAgain(_ half: Int) throws {
    try StoreFolder.withRows { folder in
      for (number, change) in ProjectionVerificationTests.projections.enumerated()
      where number % 2 == half {
        try folder.force(change.1)
      }
      try expectMended(folder)
    }
  }

  @Test func guardsThatAreGoneAreThereAgain() throws {
    try StoreFolder.withRows { folder in
      for sql in ProjectionVerificationTests.guards { try folder.sql(sql) }
      try expectMended(folder)
    }
  }

  private func expectMended(_ folder: StoreFolder) throws {
    #expect(try folder.verify().problems != [])
    let store = try Store.open(folder.path("desk.gpkg"), for: .writing)
    try store.rebuild()
    store.close()
    #expect(try folder.verify().problems == [])
  }
}
