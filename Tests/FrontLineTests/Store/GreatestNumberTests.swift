import Model
import Storage
import Testing

@testable import FrontLine

/// Another program may write the greatest of all numbers, which none follows: that is told, and nothing
/// traps.
@Suite struct GreatestNumberTests {
  private static let row = "ledger SET row = 9223372036854775807 WHERE row = 2"
  private static let sequence = "ledger SET sequence = 9223372036854775807 WHERE row = 2"
  private static let noted = "frontline_chain SET sequence = 9223372036854775807"

  private let recording = Result { try Recording(author: "desk", at: "2026-02-01T00:00:00Z") }

  /// A store with one of these changes.
  private func store(
    _ folder: StoreFolder, _ change: String, name: String = "desk.gpkg"
  ) throws -> Store {
    try folder.store(name).close()
    try folder.force("UPDATE \(change)", on: name)
    return try Store.open(folder.path(name), for: .writing)
  }

  @Test(arguments: [row, sequence, noted])
  func itIsFoundAndTheRestIsRead(_ change: String) throws {
    try StoreFolder.with { folder in
      let store = try store(folder, change)
      defer { store.close() }
      #expect(try store.verify(scratch: folder.folder).problems != [])
      #expect(try store.place(named: "alder").found.place.id == "alder")
      var (told, rows) = (0, 0)
      try store.forEachLogEntry(LogFilter()) { told += $0.lines.count }
      try store.file.read { try $0.forEachRow { _, _ in rows += 1 } }
      #expect(told == rows && rows > 10)
    }
  }

  @Test(arguments: [row, noted])
  func nothingIsRecordedAfterIt(_ change: String) throws {
    try StoreFolder.with { folder in
      let store = try store(folder, change)
      defer { store.close() }
      let error = #expect(throws: QuestionError.self) {
        _ = try store.change(
          .addAlias("alder", PlaceName(text: "Old Alder", language: "en")),
          recording: recording.get())
      }
      #expect(error?.code == .unreadableData)
      #expect(error?.message.contains("has the number 9223372036854775807") == true)
    }
  }

  @Test(arguments: [nil, noted])
  func aChainWithItIsNotJoined(_ change: String?) throws {
    try StoreFolder.with { folder in
      try store(folder, GreatestNumberTests.sequence, name: "theirs.gpkg").close()
      let ours = try change.map { try store(folder, $0) } ?? folder.store()
      defer { ours.close() }
      let error = #expect(throws: QuestionError.self) {
        _ = try ours.merge(folder.path("theirs.gpkg"), recording: recording.get())
      }
      #expect(error?.code == .brokenChain)
    }
  }
}
