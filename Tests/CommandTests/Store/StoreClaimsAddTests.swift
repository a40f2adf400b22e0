import Foundation
import Testing

/// A claim is recorded from options or as YAML, checked as strictly as the text tree.
@Suite struct StoreClaimsAddTests {
  private static let report =
    "--publisher SANA --title Villages --published 2020-01-24 --language ar --url https://example.org/1"
  private static let claim =
    "--claimant sana --event captured --taker syrian-army --loser hts --place habit --near Idleb "
    + "--when 2020-01-24"

  private static let yaml = """
    report:
      publisher: "The Observatory"
      title: "خبر"
      published: 2020-01-25
    claims:
      - id: 2020-01-25-sohr/habit
        claimant: sohr
        event: captured
        taker: opposition
        loser: syrian-government
        places: [habit]
        when: 2020-01-25
      - id: 2020-01-25-sohr/no
        claimant: nlf
        event: denied
        answers: [2020-01-23-mixed/village]

    """

  private func holder(_ desk: DeskFolder, on day: String) throws -> String? {
    let result = try desk.run("who habit --on \(day) --store desk.gpkg --format json")
    #expect(result.status == 0, "\(result.errors)")
    return try (object(result.output)["holder"] as? [String: Any])?["side"] as? String
  }

  @Test func optionsMakeAReportAndAClaim() throws {
    try DeskFolder.with { desk in
      let added = try desk.change(
        "claims add --report 2020-01-24-sana \(StoreClaimsAddTests.report) "
          + StoreClaimsAddTests.claim)
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output == "2020-01-24-sana\n2020-01-24-sana/captured-habit\n")
      #expect(added.errors.isEmpty, "\(added.errors)")
      let listed = try object(
        desk.run(
          "claims --place habit --near Idleb --from 2020-01-24 --store desk.gpkg --format json"
        )
        .output)
      let claims = try #require(listed["claims"] as? [[String: Any]])
      let claim = try #require(
        claims.first { $0["id"] as? String == "2020-01-24-sana/captured-habit" })
      #expect(claim["taker"] as? String == "syrian-army")
      #expect(claim["claimant"] as? String == "sana")
      let report = try #require(claim["report"] as? [String: Any])
      #expect(report["url"] as? String == "https://example.org/1")
      #expect(report["title"] as? String == "Villages")
      // A second claim of the same report needs its id alone.
      let second = try desk.change(
        "claims add --report 2020-01-24-sana --claimant sana --event held --holder syrian-army "
          + "--place سكيك --when 2020-01-24 --word village")
      #expect(second.output == "2020-01-24-sana/village\n", "\(second.errors)")
      try desk.expectSound()
    }
  }

  @Test(arguments: ["< report.yaml", "--file report.yaml"])
  func yamlMakesAReportAndItsClaims(_ source: String) throws {
    try DeskFolder.with { desk in
      try desk.beside.write(StoreClaimsAddTests.yaml, to: "report.yaml")
      #expect(try holder(desk, on: "2020-01-25") == "government")
      let line =
        "frontline claims add --report 2020-01-25-sohr --store desk.gpkg \(DeskFolder.recording) "
        + source
      let added = try desk.shell(line)
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output == "2020-01-25-sohr\n2020-01-25-sohr/habit\n2020-01-25-sohr/no\n")
      #expect(try holder(desk, on: "2020-01-25") == "opposition")
      // Again, it is there already, and nothing is recorded.
      let rows = try desk.log()
      let again = try desk.shell(line)
      #expect(again.status == 0)
      #expect(again.output.isEmpty)
      #expect(again.errors.contains("Note: there already: 2020-01-25-sohr, 2020-01-25-sohr/habit"))
      #expect(try desk.log() == rows)
      // Something else under the same id is a correction only when that is said.
      try desk.beside.write(
        StoreClaimsAddTests.yaml.replacing("when: 2020-01-25", with: "when: 2020-01-24"),
        to: "report.yaml")
      let clash = try desk.shell(line)
      #expect(clash.status == 1)
      #expect(
        clash.errors.contains(
          "claim 2020-01-25-sohr/habit is there already and says something else: give another id, or "
            + "--correct"), "\(clash.errors)")
      #expect(try desk.log() == rows)
      let corrected = try desk.shell(line + " --correct")
      #expect(corrected.output == "2020-01-25-sohr/habit\n")
      #expect(corrected.errors.contains("Note: corrected: 2020-01-25-sohr/habit"))
      #expect(try desk.log().last?.contains(",corrected,claim,2020-01-25-sohr/habit,") == true)
      try desk.expectSound()
    }
  }

  @Test func aDryRunSaysTheSameAndWritesNothing() throws {
    try DeskFolder.with { desk in
      try desk.expectRehearsal(
        "claims add --report 2020-01-24-sana \(StoreClaimsAddTests.report) "
          + StoreClaimsAddTests.claim)
      try desk.beside.write(StoreClaimsAddTests.yaml, to: "report.yaml")
      try desk.expectRehearsal("claims add --report 2020-01-25-sohr --file report.yaml")
    }
  }

  @Test func everyProblemIsToldAtItsLineAndNothingIsRecorded() throws {
    try DeskFolder.with { desk in
      let broken = StoreClaimsAddTests.yaml.replacing("[habit]", with: "[habbit]")
        .replacing("taker: opposition", with: "taker: oposition")
        .replacing("2020-01-23-mixed/village", with: "2020-01-23-mixed/town")
      try desk.beside.write(broken, to: "report.yaml")
      try desk.expectRefusal(
        "claims add --report 2020-01-25-sohr --file report.yaml",
        "nothing was recorded, 3 problem(s)",
        "report.yaml:9: ", "did you mean opposition?", "report.yaml:11: ", "did you mean habit?",
        "report.yaml:16: ")
    }
  }

  @Test func optionsAreChecked() throws {
    try DeskFolder.with { desk in
      let claim = StoreClaimsAddTests.claim
      let report = StoreClaimsAddTests.report
      for (line, words) in [
        (
          "--report 2020-01-24-sana \(claim)",
          "report \"2020-01-24-sana\" is not in desk.gpkg: give --publisher, --title and --published"
        ),
        (
          "--report 24-sana \(report) \(claim)",
          "\"24-sana\" is no id of a report: write YYYY-MM-DD-word"
        ),
        (
          "--report 2020-01-24-sana \(report) \(claim.replacing("hts", with: "htss"))",
          "\"htss\" is no party"
        ),
        (
          "--report 2020-01-24-sana \(report) \(claim.replacing("--near Idleb ", with: "").replacing("habit", with: "الهبيط"))",
          "hobait-hama"
        ),
        (
          "--report 2020-01-24-sana \(report) \(claim.replacing("--when 2020-01-24", with: "--when 24/1/2020"))",
          "24/1/2020"
        ),
        (
          "--report 2020-01-24-sana \(report) \(claim) --answers 2020-01-23-mixed/town",
          "2020-01-23-mixed/town"
        ),
        ("--report 2020-01-24-sana --file none.yaml", "none.yaml cannot be read"),
      ] {
        try desk.expectRefusal("claims add \(line)", words)
      }
    }
  }
}
