import GRDB
import GeoPackage
import Model
import TestSupport
import Testing

struct SpatialIndexTests {
  /// A law: whatever was put and removed, the R-tree finds what looking at every feature finds.
  @Test(
    arguments: [Layer.GeometryType.point, .multiLineString, .multiPolygon],
    1...2 as ClosedRange<UInt64>)
  func theIndexFindsWhatASearchOfAllFinds(type: Layer.GeometryType, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let layer = LayerTable(name: "when", geometryType: type, fields: [], refusal: refusal)
    let file = try makeFile()
    try file.add(layer)
    var truth: [String: Layer.Geometry] = [:]
    var fids: [String: Int64] = [:]
    for step in 0..<30 {
      let ids = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        "\(Int.random(in: 0..<80, using: &generator))"
      }
      let geometries = try ids.map { _ in try generator.geometry(type, onGrid: true) }
      let features = zip(ids, geometries).map { feature($0, $1) }
      try file.writeAsOwner { database in
        switch step % 6 {
        case 0:
          try layer.remove(in: database, ids: ids)
          for id in ids { truth[id] = nil; fids[id] = nil }
        case 1 where step == 13:
          truth = Dictionary(zip(ids, geometries)) { first, _ in first }
          fids = [:]
          let sorted = truth.sorted { $0.key < $1.key }.map { feature($0.key, $0.value) }
          try layer.replaceAll(in: database, with: sorted)
        default:
          try layer.put(in: database, features)
          for feature in features { truth[feature.id] = feature.geometry }
        }
        try layer.touch(in: database, lastChange: instant)
      }
      try compare(file, truth, &generator)
      try compareKeys(file, &fids)
      #expect(try file.problems(layer) == [])
    }
  }

  private func compare(
    _ file: DatabaseQueue, _ truth: [String: Layer.Geometry], _ generator: inout SeededGenerator
  ) throws {
    let corners = [try generator.position(onGrid: true), try generator.position(onGrid: true)]
    let west = min(corners[0].longitude, corners[1].longitude)
    let east = max(corners[0].longitude, corners[1].longitude)
    let south = min(corners[0].latitude, corners[1].latitude)
    let north = max(corners[0].latitude, corners[1].latitude)
    let found = try file.read {
      try String.fetchSet(
        $0,
        sql: """
          SELECT f.id FROM rtree_when_geom AS r JOIN "when" AS f ON f.fid = r.id
          WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?
          """, arguments: [west, east, south, north])
    }
    let expected = truth.filter {
      $0.value.reaches(west: west, east: east, south: south, north: north)
    }
    #expect(found == Set(expected.keys))
  }

  /// A feature keeps its key for as long as it is there.
  private func compareKeys(_ file: DatabaseQueue, _ fids: inout [String: Int64]) throws {
    let rows = try file.read { try Row.fetchAll($0, sql: "SELECT id, fid FROM \"when\"") }
    for row in rows {
      let id = try #require(String.fromDatabaseValue(row[0]))
      let fid = try #require(Int64.fromDatabaseValue(row[1]))
      #expect(fids.updateValue(fid, forKey: id) ?? fid == fid)
    }
  }

  /// Another program moves, empties and renumbers features; the triggers of the standard follow.
  @Test func theTriggersFollowWhateverIsDone() throws {
    let layer = LayerTable(name: "x", geometryType: .point, fields: [])
    let file = try makeFile()
    try file.add(layer, [try point("a", 1, 2), try point("b", 3, 4), try point("c", 5, 6)])
    func index() throws -> [[Double]] {
      try file.read {
        try Row.fetchAll($0, sql: "SELECT id, minx, maxy FROM rtree_x_geom ORDER BY id")
          .map { $0.databaseValues.compactMap(Double.fromDatabaseValue) }
      }
    }
    let b = "(SELECT geom FROM x WHERE id = 'b')"
    for (sql, expected) in [
      ("UPDATE x SET fid = 9 WHERE id = 'a'", [[2, 3, 4], [3, 5, 6], [9, 1, 2]]),
      ("UPDATE x SET geom = \(b) WHERE id = 'a'", [[2, 3, 4], [3, 5, 6], [9, 3, 4]]),
      ("UPDATE x SET geom = NULL WHERE id = 'a'", [[2, 3, 4], [3, 5, 6]]),
      ("UPDATE x SET fid = 8 WHERE id = 'a'", [[2, 3, 4], [3, 5, 6]]),
      ("UPDATE x SET fid = 7, geom = \(b) WHERE id = 'a'", [[2, 3, 4], [3, 5, 6], [7, 3, 4]]),
      ("DELETE FROM x WHERE id = 'b'", [[3, 5, 6], [7, 3, 4]]),
      (
        "INSERT OR REPLACE INTO x (fid, geom, id) SELECT 3, geom, 'd' FROM x WHERE id = 'a'",
        [[3, 3, 4], [7, 3, 4]]
      ),
    ] as [(String, [[Double]])] {
      try file.write { try $0.execute(sql: sql) }
      #expect(try index() == expected, "\(sql)")
    }
  }
}
