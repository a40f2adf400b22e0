import Foundation
import GRDB
import GeoPackage
import Model
import TestSupport
import Testing

struct SpatialFunctionTests {
  /// What the functions say of a blob: emptiness and bounds; nothing when they give NULL.
  private func answer(_ blob: DatabaseValue, _ file: DatabaseQueue) throws -> [Double?] {
    try file.read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT ST_IsEmpty(?1), ST_MinX(?1), ST_MaxX(?1), ST_MinY(?1), ST_MaxY(?1)",
        arguments: [blob])
      return (row.map { Array($0.databaseValues) } ?? []).map(Double.fromDatabaseValue)
    }
  }

  private func bytes(_ hex: String) -> Data {
    let digits = Array(hex.filter { $0 != " " })
    return Data(
      stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      })
  }

  /// Blobs of other programs: the standard's other byte order, dimensions and kinds.
  @Test(
    arguments: [
      (
        "big-endian point", "47500000000010E6 00 00000001 3FF0000000000000 4000000000000000",
        [0, 1, 1, 2, 2]
      ),
      (
        "header and body in different orders",
        "47500000000010E6 01 01000000 000000000000F03F 0000000000000040", [0, 1, 1, 2, 2]
      ),
      (
        "point with z",
        "47500001E6100000 01 E9030000 000000000000F03F 0000000000000040 0000000000000840",
        [0, 1, 1, 2, 2]
      ),
      (
        "point with z and m",
        "47500001E6100000 01 B90B0000 000000000000F03F 0000000000000040 0000000000000840 0000000000000840",
        [0, 1, 1, 2, 2]
      ),
      (
        "line string",
        "47500001E6100000 01 02000000 02000000 000000000000F03F 0000000000000040 0000000000000840 0000000000000000",
        [0, 1, 3, 0, 2]
      ),
      (
        "collection of a point",
        "47500001E6100000 01 07000000 01000000 01 01000000 000000000000F03F 0000000000000040",
        [0, 1, 1, 2, 2]
      ),
      (
        "empty point", "47500011E6100000 01 01000000 000000000000F87F 000000000000F87F",
        [1, nil, nil, nil, nil]
      ),
      ("empty collection", "47500011E6100000 01 07000000 00000000", [1, nil, nil, nil, nil]),
    ] as [(String, String, [Double?])])
  func aGeometryOfAnotherProgramIsUnderstood(name: String, hex: String, expected: [Double?]) throws
  {
    #expect(try answer(bytes(hex).databaseValue, open(":memory:")) == expected, "\(name)")
  }

  @Test(arguments: [
    ("nothing", ""),
    ("another magic", "47510001E6100000 01 01000000 000000000000F03F 0000000000000040"),
    ("another version", "47500101E6100000 01 01000000 000000000000F03F 0000000000000040"),
    (
      "an envelope code that is none",
      "4750000BE6100000 01 01000000 000000000000F03F 0000000000000040"
    ),
    ("half a number", "47500001E6100000 01 01000000 000000000000F03F 00000000"),
    ("something behind", "47500001E6100000 01 01000000 000000000000F03F 0000000000000040 00"),
    ("one number NaN", "47500001E6100000 01 01000000 000000000000F03F 000000000000F87F"),
    ("infinity", "47500001E6100000 01 01000000 000000000000F07F 0000000000000040"),
    ("four billion points", "47500001E6100000 01 02000000 FFFFFFFF"),
    ("four billion rings", "47500001E6100000 01 03000000 FFFFFFFF 00000000"),
    ("a line among points", "47500001E6100000 01 04000000 01000000 01 02000000 00000000"),
    ("a curve", "47500001E6100000 01 08000000 00000000"),
    ("a byte order that is none", "47500001E6100000 02 01000000 000000000000F03F 0000000000000040"),
    (
      "a thousand collections in each other",
      "47500001E6100000" + String(repeating: "010700000001000000", count: 1000)
    ),
  ])
  func whatIsNoGeometryGivesNull(name: String, hex: String) throws {
    let nothing = [Double?](repeating: nil, count: 5)
    #expect(try answer(bytes(hex).databaseValue, open(":memory:")) == nothing, "\(name)")
  }

  @Test(
    arguments: [.null, 1.databaseValue, 1.5.databaseValue, "GP".databaseValue] as [DatabaseValue])
  func whatIsNoBlobGivesNull(value: DatabaseValue) throws {
    #expect(try answer(value, open(":memory:")) == [Double?](repeating: nil, count: 5))
  }

  /// No bytes trap: cut, flipped and random ones.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aBrokenBlobNeverTraps(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let file = try makeFile()
    let layer = LayerTable(name: "x", geometryType: .multiPolygon, fields: [])
    try file.add(layer, [feature("a", try generator.geometry(.multiPolygon, onGrid: false))])
    let whole = try file.read { try Data.fetchOne($0, sql: "SELECT geom FROM x") }
    for _ in 0..<200 {
      var blob = try #require(whole)
      blob.removeLast(Int.random(in: 0...blob.count, using: &generator))
      for _ in 0..<Int.random(in: 0...3, using: &generator) where !blob.isEmpty {
        blob[Int.random(in: 0..<blob.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      #expect(try answer(blob.databaseValue, file).count == 5)
    }
  }
}
