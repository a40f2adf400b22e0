import Foundation
import Testing

/// What is exported and imported again is the same.
@Suite struct ClaimsExportTests {
  private func inFilledTree(_ body: (TreeFolder) throws -> Void) throws {
    try TreeFolder.withFixtures { tree in
      for files in ["2020-01-23-mixed.yaml", "events.csv --mapping events.yaml"] {
        #expect(try tree.run("claims import \(files) --data tree").status == 0)
      }
      try body(tree)
    }
  }

  private func empty(_ tree: TreeFolder) throws {
    let claims = tree.folder.appending(path: "tree/Claims")
    try FileManager.default.removeItem(at: claims)
    try FileManager.default.createDirectory(at: claims, withIntermediateDirectories: true)
  }

  @Test(arguments: ["", " --mapping own.yaml"])
  func aTableOfOursComesBackWhole(mapping: String) throws {
    try inFilledTree { tree in
      #expect(try tree.run("claims export --data tree --output out.csv").status == 0)
      let before = try tree.run("claims --data tree --format json").output
      try empty(tree)
      let back = try tree.run("claims import out.csv --data tree" + mapping)
      #expect(back.status == 0, "\(back.errors)")
      #expect(try tree.run("claims --data tree --format json").output == before)
      #expect(try tree.run("claims export --data tree").output == tree.text("out.csv"))
    }
  }

  @Test func reportFilesComeBackToTheLastByte() throws {
    try inFilledTree { tree in
      let written = try tree.run("claims export --format yaml --data tree --output out")
      #expect(written.status == 0)
      try empty(tree)
      let paths = written.output.split(separator: "\n").joined(separator: " ")
      #expect(try tree.run("claims import \(paths) --data tree").status == 0)
      let first = try tree.claims()
      #expect(first.count == 4)
      #expect(
        try tree.run("claims export --format yaml --data tree --output out2").status == 0)
      for (path, text) in first { try #expect(tree.text("out2/\(path)") == text) }
    }
  }

  /// ACLED's columns hold less; what they hold comes back, and then nothing more is lost.
  @Test func whatACLEDCanHoldComesBack() throws {
    try inFilledTree { tree in
      let first = try tree.run("claims export --format acled --data tree")
      #expect(first.status == 0)
      try tree.write(first.output, to: "first.csv")
      try empty(tree)
      let back = try tree.run("claims import first.csv --data tree")
      #expect(back.status == 0, "\(back.errors)")
      let claims = try tree.run(
        "claims export --data tree --from 2020-01-01 --output claims.csv")
      #expect(claims.status == 0)
      let kept = try tree.text("claims.csv").split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return [1, 3, 4, 7, 8, 11, 13].map { String(cells[$0]) }.joined(separator: " ")
      }.sorted()
      #expect(
        kept == [
          "captured  gov-sy05 hts syrian-army sohr 2020-01-18",
          "captured habit  syrian-government opposition sohr 2020-01-21",
          "captured sukayk  syrian-army hts syrian-state-media 2020-01-18/2020-01-24",
          "captured tell-sukayk  syrian-army hts syrian-state-media 2020-01-18/2020-01-24",
          "contested tell-sukayk    sohr 2020-01",
          "transferred maar-north  syrian-army  syrian-state-media 2020-01-19/2020-01-25",
        ])
      let second = try tree.run("claims export --format acled --data tree")
      #expect(!second.errors.contains("left out"))
      try tree.write(second.output, to: "second.csv")
      let facts = { (name: String) throws -> [String] in
        try tree.text(name).split(separator: "\n").map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset > 0 && $0.offset < 26 }.map { String($0.element) }
        }.map { $0.joined(separator: ",") }.sorted()
      }
      #expect(try facts("first.csv") == facts("second.csv"))
    }
  }

  @Test func whatACLEDCannotHoldIsCounted() throws {
    try inFilledTree { tree in
      let result = try tree.run("claims export --format acled --data tree --from 2020-01-01")
      #expect(
        result.errors == """
          Note: 5 claims written
          left out:
            1  a date that is open or longer than a month
            1  denied, which is no sub-event of ACLED
            1  held, which is no sub-event of ACLED
            1  repelled, which is no sub-event of ACLED
            1  retracted, which is no sub-event of ACLED
          written without what the columns cannot hold:
            1  again
            1  the exact date
            1  where_prec

          """)
    }
  }

  @Test func theFiltersAreThoseOfTheListing() throws {
    try inFilledTree { tree in
      let listed = try tree.run("claims --data tree --claimant sohr --format csv").output
      #expect(try tree.run("claims export --data tree --claimant sohr").output == listed)
      #expect(listed.split(separator: "\n").count > 1)
    }
  }

  @Test func aFileWithOtherContentIsReplacedOnlyByForce() throws {
    try inFilledTree { tree in
      try tree.write("somebody's work", to: "out.csv")
      let refused = try tree.run("claims export --data tree --output out.csv")
      #expect(refused.status == 1)
      #expect(try tree.text("out.csv") == "somebody's work")
      #expect(try tree.run("claims export --data tree --output out.csv --force").status == 0)
      #expect(try tree.run("claims export --data tree --output out.csv").status == 0)
    }
  }

  @Test func theListingIsTheDefault() throws {
    try inFilledTree { tree in
      let plain = try tree.run("claims --data tree --place sukayk")
      #expect(plain.status == 0)
      #expect(try tree.run("claims list --data tree --place sukayk").output == plain.output)
      let help = try tree.run("claims --help")
      #expect(help.output.contains("--place") && help.output.contains("--after"))
      for command in ["list", "import", "export"] {
        let help = try tree.run("claims \(command) --help")
        #expect(help.status == 0)
        #expect(help.output.contains("frontline claims"))
      }
    }
  }

  @Test(arguments: [
    "claims export --format yaml", "claims export --format json", "claims export --from x",
    "claims export --from 2020-02-01 --to 2020-01-01", "claims import --data tree",
  ])
  func wrongUsageExits64(line: String) throws {
    let result = try TreeFolder.withFixtures { tree in try tree.run(line) }
    #expect(result.status == 64)
  }
}
