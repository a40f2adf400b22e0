import Foundation
import TestSupport
import Testing

/// `frontline validate` and `locate` as scripts and people use them.
@Suite struct ValidateTests {
  private func inTree<T>(_ names: String, _ body: (TreeFolder) throws -> T) throws -> T {
    try TreeFolder.withFixtures { tree in
      try tree.write(names, to: "names.csv")
      return try body(tree)
    }
  }

  private static let table = """
    url,place,verdict,where
    a,سكيك,x,
    a,المعر,x,
    b,Maar,y,
    b,Xyzzyville,y,
    b,,y,

    """

  private func rows(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func everyRowHasItsAnswerInOrder() throws {
    try inTree(ValidateTests.table) { tree in
      let result = try tree.run(
        "validate names.csv --column place --format jsonl --data tree")
      #expect(result.status == 0, "\(result.errors)")
      let rows = try rows(result.output)
      #expect(rows.map { $0["row"] as? Int } == [1, 2, 3, 4, 5])
      #expect(rows.map { $0["input"] as? String } == ["سكيك", "المعر", "Maar", "Xyzzyville", ""])
      #expect(
        rows.map { $0["verdict"] as? String }
          == ["matched", "ambiguous", "ambiguous", "unknown", "unknown"])
      #expect((rows[0]["place"] as? [String: Any])?["id"] as? String == "sukayk")
      #expect(rows[2]["place"] is NSNull)
      let candidates = try #require(rows[2]["candidates"] as? [[String: Any]])
      #expect(candidates.prefix(2).map { $0["id"] as? String } == ["maar-north", "maar-south"])
      #expect(candidates[1]["metresFromFirst"] as? Int == 11_266)
      for key in ["id", "name", "nameArabic", "coordinates", "admin", "score", "reason"] {
        #expect(candidates[0][key] != nil, "\(key)")
      }
      #expect(result.errors.hasSuffix("5 names: 1 matched, 2 ambiguous, 2 unknown\n"))
    }
  }

  @Test func aTableKeepsItsColumns() throws {
    try inTree(ValidateTests.table) { tree in
      let result = try tree.run("validate names.csv --column place --format csv --bom --data tree")
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(
        lines.first
          == "\u{FEFF}url,place,verdict,where,frontline_verdict,frontline_place,place_name,"
          + "place_name_ar,place_lat,place_lon,place_admin,name_fit,confidence,reason,candidates,apart_km"
      )
      #expect(
        lines[1].hasPrefix(
          "a,سكيك,x,,matched,sukayk,Sukayk,سكيك,35.429345,36.770012,\"Tamanaah, Idleb\","))
      #expect(lines[3].hasPrefix("b,Maar,y,,ambiguous,,,,,,,"))
      #expect(lines[3].hasSuffix("\"maar-north;maar-south\",11.3"))
      let tabs = try tree.run("validate names.csv --column place --format tsv --data tree")
      let cells = tabs.output.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).count
      }
      #expect(cells == [16, 16, 16, 16, 16, 16])
    }
  }

  @Test func whatIsWrongWithATableIsSaid() throws {
    try inTree("name,b\nسكيك\nsukayk,1\n") { tree in
      let ragged = try tree.run("validate names.csv --format jsonl --data tree")
      #expect(ragged.status == 1)
      #expect(try rows(ragged.output).map { $0["verdict"] as? String } == ["unknown", "matched"])
      #expect(ragged.errors.contains("line 2: this row has 1 cell, the header 2: check separators"))
      let column = try tree.run("validate names.csv --column nothing --data tree")
      #expect(column.status == 1 && column.output.isEmpty)
      #expect(column.errors.contains("no column \"nothing\"; give --column one of: name, b"))
      let missing = try tree.run("validate nowhere.csv --data tree")
      #expect(missing.status == 1 && missing.errors.contains("nowhere.csv cannot be read"))
    }
  }

  @Test func theExitStatusSpeaksOnlyWhenAsked() throws {
    try inTree("name\nsukayk\nXyzzyville\n") { tree in
      for (options, status) in [
        ("", 0), ("--strict", 1), ("--accept-above 0", 0), ("--accept-above 2", 64), ("--bom", 64),
        ("--near Idlib", 0), ("--near nowhere", 1),
      ] {
        let result = try tree.run("validate names.csv \(options) --data tree")
        #expect(result.status == status, "\(options)")
      }
    }
  }

  @Test func contextsAndArticlesSettleHomonyms() throws {
    try inTree("name,where,url\nالهبيط,Hama,a\nالهبيط,إدلب,a\nHbit,,b\n") { tree in
      let near = try tree.run(
        "validate names.csv --near-column where --format jsonl --data tree")
      let places = try rows(near.output).map { ($0["place"] as? [String: Any])?["id"] as? String }
      #expect(places == ["hobait-hama", "habit", nil])
    }
  }

  /// A name that is known somewhere else only is most likely one that the gazetteer lacks.
  @Test func whatLiesElsewhereIsSaidAndNotTaken() throws {
    try inTree("Idlib near Hobait\nIdlib (Hobait)\nSukayk (Khan Shaykhun)\n") { tree in
      let result = try tree.run("validate names.csv --input-format lines --data tree")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0].hasPrefix("unknown    Idlib near Hobait; known elsewhere: idlib, Idlib ("))
      #expect(!lines[1].hasPrefix("matched"))
      #expect(lines[2].hasPrefix("matched    Sukayk (Khan Shaykhun) -> sukayk, "))
      let who = try tree.run(["who", "Edlib", "--near", "near Hobait", "--data", "tree"])
      #expect(who.status == 1)
      #expect(who.errors.contains("\"Edlib\" is known elsewhere only; did you mean"))
    }
  }

  /// What a pipe gives comes back while the pipe is open.
  @Test func standardInputIsAFileToo() throws {
    try TreeFolder.withFixtures { tree in
      let result = try Tool.shell(
        "printf 'sukayk\\n\\nC4077\\n' | frontline validate --format csv --data tree",
        in: tree.folder)
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines.first?.hasPrefix("name,verdict,place,") == true)
    }
  }

  @Test func aSpellingThatIsNotInTheGazetteerIsReadAndSaid() throws {
    try TreeFolder.withFixtures(reports: ["2020-01-23-mixed.yaml"]) { tree in
      let result = try tree.run(["who", "Khan Sheikhoun", "--on", "2020-01-23", "--data", "tree"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(
        result.errors.contains(
          "\"Khan Sheikhoun\" is read as khan-shaykhun, Khan Shaykhun (Khan Shaykun, Idleb)"))
      let unknown = try tree.run("who Xyzzyville --data tree")
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("\"Xyzzyville\" is not in the gazetteer"))
    }
  }

  @Test func whatIsRecordedIsNotGuessed() throws {
    try DeskFolder.with { desk in
      let before = try desk.log()
      let result = try desk.beside.run([
        "claims", "add", "--store", "desk.gpkg", "--by", "Amal", "--place", "Khan Sheikhoun",
        "--event",
        "captured", "--taker", "opposition", "--claimant", "sana", "--when", "2020-01-20",
        "--report",
        "2020-01-21-x", "--publisher", "X", "--title", "X", "--published", "2020-01-21",
      ])
      #expect(result.status != 0)
      #expect(
        result.errors.contains("frontline gazetteer alias add khan-shaykhun \"Khan Sheikhoun\""),
        "\(result.errors)")
      #expect(try desk.log() == before)
    }
  }
}
