@testable import Interchange
import Model
import SourceText
import Testing

@Suite struct ACLEDReaderTests {
  private func read(
    _ cells: [String: String], mapping: String? = nil
  ) throws -> RowReading {
    let columns = ACLEDColumns.all
    let row = columns.map { cells[$0] ?? ACLEDReaderTests.usual[$0] ?? "" }
    var problems: [Problem] = []
    let file = SourceFile(path: "a.csv", text: csvLine(columns) + csvLine(row))
    let words = mapping.map {
      ACLEDMapping(SourceFile(path: "m.yaml", text: $0), reporting: &problems)
    }
    guard var table = CSVTable(file, reporting: &problems), let words = words ?? ACLEDMapping(),
      let reader = ACLEDReader(table, words, reporting: &problems),
      let row = table.next(reporting: &problems)
    else { throw Unreadable(problems: problems) }
    return reader.read(row)
  }

  private static let usual = [
    "event_id_cnty": "SYR1", "event_date": "2019-08-11", "time_precision": "1",
    "sub_event_type": "Government regains territory",
    "actor1": "Military Forces of Syria (2000-2024)", "inter1": "State forces",
    "actor2": "HTS: Hayat Tahrir al Sham", "inter2": "Rebel group", "location": "Sukayk",
    "geo_precision": "1", "source": "SOHR; SANA",
  ]

  private func claim(
    _ cells: [String: String], mapping: String? = nil
  ) throws -> ClaimSketch {
    guard case .claim(let claim) = try read(cells, mapping: mapping) else {
      throw NoClaim()
    }
    return claim
  }

  private struct NoClaim: Error {}

  private struct Unreadable: Error {
    let problems: [Problem]
  }

  private func problems(_ cells: [String: String], mapping: String? = nil) throws -> [String] {
    guard case .faulty(let problems) = try read(cells, mapping: mapping) else { return [] }
    return problems.map(\.description)
  }

  /// The order of actors has no meaning: turned round, the same side gains.
  @Test(arguments: [
    ("Government regains territory", "Military Forces of Syria (2000-2024)"),
    ("Non-state actor overtakes territory", "HTS: Hayat Tahrir al Sham"),
  ])
  func theSubEventDecidesWhoGains(subEvent: String, gainer: String) throws {
    let usual = ACLEDReaderTests.usual
    let turned = [
      "sub_event_type": subEvent, "actor1": usual["actor2"] ?? "", "inter1": "2",
      "actor2": usual["actor1"] ?? "", "inter2": "1",
    ]
    for cells in [["sub_event_type": subEvent], turned] {
      let claim = try claim(cells)
      #expect(claim.taker?.text == gainer)
      #expect(claim.loser != nil && claim.loser?.text != gainer)
    }
  }

  @Test func whereNobodyIsTheGovernmentNobodyIsPicked() throws {
    let cells = [
      "sub_event_type": "Non-state actor overtakes territory",
      "actor1": "Opposition Forces (Syria)", "inter1": "Rebel group",
    ]
    #expect(try problems(cells).first?.contains("does not tell which of") ?? false)
    let told = try claim(cells, mapping: "gains: actor1\n")
    #expect(told.taker?.text == "Opposition Forces (Syria)")
  }

  @Test func aLoneActorOfATransferGains() throws {
    let claim = try claim([
      "sub_event_type": "Non-violent transfer of territory", "actor2": "", "inter2": "",
    ])
    #expect(claim.event == .transferred)
    #expect(claim.taker?.candidates == ["syrian-army", "syrian-government"])
    #expect(claim.loser == nil)
  }

  @Test func aLoneActorThatCannotHaveGainedIsReported() throws {
    #expect(try claim(["actor2": "", "inter2": ""]).loser == nil)
    let cells = [
      "sub_event_type": "Non-state actor overtakes territory", "actor2": "", "inter2": "",
    ]
    #expect(try problems(cells).count == 1)
    #expect(try problems(["actor1": "", "actor2": ""]).count == 1)
  }

  @Test func aClashNamesNoAttacker() throws {
    let claim = try claim(["sub_event_type": "Armed clash"])
    #expect(claim.event == .contested)
    #expect(claim.opponents.count == 2)
    #expect(claim.attacker == nil && claim.holder == nil && claim.taker == nil)
  }

  @Test func oldNamesOfSubEventsAreRead() throws {
    let old = try claim(["sub_event_type": "", "event_type": "Battle-Government regains territory"])
    #expect(old.event == .captured)
    let clash = try claim(["sub_event_type": "", "event_type": "Battle-No change of territory"])
    #expect(clash.event == .contested)
  }

  @Test func precisionOfPlaceIsThatOfUCDP() throws {
    #expect(try claim([:]).wherePrecision == nil)
    #expect(try claim(["geo_precision": "2"]).wherePrecision == 2)
    let region = try claim(["geo_precision": "3"])
    #expect(region.places.isEmpty)
    #expect(region.area?.text == "Sukayk")
    #expect(try problems(["geo_precision": "9"]).count == 1)
  }

  @Test func theReportIsThatOfTheLastDayTheEventCanMean() throws {
    #expect(try claim([:]).report.id == "2019-08-11-acled")
    let week = try claim(["time_precision": "2"])
    #expect(week.report.id == "2019-08-14-acled")
    #expect(week.report.published.description == "2019-08-14~")
    #expect(week.key == "syr1")
  }

  @Test func noSentenceOfACLEDIsCopied() throws {
    let claim = try claim(["notes": "A sentence of theirs."])
    #expect(!(claim.note ?? "").contains("sentence"))
  }

  @Test func aMappingSaysWhatNamesMeanAndWhatIsLeftOut() throws {
    let mapping = """
      actors: {"HTS: Hayat Tahrir al Sham": opposition}
      sources: {SANA: sohr}
      places: {Sukayk: tell-sukayk}
      skip: [Armed clash, Somebody]

      """
    let claim = try claim([:], mapping: mapping)
    #expect(claim.loser?.candidates == ["opposition"])
    #expect(claim.places.map(\.text) == ["tell-sukayk"])
    for cells in [["sub_event_type": "Armed clash"], ["actor2": "Somebody"]] {
      guard case .skipped(let reason) = try read(cells, mapping: mapping) else {
        Issue.record("\(cells) is not left out")
        continue
      }
      #expect(reason.hasPrefix("left out by the mapping"))
    }
  }

  @Test(arguments: [
    ("HTS: Hayat Tahrir al Sham", ["hts"]),
    (
      "Ahrar al Sham: Free Men (Syria)",
      [
        "Ahrar al Sham: Free Men (Syria)", "Ahrar al Sham: Free Men", "Free Men", "Ahrar al Sham",
      ]
    ),
    ("Military Forces of Syria (2024-)", ["Military Forces of Syria (2024-)"]),
  ])
  func actorsHaveTheirNames(name: String, candidates: [String]) {
    #expect(Actor(name: name, type: "").candidates == candidates)
  }
}
