import Foundation
import TestSupport
import Testing

/// Claims of whole files come into a working file checked, all or none.
@Suite struct StoreImportTests {
  @Test(arguments: ["acled.csv", "events.csv --mapping events.yaml"])
  func importingAgainChangesNothing(_ files: String) throws {
    try DeskFolder.with { desk in
      let first = try desk.change("claims import \(files)")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.isEmpty)
      #expect(first.errors.contains(" claims recorded"))
      let rows = try desk.log()
      let again = try desk.change("claims import \(files)")
      #expect(again.status == 0)
      #expect(again.errors.contains("; 0 claims to record"), "\(again.errors)")
      #expect(again.errors.contains(" claims are there already"))
      #expect(try desk.log() == rows)
      try desk.expectSound()
    }
  }

  /// The same files in a text tree and in a store give the same answers.
  @Test func aStoreAnswersAsTheTreeDoes() throws {
    try DeskFolder.with { desk in
      #expect(try desk.run("export-data same --store desk.gpkg").status == 0)
      let files = ["acled.csv", "events.csv --mapping events.yaml"]
      for file in files {
        #expect(try desk.change("claims import \(file)").status == 0)
        #expect(try desk.run("claims import \(file) --data same").status == 0)
      }
      for question in [
        "claims --limit 100 --format csv", "claims export --format csv",
        "timeline sukayk --format csv", "who habit --near Idleb --on 2020-01-23",
      ] {
        let store = try desk.run("\(question) --store desk.gpkg")
        #expect(store.status == 0, "\(question): \(store.errors)")
        #expect(store.output == (try desk.run("\(question) --data same").output), "\(question)")
      }
    }
  }

  @Test func aDryRunWritesNothing() throws {
    try DeskFolder.with { desk in
      let before = try desk.bytes()
      let dry = try desk.change("claims import acled.csv --dry-run")
      #expect(dry.status == 0, "\(dry.errors)")
      #expect(dry.errors.contains("5 claims to record"), "\(dry.errors)")
      #expect(try desk.bytes() == before)
      #expect(try desk.stores == ["desk.gpkg"])
    }
  }

  @Test func aRowAtFaultKeepsAllOut() throws {
    try DeskFolder.with { desk in
      try desk.expectRefusal(
        "claims import acled-mixed.csv",
        "acled-mixed.csv:8: location \"Sukaikk\" is not in the gazetteer",
        "Nothing is written: mend the problems above, or write the rest with --partial")
      let part = try desk.change("claims import acled-mixed.csv --partial")
      #expect(part.status == 0, "\(part.errors)")
      #expect(part.errors.contains("rows with a problem"))
      try desk.expectSound()
    }
  }

  /// Another file that says something else under the ids of this one is refused, unless it is to count.
  @Test func aConflictIsRefusedOrForced() throws {
    try DeskFolder.with { desk in
      let text = try desk.beside.text("2020-01-23-mixed.yaml")
      try desk.beside.write(
        text.replacing("when: 2020-01-21", with: "when: 2020-01-20"), to: "2020-01-23-mixed.yaml")
      try desk.expectRefusal(
        "claims import 2020-01-23-mixed.yaml",
        "2020-01-23-mixed.yaml:43: claim 2020-01-23-mixed/village is in the store already and says "
          + "something else: use --force")
      let rows = try desk.log()
      let forced = try desk.change("claims import 2020-01-23-mixed.yaml --force")
      #expect(forced.status == 0, "\(forced.errors)")
      #expect(forced.errors.contains("1 claims recorded"), "\(forced.errors)")
      let log = try desk.log()
      #expect(Array(log.dropLast()) == rows)
      #expect(log.last?.contains(",corrected,claim,2020-01-23-mixed/village,") == true)
      try desk.expectSound()
    }
  }

  @Test func aTableMayAnswerWhatItBrings() throws {
    try DeskFolder.with { desk in
      let csv = try desk.run("claims export --format csv --store desk.gpkg").output
      try desk.beside.write(csv, to: "all.csv")
      #expect(try desk.change("claims retract 2020-01-23-mixed").status == 0)
      let back = try desk.change("claims import all.csv")
      #expect(back.status == 0, "\(back.errors)")
      #expect(try desk.run("claims export --format csv --store desk.gpkg").output == csv)
      try desk.expectSound()
    }
  }
}
