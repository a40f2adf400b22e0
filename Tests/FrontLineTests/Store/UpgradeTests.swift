import Foundation
import GRDB
import Synchronization
import Testing

@testable import FrontLine

/// A store of an older program is brought up to date once, with a copy of what it was; a newer one is
/// left alone.
@Suite struct UpgradeTests {
  private func age(_ folder: StoreFolder) throws {
    try folder.force(
      """
      UPDATE frontline_meta SET value = '0' WHERE key = 'projections';
      DELETE FROM frontline_name; DELETE FROM frontline_subject; DELETE FROM frontline_day;
      DELETE FROM control; DROP TABLE claims
      """, keepingTriggers: false)
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func anOlderStoreIsUpgraded(_ access: Store.Access) throws {
    try StoreFolder.with { folder in
      let store = try folder.store()
      let whole = try store.dataset()
      store.close()
      try age(folder)
      let old = try folder.bytes()
      let notices = Mutex<[String]>([])
      let path = folder.path("desk.gpkg")
      let upgraded = try Store.open(path, for: access) { notice in
        notices.withLock { $0.append(notice) }
      }
      let copy = "desk.gpkg.before-upgrade.gpkg"
      #expect(notices.withLock { $0.first?.contains(copy) } == true)
      for name in ["Alder", "الدر", "north"] {
        let place = try upgraded.place(named: name)
        #expect(
          place.dataset.who(place.found.place, Question()).assessment
            == whole.who(place.found.place, Question()).assessment)
      }
      #expect(try upgraded.verify(scratch: folder.folder).problems == [])
      upgraded.close()
      #expect(try folder.names == ["desk.gpkg", copy])
      #expect(try folder.bytes() != old)
      let rows = try [path, folder.path(copy)].map { path in
        try DatabaseQueue(path: path).read {
          try GRDB.Row.fetchAll($0, sql: "SELECT * FROM ledger")
        }
      }
      #expect(rows.first == rows.last)
      // Once is enough.
      try Store.open(path, for: access) { _ in Issue.record("it was upgraded before") }.close()
    }
  }

  @Test func aCopyThatIsThereIsNotWrittenOver() throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      try age(folder)
      let copy = "desk.gpkg.before-upgrade.gpkg"
      try Data("mine".utf8).write(to: URL(filePath: folder.path(copy)))
      let error = #expect(throws: QuestionError.self) {
        _ = try Store.open(folder.path("desk.gpkg"), for: .reading)
      }
      #expect(error?.code == .wouldOverwrite)
      #expect(error?.message.contains(copy) == true)
      #expect(try folder.bytes(copy) == Data("mine".utf8))
    }
  }

  @Test(arguments: [Store.Access.reading, .writing])
  func aNewerStoreIsLeftAlone(_ access: Store.Access) throws {
    try StoreFolder.with { folder in
      try folder.store().close()
      try folder.sql("INSERT INTO grdb_migrations VALUES ('projections 99')")
      let bytes = try folder.bytes()
      let error = #expect(throws: QuestionError.self) {
        _ = try Store.open(folder.path("desk.gpkg"), for: access)
      }
      #expect(error?.code == .newerData)
      #expect(try folder.bytes() == bytes)
      #expect(try folder.names == ["desk.gpkg"])
    }
  }
}
