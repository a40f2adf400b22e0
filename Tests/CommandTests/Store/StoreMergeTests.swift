import Foundation
import Testing

/// Two people's files are joined: rows come as they are, conflicts are told until they are settled.
@Suite struct StoreMergeTests {
  /// Another file with the same places, in which somebody else goes on.
  private func other(_ desk: DeskFolder, _ lines: String...) throws {
    try DeskFolder.other.get().write(to: desk.beside.folder.appending(path: "other.gpkg"))
    for line in lines {
      let line = "\(line) --store other.gpkg --by Basma --recorded-at 2026-01-03T00:00:00Z"
      let result = try desk.run(line)
      try #require(result.status == 0, "\(line): \(result.errors)")
    }
  }

  private func rows(_ desk: DeskFolder, _ name: String, of chain: String) throws -> [String] {
    try desk.log(name, "--chain \(chain)")
  }

  @Test func rowsComeAsTheyAre() throws {
    try DeskFolder.with { desk in
      try other(desk, "gazetteer alias add sukayk Skeik", "claims import acled.csv")
      let theirs = try rows(desk, "other.gpkg", of: "other")
      let before = try desk.bytes("other.gpkg")
      let own = try rows(desk, "desk.gpkg", of: "desk")
      let dry = try desk.change("merge other.gpkg --dry-run")
      #expect(try rows(desk, "desk.gpkg", of: "other").isEmpty)
      let merged = try desk.change("merge other.gpkg")
      #expect(merged.status == 0, "\(merged.errors)")
      #expect(merged.output == "chain other: \(theirs.count) rows came\n")
      #expect(merged.output == dry.output)
      #expect(try rows(desk, "desk.gpkg", of: "other") == theirs)
      let after = try rows(desk, "desk.gpkg", of: "desk")
      #expect(Array(after.dropLast()) == own)
      #expect(after.last?.contains(",Amal,joined,merge,") == true)
      #expect(try desk.bytes("other.gpkg") == before)
      let who = try desk.run("who Skeik --store desk.gpkg")
      #expect(who.status == 0, "\(who.errors)")
      try desk.expectSound()
      // Twice is as good as once.
      let log = try desk.log()
      let again = try desk.change("merge other.gpkg")
      #expect(again.output == "nothing new\n")
      #expect(try desk.log() == log)
      // And the other way round nothing is missing either.
      let back = try desk.run("merge desk.gpkg --store other.gpkg --by Basma")
      #expect(back.status == 0, "\(back.errors)")
      #expect(
        try desk.run("claims export --store other.gpkg").output
          == desk.run("claims export --store desk.gpkg").output)
      try desk.expectSound("other.gpkg")
    }
  }

  @Test func aConflictIsToldUntilItIsSettled() throws {
    try DeskFolder.with { desk in
      try other(desk, "gazetteer move sukayk --lon 36.9 --lat 35.4 --source map")
      #expect(
        try desk.change("gazetteer move sukayk --lon 36.8 --lat 35.4 --source GPS").status == 0)
      let merged = try desk.change("merge other.gpkg")
      #expect(merged.status == 0, "\(merged.errors)")
      let told =
        "place sukayk was corrected without knowing of each other by Amal (2026-01-02T00:00:00Z) and "
        + "Basma (2026-01-03T00:00:00Z, counts meanwhile): correct it once more to settle it"
      #expect(merged.output.contains("conflict: \(told)\n"), "\(merged.output)")
      let check = try desk.run("check --store desk.gpkg")
      #expect(check.status == 1)
      #expect(check.output.contains(told))
      let problems = try object(desk.run("check --store desk.gpkg --format json").output)[
        "problems"]
      #expect((problems as? [[String: Any]])?.compactMap { $0["code"] as? String } == ["conflict"])
      #expect(try desk.run("who sukayk --store desk.gpkg").status == 0)
      let settled = try desk.run(
        "gazetteer move sukayk --lon 36.85 --lat 35.4 --source both --store desk.gpkg --by Amal")
      #expect(settled.status == 0, "\(settled.errors)")
      #expect(try desk.run("check --store desk.gpkg").status == 0)
      try desk.expectSound()
    }
  }

  @Test func aCopyThatWentOnIsRefusedOrAdopted() throws {
    try DeskFolder.with { desk in
      #expect(try desk.shell("cp desk.gpkg copy.gpkg").status == 0)
      let theirs = "gazetteer alias add sukayk Skeik --store copy.gpkg --by Basma"
      #expect(try desk.run("\(theirs) --recorded-at 2026-01-02T00:00:00Z").status == 0)
      #expect(try desk.change("gazetteer alias add sukayk Skaik").status == 0)
      let before = try desk.log()
      let refused = try desk.change("merge copy.gpkg")
      #expect(refused.status == 1)
      #expect(refused.output.isEmpty)
      #expect(
        refused.errors.contains("copy.gpkg and desk.gpkg both went on writing chain desk"),
        "\(refused.errors)")
      #expect(refused.errors.contains("--adopt records the other's rows anew"))
      #expect(try desk.log() == before)
      let adopted = try desk.change("merge copy.gpkg --adopt")
      #expect(adopted.status == 0, "\(adopted.errors)")
      #expect(adopted.output == "1 rows were recorded anew\n")
      #expect(try desk.log().last?.contains(",Basma,added,alias,") == true)
      for name in ["Skeik", "Skaik"] {
        #expect(try desk.run("who \(name) --store desk.gpkg").status == 0)
      }
      #expect(try desk.change("merge copy.gpkg --adopt").output == "nothing new\n")
      try desk.expectSound()
    }
  }

  @Test func whatCannotBeJoinedIsLeft() throws {
    try DeskFolder.with { desk in
      for (file, words) in [("none.gpkg", "does not exist"), ("own.yaml", "is no SQLite file")] {
        let before = try desk.log()
        let result = try desk.change("merge \(file)")
        #expect(result.status == 1)
        #expect(result.errors.contains("\(file) \(words)"), "\(result.errors)")
        #expect(try desk.log() == before)
      }
      #expect(try desk.change("merge desk.gpkg").output == "nothing new\n")
      try desk.expectSound()
    }
  }

  @Test func theBundledDataWouldCome() throws {
    try DeskFolder.with { desk in
      let before = try desk.bytes()
      let merged = try desk.change("merge --bundled --dry-run")
      #expect(merged.status == 0, "\(merged.errors)")
      #expect(merged.output.hasPrefix("chain bundled-"), "\(merged.output)")
      #expect(merged.output.contains(" rows came\n"))
      // Both have that village, and neither knows of the other's.
      #expect(merged.output.contains("conflict: place sukayk was corrected"))
      #expect(try desk.bytes() == before)
    }
  }
}
