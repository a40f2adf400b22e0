import Foundation
import Testing

/// What is taken back counts no more and stays in the ledger.
@Suite struct StoreRetractTests {
  private func claims(_ desk: DeskFolder, _ options: String = "") throws -> Set<String> {
    let result = try desk.run("claims --store desk.gpkg --format json --limit 100 \(options)")
    #expect(result.status == 0, "\(result.errors)")
    let claims = try #require(try object(result.output)["claims"] as? [[String: Any]])
    return Set(claims.compactMap { $0["id"] as? String })
  }

  @Test func aClaimIsTakenBack() throws {
    try DeskFolder.with { desk in
      let (before, rows) = (try claims(desk), try desk.log())
      let gone = try desk.beside.run(
        [
          "claims", "retract", "2020-01-23-mixed/held", "--reason", "a misreading", "--store",
          "desk.gpkg",
        ] + DeskFolder.recording.split(separator: " ").map(String.init))
      #expect(gone.status == 0, "\(gone.errors)")
      #expect(gone.output == "2020-01-23-mixed/held\n")
      #expect(try claims(desk) == before.subtracting(["2020-01-23-mixed/held"]))
      let log = try desk.log()
      #expect(Array(log.dropLast()) == rows)
      #expect(
        log.last?.contains(
          ",2026-01-02T00:00:00Z,Amal,retracted,claim,2020-01-23-mixed/held,a misreading,") == true)
      // As the file stood on the day before it is still there.
      let earlier = try desk.run(
        "holdings --recorded 2026-01-01 --on 2020-01-23 --all --store desk.gpkg")
      let now = try desk.run("holdings --on 2020-01-23 --all --store desk.gpkg")
      #expect(earlier.status == 0)
      #expect(earlier.output.contains("sukayk"))
      #expect(now.status == 0)
      try desk.expectSound()
      try desk.expectRefusal(
        "claims retract 2020-01-23-mixed/held", "is the id of no claim or report")
    }
  }

  @Test func aReportGoesWithItsClaims() throws {
    try DeskFolder.with { desk in
      try desk.expectRehearsal("claims retract 2020-01-23-mixed")
      #expect(try claims(desk) == [])
      // What was taken back can be recorded again.
      let again = try desk.change("claims import 2020-01-23-mixed.yaml")
      #expect(again.status == 0, "\(again.errors)")
      #expect(try claims(desk).count == 10)
      try desk.expectSound()
    }
  }

  @Test func whatOthersAnswerStays() throws {
    try DeskFolder.with { desk in
      try desk.expectRefusal(
        "claims retract 2020-01-23-mixed/taken",
        "claim 2020-01-23-mixed/no and 1 more answers what would be taken back")
      let all =
        "claims retract 2020-01-23-mixed/taken 2020-01-23-mixed/no 2020-01-23-mixed/took-back"
      let gone = try desk.change(all)
      #expect(gone.status == 0, "\(gone.errors)")
      #expect(gone.output.split(separator: "\n").count == 3)
      try desk.expectSound()
    }
  }

  @Test func everyUnknownIdIsNamed() throws {
    try DeskFolder.with { desk in
      try desk.expectRefusal(
        "claims retract 2020-01-23-mixed/held x 2020-01-23", "\"x\", \"2020-01-23\" is the id of no"
      )
    }
  }
}
