import Foundation
import Testing

/// `log` tells who recorded what; `verify` proves that nothing of it was changed.
@Suite struct StoreProofTests {
  @Test func theLogIsATable() throws {
    try DeskFolder.with { desk in
      #expect(try desk.change("claims retract 2020-01-23-mixed/held --reason wrong").status == 0)
      let csv = try desk.run("log --store desk.gpkg --format csv")
      #expect(csv.status == 0)
      let lines = csv.output.split(separator: "\n").map(String.init)
      #expect(
        lines.first == "chain,sequence,recorded_at,recorded_by,action,kind,subject,reason,hash")
      let own = lines.filter { $0.hasPrefix("desk,") }
      #expect(own.first?.hasPrefix("desk,1,2026-01-01T00:00:00Z,Amal,joined,merge,") == true)
      #expect(
        own.last?.contains(
          ",2026-01-02T00:00:00Z,Amal,retracted,claim,2020-01-23-mixed/held,wrong,") == true)
      let hashes = lines.dropFirst().compactMap { $0.split(separator: ",").last }
      #expect(Set(hashes).count == hashes.count)
      #expect(hashes.allSatisfy { $0.count == 64 })
    }
  }

  @Test func theLogIsAnObjectOrAText() throws {
    try DeskFolder.with { desk in
      let json = try object(desk.run("log --store desk.gpkg --format json --chain desk").output)
      let entries = try #require(json["entries"] as? [[String: Any]])
      let entry = try #require(entries.first)
      #expect(Set(entry.keys) == ["chain", "first", "last", "recordedAt", "recordedBy", "rows"])
      let rows = entries.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
      #expect(rows.count == (try desk.log("desk.gpkg", "--chain desk").count))
      #expect(
        Set(try #require(rows.first).keys) == ["action", "kind", "subject", "reason", "hash"])
      let text = try desk.run("log --store desk.gpkg")
      #expect(text.output.contains("2026-01-01T00:00:00Z  Amal  chain desk, row 1-"))
      #expect(text.output.contains("  and "))
      let all = try desk.run("log --store desk.gpkg --all").output
      #expect(!all.contains("  and "))
      #expect(all.contains("  added claim 2020-01-23-mixed/no\n"))
    }
  }

  @Test func theLogIsFiltered() throws {
    try DeskFolder.with { desk in
      let move = "gazetteer move sukayk --lon 36.8 --lat 35.4 --source GPS --store desk.gpkg"
      #expect(try desk.run("\(move) --by Basma --recorded-at 2026-01-03T00:00:00Z").status == 0)
      #expect(try desk.log("desk.gpkg", "--subject sukayk").count == 2)
      let hers = try desk.log("desk.gpkg", "--by Basma")
      #expect(hers.count == 1)
      #expect(hers.first?.contains(",corrected,place,sukayk,") == true)
      #expect(try desk.log("desk.gpkg", "--subject sukayk --by Amal").count == 1)
      #expect(try desk.log("desk.gpkg", "--chain nowhere").isEmpty)
    }
  }

  @Test func aSoundFileIsProved() throws {
    try DeskFolder.with { desk in
      let before = try desk.bytes()
      let text = try desk.run("verify --store desk.gpkg")
      #expect(text.status == 0)
      #expect(text.output.contains("chain desk (this file's own): "))
      #expect(text.output.hasSuffix("all chains hold; the layers are what the ledger says\n"))
      let json = try object(desk.run("verify --store desk.gpkg --format json").output)
      #expect(Set(json.keys) == ["chains", "expected", "problems"])
      let chains = try #require(json["chains"] as? [[String: Any]])
      #expect(
        chains.map { Set($0.keys) } == Array(repeating: ["chain", "rows", "head", "own"], count: 2))
      #expect((json["problems"] as? [String]) == [])
      #expect(json["expected"] is NSNull)
      #expect(try desk.bytes() == before)
      #expect(try desk.stores == ["desk.gpkg"])
    }
  }

  @Test func aHeadThatWasNotedIsThereOrNot() throws {
    try DeskFolder.with { desk in
      let json = try object(desk.run("verify --store desk.gpkg --format json").output)
      let own = try #require(
        (json["chains"] as? [[String: Any]])?.first { $0["own"] as? Bool == true })
      let (head, rows) = (try #require(own["head"] as? String), try #require(own["rows"] as? Int))
      #expect(try desk.change("gazetteer alias add sukayk Skeik").status == 0)
      for spelling in [head, head.uppercased()] {
        let found = try desk.run("verify --store desk.gpkg --expect \(spelling)")
        #expect(found.status == 0, "\(found.output)")
        #expect(found.output.contains("expected head: row \(rows) of chain desk\n"))
      }
      let right = try object(
        desk.run("verify --store desk.gpkg --expect \(head) --format json").output)
      let expected = try #require(right["expected"] as? [String: Any])
      #expect(expected["chain"] as? String == "desk")
      #expect(expected["sequence"] as? Int == rows)
      let wrong = String(head.reversed())
      let missed = try desk.run("verify --store desk.gpkg --expect \(wrong)")
      #expect(missed.status == 1)
      #expect(missed.output.contains("PROBLEM: the head \(wrong) is in none of the chains"))
      let told = try desk.run("verify --store desk.gpkg --expect \(wrong) --format json")
      #expect(told.status == 1)
      #expect((try object(told.output)["problems"] as? [String])?.count == 1)
    }
  }

  @Test func aBrokenRowIsNamedAndLayersAreMadeAnew() throws {
    try DeskFolder.with { desk in
      guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else {
        print("skipped: there is no sqlite3")
        return
      }
      let layers = try desk.shell(
        "sqlite3 desk.gpkg \"DROP TRIGGER frontline_name_delete; DELETE FROM frontline_name\"")
      #expect(layers.status == 0, "\(layers.errors)")
      let found = try desk.run("verify --store desk.gpkg")
      #expect(found.status == 1)
      #expect(found.output.contains("PROBLEM: the trigger frontline_name_delete is missing"))
      let mended = try desk.run("verify --rebuild --store desk.gpkg")
      #expect(mended.status == 0, "\(mended.output)")
      let row = try desk.shell(
        "sqlite3 desk.gpkg \"DROP TRIGGER ledger_update; UPDATE ledger SET recorded_by = 'Basma' "
          + "WHERE chain = 'desk' AND sequence = 3\"")
      #expect(row.status == 0, "\(row.errors)")
      for line in ["verify", "verify --rebuild"] {
        let broken = try desk.run("\(line) --store desk.gpkg")
        #expect(broken.status == 1)
        #expect(
          broken.output.contains("PROBLEM: chain desk, row 3: its hash is not that of its content"))
      }
    }
  }
}
