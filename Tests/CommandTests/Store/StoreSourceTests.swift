import Foundation
import Testing

/// Which file a command reads or writes, and who writes it: options first, then the environment.
@Suite struct StoreSourceTests {
  @Test(arguments: [
    "who sukayk --store desk.gpkg --data tree", "check --store desk.gpkg --data tree",
    "claims import own.yaml --store desk.gpkg --data tree --by Amal", "verify", "log",
    "claims retract x --by Amal", "merge --store desk.gpkg --by Amal",
    "merge other.gpkg --bundled --store desk.gpkg --by Amal",
    "gazetteer move sukayk --lon 36 --store desk.gpkg --by Amal",
    "claims add --store desk.gpkg --by Amal", "who sukayk --recorded 2026-01-01 --data tree",
  ])
  func wrongUsageExits64(_ line: String) throws {
    try DeskFolder.with { desk in
      let before = try desk.bytes()
      let text = try desk.run(line)
      #expect(text.status == 64, "\(text.errors)")
      #expect(text.output.isEmpty)
      #expect(!text.errors.isEmpty)
      #expect(try desk.bytes() == before)
    }
  }

  @Test func aStoreAnswersWhereverItIsNamed() throws {
    try DeskFolder.with { desk in
      let question = "who sukayk --on 2020-01-23 --format json"
      let option = try desk.run("\(question) --store desk.gpkg")
      #expect(option.status == 0, "\(option.errors)")
      #expect(!option.errors.contains("FRONTLINE_STORE"))
      let environment = try desk.shell("FRONTLINE_STORE=desk.gpkg frontline \(question)")
      #expect(environment.output == option.output)
      #expect(
        environment.errors.contains(
          "Note: FRONTLINE_STORE is set, so the data are those of desk.gpkg"))
      // Options come first, and then nothing is said.
      for option in ["--store desk.gpkg", "--data tree"] {
        let result = try desk.shell("FRONTLINE_STORE=none.gpkg frontline \(question) \(option)")
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.errors.contains("FRONTLINE_STORE"))
      }
      let empty = try desk.shell("FRONTLINE_STORE= frontline verify")
      #expect(empty.status == 64)
    }
  }

  @Test func aWriterIsToldWhichFileAndWho() throws {
    try DeskFolder.with { desk in
      let result = try desk.shell(
        "FRONTLINE_STORE=desk.gpkg FRONTLINE_AUTHOR='Amal, news desk' SOURCE_DATE_EPOCH=1767312000 "
          + "frontline gazetteer alias add sukayk Skeik")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output == "sukayk\n")
      #expect(
        result.errors.contains("Note: FRONTLINE_STORE is set, so the file is desk.gpkg"))
      let row = try #require(try desk.log().last)
      #expect(row.contains(",2026-01-02T00:00:00Z,\"Amal, news desk\",added,alias,"), "\(row)")
      let wrong = try desk.shell(
        "SOURCE_DATE_EPOCH=soon frontline gazetteer alias add sukayk Skaik --store desk.gpkg --by Amal"
      )
      #expect(wrong.status == 1)
      #expect(wrong.errors.contains("SOURCE_DATE_EPOCH \"soon\" is no number of seconds"))
    }
  }

  static let writers = [
    "claims add --report 2020-01-24-sana --file report.yaml", "claims retract 2020-01-23-mixed",
    "claims import own.yaml", "gazetteer add tell --name Tell --lon 36 --lat 35 --source survey",
    "gazetteer move sukayk --lon 36 --lat 35 --source survey", "gazetteer alias add sukayk Skeik",
    "gazetteer alias remove sukayk Skeik", "gazetteer import csv places.csv", "merge other.gpkg",
    "merge --bundled",
  ]

  /// The author is asked for before the file is opened, which may upgrade it or wait for others.
  @Test(arguments: writers, ["desk.gpkg", "none.gpkg"])
  func nobodyRecordsWithoutAName(_ line: String, _ store: String) throws {
    try DeskFolder.with { desk in
      try desk.beside.write("report:\nclaims:\n", to: "report.yaml")
      let before = try desk.bytes()
      let result = try desk.run("\(line) --store \(store)")
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(
        result.errors
          == "Error: nobody is named as author: give --by NAME, or set FRONTLINE_AUTHOR\n",
        "\(result.errors)")
      #expect(try desk.bytes() == before)
      #expect(try desk.stores == ["desk.gpkg"])
    }
  }

  /// Every command that takes `--format json` tells an error as one object.
  @Test(arguments: [
    ("verify", "unreadable-data"), ("log", "unreadable-data"), ("who sukayk", "unreadable-data"),
    ("check", "unreadable-data"), ("who nowhere --store desk.gpkg", "unknown-place"),
    ("verify --store desk.gpkg --data tree", "usage"),
  ])
  func anErrorIsOneObject(_ line: String, _ code: String) throws {
    try DeskFolder.with { desk in
      let store = line.contains("--store") ? "" : "--store none.gpkg"
      let result = try desk.run("\(line) \(store) --format json")
      #expect(result.status == (code == "usage" ? 64 : 1))
      #expect(result.output.isEmpty)
      let error = try #require(try object(result.errors)["error"] as? [String: Any])
      #expect(Set(error.keys) == ["code", "message", "candidates"])
      #expect(error["code"] as? String == code)
    }
  }

  @Test func helpOfEveryCommandHasAnExample() throws {
    for command in [
      "init", "verify", "log", "merge", "export-data", "claims add", "claims retract",
      "gazetteer add", "gazetteer move", "gazetteer alias", "gazetteer import csv",
    ] {
      let result = try Tool.shell("frontline \(command) --help")
      #expect(result.status == 0)
      #expect(result.output.contains("  frontline \(command) "), "\(command)")
    }
  }
}
