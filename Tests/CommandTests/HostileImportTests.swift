import Foundation
import Testing

/// Tables, mappings and trees that are broken or meant to break something.
@Suite struct HostileImportTests {
  private static let header =
    "claim,event,places,taker,claimant,when,published,publisher,title,count,lon,lat\n"
  private static let mapping = """
    columns: {id: claim, event: event, places: places, taker: taker, claimant: claimant, when: when,
      published: published, publisher: publisher, title: title, count: count, lon: lon, lat: lat}

    """

  /// Imports rows `id,when,published,title,count,lon,lat`, all by one claimant about one place.
  private func importing(
    _ rows: [String], in tree: TreeFolder, options: String = ""
  ) throws -> Tool.Result {
    let lines = rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]),captured,sukayk,opposition,sohr,\(cells[1]),\(cells[2]),Desk,"
        + cells[3...].joined(separator: ",") + "\n"
    }
    try tree.write(HostileImportTests.header + lines.joined(), to: "rows.csv")
    try tree.write(HostileImportTests.mapping, to: "map.yaml")
    return try tree.run("claims import rows.csv --mapping map.yaml --data tree" + options)
  }

  private static let bad = [
    ("a,2019-08-11,2019-08-12,T,99999999999999999999999,,", "count \"99999999999999999999999\""),
    ("b,Y99999999999999999999,2019-08-12,T,,,", "when \"Y99999999999999999999\" is no date"),
    ("c,Y-170000002,2019-08-12,T,,,", "outside the years -9999 to 9999"),
    ("d,2019-08-11,-9999-01-01,T,,,", "the report's id \"-9999-01-01-desk\" must be"),
    ("e,2019-08-11,2019-08-12,T,,1e999,35.4", "lon and lat are no position in degrees"),
    ("f,2019-08-11,2019-08-12,T,,nan,nan", "lon and lat are no position in degrees"),
    ("g,2019-08-11,2019-08-12,T,,36.77,", "(\"36.77\", \"\")"),
  ]

  /// Good and bad rows mixed: each bad one is told with its line, and only the good one is written.
  @Test func everyBadRowIsToldWithItsLine() throws {
    try TreeFolder.withFixtures { tree in
      let rows = ["ok,2019-08-11,2019-08-12,T,,36.77,35.43"] + HostileImportTests.bad.map(\.0)
      let refused = try importing(rows, in: tree)
      #expect(refused.status == 1)
      #expect(refused.output.isEmpty)
      for (index, row) in HostileImportTests.bad.enumerated() {
        let told = refused.errors.split(separator: "\n").contains {
          $0.contains(row.1)
            && ($0.hasPrefix("rows.csv:\(index + 3): ") || $0.contains("(also line \(index + 3))"))
        }
        #expect(told, "\(row)\n\(refused.errors)")
      }
      #expect(refused.errors.contains("7  rows with a problem"))
      #expect(try tree.claims().isEmpty)
      #expect(try importing(rows, in: tree, options: " --partial").status == 0)
      let text = try #require(tree.claims()["2019/2019-08-12-desk.yaml"])
      #expect(text.contains("/ok\n") && text.split(separator: "claimant:").count == 2)
    }
  }

  @Test func controlCharactersComeBackAsTheyAre() throws {
    try TreeFolder.withFixtures { tree in
      let rows = ["a,2019-08-11,2019-08-12,\"T\0\u{7}\u{2028}\r\n& -\",,,"]
      #expect(try importing(rows, in: tree).status == 0)
      let again = try importing(rows, in: tree)
      #expect(again.status == 0)
      #expect(again.errors.contains("are there already"))
      let json = try tree.run("claims --data tree --format json").output
      #expect(json.contains(#"T\u0000\u0007"#), "\(json)")
    }
  }

  /// Where no row can be read there is no good part.
  @Test(arguments: [
    ("", "columns: {id: claim}\n", "rows.csv:1: the table has no header"),
    (
      "claim\nx\n", "columns: {id: claim, event: What}\n",
      "map.yaml:1: rows.csv has no column \"What\""
    ),
    ("claim\nx\n", "columns: {id: claim}\n", "rows.csv:1: no column is the claimant"),
    ("claim\nx\n", "", "map.yaml:1: the mapping is empty"),
    ("claim\nx\n", "columns: [", "map.yaml:1:"),
    ("claim\nx\n", "separator: \"\"\n", "map.yaml:1: \"separator\" is empty"),
  ])
  func whatCannotBeReadAtAllIsNoPart(table: String, mapping: String, sentence: String) throws {
    try TreeFolder.withFixtures { tree in
      try tree.write(table, to: "rows.csv")
      try tree.write(mapping, to: "map.yaml")
      for option in ["", " --partial", " --dry-run", " --partial --dry-run"] {
        let result = try tree.run(
          "claims import rows.csv --mapping map.yaml --data tree" + option)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(sentence), "\(result.errors)")
        #expect(!result.errors.contains("--partial"))
      }
    }
  }

  @Test func aLinkedFolderInsideATreeIsToldNotPassedOver() throws {
    try TreeFolder.withFixtures { tree in
      try tree.write("", to: "elsewhere/nothing")
      try FileManager.default.createSymbolicLink(
        atPath: tree.folder.path + "/tree/Claims/2019", withDestinationPath: "../../elsewhere")
      let result = try tree.run("claims import acled.csv --data tree")
      #expect(result.status == 1)
      #expect(result.errors.contains("Claims/2019:1: a link to a folder is not followed"))
      #expect(try tree.run("check --data tree").status == 1)
    }
  }

  @Test func pathsMayHaveBlanksAndArabicLetters() throws {
    try TreeFolder.withFixtures { tree in
      let manager = FileManager.default
      let root = tree.folder.path
      try manager.moveItem(atPath: root + "/tree", toPath: root + "/شجرة مع فراغ")
      try manager.moveItem(atPath: root + "/acled.csv", toPath: root + "/ملف مع فراغ.csv")
      let data = ["--data", "شجرة مع فراغ"]
      #expect(try tree.run(["claims", "import", "ملف مع فراغ.csv"] + data).status == 0)
      let output = "إخراج جديد/ملف.csv"
      let export = try tree.run(["claims", "export", "--output", output] + data)
      #expect(export.output == output + "\n")
      #expect(try tree.text(output).split(separator: "\n").count == 6)
      // A folder is no file.
      let refused = try tree.run(["claims", "export", "--output", "إخراج جديد"] + data)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("is there already and is no file"))
    }
  }

  @Test func daysAtTheEndsOfTheCalendarAreAnswered() throws {
    try TreeFolder.withFixtures(reports: ["2020-01-23-mixed.yaml"]) { tree in
      let all = try tree.run("changes --from=-9999-01-01 --to 9999-12-31 --data tree")
      #expect(all.status == 0)
      #expect(all.output.contains("2020-01-21\n  al-Habit: "))
      for day in ["-9999-01-01", "9999-12-31"] {
        #expect(try tree.run("check --quality --on=\(day) --data tree").status == 0)
        #expect(try tree.run("holdings --on=\(day) --data tree").status == 0)
      }
    }
  }
}
