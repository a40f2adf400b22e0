import GRDB
import GeoPackage
import Model
import Testing

struct RefusalTests {
  private let layer = LayerTable(
    name: "places", geometryType: .point, fields: [.init("when", .text)], refusal: refusal)

  private func makePlaces(_ path: String) throws -> DatabaseQueue {
    let file = try makeFile(path)
    let place = Layer.Feature(
      id: "sukayk", geometry: .point(try position(36.8, 35.4)), values: [.text("2019")])
    try file.add(layer, [place])
    return file
  }

  private static let changes = [
    "INSERT INTO places (geom, id) SELECT geom, 'new' FROM places",
    "INSERT OR IGNORE INTO places (geom, id) SELECT geom, 'new' FROM places",
    "INSERT OR REPLACE INTO places (fid, geom, id) SELECT fid, geom, id FROM places",
    "REPLACE INTO places (fid, geom, id) SELECT fid, geom, 'new' FROM places",
    "INSERT INTO places (geom, id) SELECT geom, id FROM places WHERE true ON CONFLICT (id) DO UPDATE SET \"when\" = 'never'",
    "UPDATE places SET \"when\" = 'never'",
    "UPDATE OR REPLACE places SET fid = 7",
    "UPDATE places SET geom = NULL",
    "DELETE FROM places",
    "DELETE FROM places WHERE id = 'sukayk'",
  ]

  @Test(arguments: changes)
  func anotherProgramIsRefused(sql: String) throws {
    try withPath { path in
      let ours = try makePlaces(path)
      let rows = "SELECT fid, hex(geom), id, \"when\" FROM places"
      let before = try ours.rows(rows)
      let other = try open(path)
      let error = #expect(throws: DatabaseError.self) {
        try other.write { try $0.execute(sql: sql) }
      }
      #expect(error?.message == refusal)
      #expect(try ours.rows(rows) == before)
      #expect(try ours.problems(layer) == [])
    }
  }

  /// SQLite itself lacks the functions of the R-tree's triggers, and says that first.
  @Test(arguments: changes)
  func aPlainConnectionIsRefused(sql: String) throws {
    try withPath { path in
      let ours = try makePlaces(path)
      let plain = try DatabaseQueue(path: path)
      let error = #expect(throws: DatabaseError.self) {
        try plain.write { try $0.execute(sql: sql) }
      }
      let expected = sql.hasPrefix("DELETE") ? refusal : "no such function: ST_IsEmpty"
      #expect(error?.message == expected)
      #expect(try ours.problems(layer) == [])
    }
  }

  @Test(arguments: changes)
  func theOwnerMay(sql: String) throws {
    try makePlaces(":memory:").writeAsOwner { database in
      do {
        try database.execute(sql: sql)
        #expect(database.changesCount > 0)
      } catch DatabaseError.SQLITE_CONSTRAINT {
        // The one form that the R-tree cannot follow.
        #expect(sql.contains("ON CONFLICT"), "\(sql)")
      }
    }
  }

  @Test(arguments: changes.filter { !$0.contains("ON CONFLICT") })
  func aLayerWithoutRefusalMayBeEdited(sql: String) throws {
    let file = try makeFile()
    let layer = LayerTable(name: "places", geometryType: .point, fields: [.init("when", .text)])
    try file.add(layer)
    try file.write { database in
      try layer.put(
        in: database, [.init(id: "a", geometry: .point(try position(1, 2)), values: [.null])])
      try database.execute(sql: sql)
    }
  }

  @Test func theSentenceIsShownAsItIs() throws {
    let file = try makeFile()
    let layer = LayerTable(
      name: "it's \"x\"", geometryType: .point, fields: [], refusal: "don't \"do\" that")
    try file.add(layer, [try point("a", 1, 2)])
    let error = #expect(throws: DatabaseError.self) {
      try file.write { try layer.remove(in: $0, ids: ["a"]) }
    }
    #expect(error?.message == "don't \"do\" that")
  }
}
