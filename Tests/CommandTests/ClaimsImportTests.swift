import Foundation
import TestSupport
import Testing

/// Claims come into a tree whole, checked, or not at all.
@Suite struct ClaimsImportTests {
  @Test func anExportOfACLEDBecomesReportsOfDays() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run("claims import acled.csv --data tree")
      #expect(result.status == 0, "\(result.errors)")
      let files = try tree.claims()
      #expect(
        files.keys.sorted() == [
          "2019/2019-08-11-acled.yaml", "2019/2019-08-12-acled.yaml",
          "2019/2019-08-23-acled.yaml", "2019/2019-08-31-acled.yaml",
        ])
      #expect(
        result.output == files.keys.sorted().map { "Claims/\($0)\n" }.joined())
      #expect(
        result.errors == """
          8 rows read; 5 claims in 4 reports written
            1  fighting within one side: opposition
            1  not about control: Peaceful protest
            1  not about control: Shelling/artillery/missile attack

          """)
      #expect(
        files["2019/2019-08-11-acled.yaml"]?.hasSuffix(
          """
          claims:
            - id: 2019-08-11-acled/syr1
              claimant: sohr
              event: captured
              taker: syrian-army
              loser: opposition
              places: [habit]
              when: 2019-08-11
              note: "ACLED SYR1: Government regains territory, from SOHR"
            - id: 2019-08-11-acled/syr2
              claimant: acled
              event: captured
              taker: hts
              loser: syrian-army
              places: [sukayk]
              when: 2019-08-11
              note: "ACLED SYR2: Non-state actor overtakes territory, from SOHR; Liveuamap"

          """) ?? false)
      #expect(try tree.run("check --data tree").status == 0)
    }
  }

  @Test(arguments: ["acled.csv", "events.csv --mapping events.yaml", "2020-01-23-mixed.yaml"])
  func importingAgainChangesNothing(files: String) throws {
    try TreeFolder.withFixtures { tree in
      #expect(try tree.run("claims import \(files) --data tree").status == 0)
      let before = try tree.claims()
      #expect(!before.isEmpty)
      let again = try tree.run("claims import \(files) --data tree")
      #expect(again.status == 0)
      #expect(again.output.isEmpty)
      #expect(again.errors.contains("are there already"))
      #expect(try tree.claims() == before)
    }
  }

  @Test(arguments: ["acled.csv", "acled-mixed.csv --partial"])
  func aDryRunWritesNothingAndSaysTheSame(files: String) throws {
    try TreeFolder.withFixtures { tree in
      let dry = try tree.run("claims import \(files) --data tree --dry-run")
      #expect(dry.status == 0)
      #expect(try tree.claims().isEmpty)
      let real = try tree.run("claims import \(files) --data tree")
      #expect(real.output == dry.output)
      #expect(!real.output.isEmpty)
    }
  }

  static let sentences = [
    "4: actor2 \"Islamic State (Syria)\" is no party of parties.yaml: add it there, or say which "
      + "party it is under \"actors\" of a --mapping (also line 18)",
    "6: location \"Maar\" is the name of 2 places, maar-north (Tamanaah, Idleb); maar-south "
      + "(Tamanaah, Idleb): map it to one of the ids in a --mapping",
    "8: location \"Sukaikk\" is not in the gazetteer (did you mean sukayk, tell-sukayk?): add it there, or map "
      + "it in a --mapping",
    "10: event_date \"13/08/2019\" is no date",
    "12: Non-state actor overtakes territory does not tell which of",
    "14: location \"Skik\" is none of sukayk (Tamanaah, Idleb): the row has it elsewhere",
    "16: taker \"opposition\" has no side on 2024-12-20",
  ]

  @Test func everyRowThatCannotBeMappedIsToldAndNothingIsWritten() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run("claims import acled-mixed.csv --data tree")
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      for sentence in ClaimsImportTests.sentences {
        #expect(result.errors.contains("acled-mixed.csv:\(sentence)"), "\(sentence)")
      }
      #expect(result.errors.contains("8  rows with a problem"))
      #expect(result.errors.contains("--partial"))
      #expect(try tree.claims().isEmpty)
    }
  }

  @Test func aPartIsWrittenWhenAskedFor() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run("claims import acled-mixed.csv --data tree --partial")
      #expect(result.status == 0)
      #expect(result.output == "Claims/2019/2019-08-11-acled.yaml\n")
      for sentence in ClaimsImportTests.sentences { #expect(result.errors.contains(sentence)) }
      #expect(try tree.run("check --data tree").status == 0)
    }
  }

  @Test func aMappingMakesTheRestReadable() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run(
        "claims import acled-mixed.csv --mapping acled.yaml --data tree --partial")
      #expect(result.status == 0)
      #expect(result.errors.contains("4  rows with a problem"), "\(result.errors)")
      let day = try #require(tree.claims()["2019/2019-08-13-acled.yaml"])
      #expect(day.contains("places: [maar-south]"))
    }
  }

  @Test func aTableIsReadByItsMapping() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run("claims import events.csv --mapping events.yaml --data tree")
      #expect(result.status == 0, "\(result.errors)")
      let files = try tree.claims()
      #expect(files.count == 3)
      #expect(
        files["2019/2019-08-12-monitor.yaml"] == """
          report:
            publisher: A monitor's spreadsheet
            title: Weekly table of changes
            published: 2019-08-12
            language: en
          claims:
            - id: 2019-08-12-monitor/sukayk-tell-sukayk-captured-opposition
              claimant: opposition
              event: captured
              taker: syrian-army
              loser: opposition
              places: [sukayk, tell-sukayk]
              when: 2019-08-12

          """)
    }
  }

  @Test func otherContentIsReplacedOnlyByForce() throws {
    try TreeFolder.withFixtures { tree in
      #expect(try tree.run("claims import acled.csv --data tree").status == 0)
      let before = try tree.claims()
      let rows = "claims import acled-mixed.csv --data tree --partial"
      let refused = try tree.run(rows)
      #expect(
        refused.errors.contains(
          "Claims/2019/2019-08-11-acled.yaml:1: the file is there already with other content, 1 of "
            + "its claims not in this import (2019-08-11-acled/syr2): use --force to replace it"))
      #expect(try tree.claims() == before)
      let forced = try tree.run(rows + " --force")
      #expect(forced.status == 0)
      #expect(
        forced.errors.contains("1 claims of replaced reports are gone: 2019-08-11-acled/syr2"))
      #expect(try tree.claims() != before)
    }
  }

  /// A report that is replaced takes claims away from those that answer them.
  @Test func aClaimThatAnotherReportAnswersCannotGo() throws {
    try TreeFolder.with(.campaign) { tree in
      let files = try tree.claims()
      let denial = try #require(files.first { $0.value.contains("answers: [") }?.key)
      let (path, text) = try #require(files.first { $0.key.hasSuffix("-r7.yaml") })
      let copy = String(path.dropFirst("2019/".count))
      try tree.write(text.replacingOccurrences(of: "/c\n", with: "/d\n"), to: copy)
      for options in ["", " --partial"] {
        let result = try tree.run("claims import \(copy) --data tree --force" + options)
        #expect(result.status == 1)
        #expect(
          result.errors.contains(
            "Claims/\(denial):7: claim \"\(copy.dropLast(5))/c\" is not in any report (did you "
              + "mean \(copy.dropLast(5))/d?)"), "\(result.errors)")
        #expect(try tree.claims() == files)
      }
    }
  }

  @Test func aReportFileIsCheckedWhereItIs() throws {
    try TreeFolder.withFixtures { tree in
      let text = try tree.text("2020-01-23-mixed.yaml")
        .replacingOccurrences(of: "[habit]", with: "[habt]")
      try tree.write(text, to: "2020-01-23-mixed.yaml")
      let result = try tree.run("claims import 2020-01-23-mixed.yaml --data tree")
      #expect(result.status == 1)
      #expect(
        result.errors.hasPrefix(
          "2020-01-23-mixed.yaml:48: place \"habt\" is not in the gazetteer (did you mean habit?)\n"
        ))
      #expect(try tree.claims().isEmpty)
    }
  }

  @Test func withoutATreeTheRemedyIsTold() throws {
    try TreeFolder.withFixtures { tree in
      let none = try tree.run("claims import acled.csv")
      #expect(none.status == 64)
      #expect(none.errors.contains("the bundled data cannot be written to"))
      let missing = try tree.run("claims import nothing.csv --data tree")
      #expect(missing.status == 1)
      #expect(missing.errors.contains("nothing.csv cannot be read"))
    }
  }

  @Test func theDataSetItselfMustBeAParty() throws {
    try TreeFolder.withFixtures { tree in
      let parties = try tree.text("tree/Gazetteer/parties.yaml")
      try tree.write(
        parties.replacingOccurrences(of: "id: acled", with: "id: other")
          .replacingOccurrences(of: "name: ACLED", with: "name: Other"),
        to: "tree/Gazetteer/parties.yaml")
      let result = try tree.run("claims import acled.csv --data tree")
      #expect(result.status == 1)
      #expect(
        result.errors.contains(
          "add \"- {id: acled, name: ACLED, kind: compilation}\" to its parties"))
    }
  }

  @Test func aReportCannotLeaveTheTree() throws {
    try TreeFolder.withFixtures { tree in
      try tree.write(
        "claim,event,places,taker,claimant,when,report,publisher,title,published\n"
          + "x,captured,sukayk,opposition,sohr,2019-08-11,../../../x,A,B,2019-08-11\n",
        to: "far.csv")
      let result = try tree.run("claims import far.csv --data tree")
      #expect(result.status == 1)
      #expect(result.errors.contains("far.csv:2: the report's id \"../../../x\" must be"))
    }
  }
}
