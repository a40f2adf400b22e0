import Foundation
import GRDB
import Testing

@testable import GeoPackage

@Suite struct DirectBlobTests {
  private let bytes = (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  private func queue() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(sql: "CREATE TABLE large (part INTEGER PRIMARY KEY, bytes BLOB)")
      try db.execute(
        sql: "INSERT INTO large VALUES (1, ?), (2, x''), (3, NULL)", arguments: [Data(bytes)])
    }
    return queue
  }

  @Test func partsAreTheWhole() throws {
    try queue().read { db in
      let blob = try DirectBlob(db, table: "large", column: "bytes", row: 1)
      #expect(blob.count == bytes.count)
      var beginning = [UInt8](repeating: 0, count: 5_001)
      try beginning.withUnsafeMutableBytes { try blob.read(into: $0) }
      #expect(try beginning + blob.readAll() == bytes)
      #expect(try blob.readAll().isEmpty)
    }
  }

  @Test func moreThanThereIsIsRefused() throws {
    try queue().read { db in
      let blob = try DirectBlob(db, table: "large", column: "bytes", row: 1)
      var room = [UInt8](repeating: 0, count: bytes.count + 1)
      #expect(throws: DatabaseError.self) {
        try room.withUnsafeMutableBytes { try blob.read(into: $0) }
      }
      #expect(try DirectBlob(db, table: "large", column: "bytes", row: 2).readAll().isEmpty)
    }
  }

  @Test(arguments: [3, 4])
  func whatIsNotThereIsAnError(row: Int) throws {
    #expect(throws: DatabaseError.self) {
      try queue().read { db in
        try DirectBlob(db, table: "large", column: "bytes", row: row).count
      }
    }
  }
}
