import Claims
import Model
import Testing

@Suite struct GoodDataTests {
  @Test func aGoodReportBecomesALedger() throws {
    let reading = SmallData.read(SmallData.reportHead + SmallData.captured + SmallData.denied)
    #expect(reading.problems == [])
    let report = try #require(reading.ledger[report: "2019-08-16-gmc"])
    #expect(report.publisher == "Blog")
    #expect(report.url == "https://example.org/a?b=1&c=2")
    #expect(report.published.description == "2019-08-16~")
    #expect(report.language == "ar")
    #expect(
      reading.ledger.claims == [
        Claim(
          id: "2019-08-16-gmc/no", report: "2019-08-16-gmc", claimant: "army", event: .denied,
          when: nil, answers: ["2019-08-16-gmc/sukayk"], wherePrecision: 2),
        Claim(
          id: "2019-08-16-gmc/sukayk", report: "2019-08-16-gmc", claimant: "nlf",
          event: .captured, places: ["sukayk", "tell-sukayk"], taker: "army",
          loser: "opposition", when: try EventDate("2019-08-01/2019-08-16"), wherePrecision: 2,
          datePrecision: 4),
      ])
    #expect(
      reading.locations["2019-08-16-gmc/sukayk"] == SourceLocation(file: SmallData.path, line: 8))
    #expect(
      reading.locations["2019-08-16-gmc/no"] == SourceLocation(file: SmallData.path, line: 15))
  }

  @Test func theRegisterKeepsSidesPartiesAndTheirDates() throws {
    let register = SmallData.read(SmallData.reportHead + SmallData.captured).ledger.register
    let day = try #require(Day("2019-08-16"))
    #expect(register[side: "government"]?.colour == "#b2182b")
    #expect(register[side: "government"]?.nameArabic == "الحكومة")
    #expect(register.side(of: "nlf", on: day) == "opposition")
    #expect(register.side(of: "nlf", on: try #require(Day("2018-04-30"))) == "government")
    #expect(register.side(of: "nlf", on: try #require(Day("2018-05-01"))) == nil)
    #expect(register.side(of: "ministry", on: try #require(Day("2024-12-08"))) == "government")
    #expect(register.side(of: "ministry", on: try #require(Day("2024-12-09"))) == nil)
    #expect(register.side(of: "sohr", on: day) == nil)
  }

  @Test func everyOptionalFieldOfAClaimIsKept() throws {
    let reading = SmallData.read(
      SmallData.reportHead + """
          - id: 2019-08-16-gmc/part
            claimant: sohr
            event: captured
            again: true
            taker: nlf
            area: rural-idlib
            count: 2
            extent: 1.2 km deep
            when: 2019-08-01
            where_prec: 6
            date_prec: 3
            event_clarity: 2
            note: words
        """)
    #expect(reading.problems == [])
    #expect(
      reading.ledger.claims == [
        Claim(
          id: "2019-08-16-gmc/part", report: "2019-08-16-gmc", claimant: "sohr",
          event: .captured, again: true, area: "rural-idlib", count: 2, extent: "1.2 km deep",
          taker: "nlf", when: try EventDate("2019-08-01"), wherePrecision: 6, datePrecision: 3,
          eventClarity: 2, note: "words")
      ])
  }

  static let roles: [(event: String, roles: String)] = [
    ("captured", "taker: army"), ("transferred", "{taker: army, loser: nlf"),
    ("lost", "loser: nlf"), ("lost", "{loser: nlf, taker: army"), ("withdrew", "loser: nlf"),
    ("held", "holder: army"), ("repelled", "holder: army"),
    ("repelled", "{holder: army, attacker: nlf"), ("contested", "attacker: army"),
    ("advanced", "{attacker: army, holder: nlf"),
  ]

  @Test(arguments: roles)
  func eachEventHasItsRoles(event: String, roles: String) {
    let fields = roles.hasPrefix("{") ? roles : "{" + roles
    let claim =
      "  - " + fields + ", event: \(event), id: 2019-08-16-gmc/a, claimant: sohr, "
      + "places: sukayk, when: 2019-08}\n"
    let reading = SmallData.read(SmallData.reportHead + claim)
    #expect(reading.problems == [])
    #expect(reading.ledger.claims.count == 1)
  }

  @Test(arguments: [
    ("places: sukayk", 1), ("places: tell-sukayk", 2), ("places: lost-village", 7),
    ("places: [sukayk, lost-village]", 7), ("places: rural-idlib", 5), ("area: rural-idlib", 5),
    ("area: gov-sy07", 4), ("area: sub-sy070201", 3), ("area: syria", 6),
  ])
  func thePrecisionOfAPlaceFollowsItsKind(places: String, precision: Int) {
    let reading = SmallData.read(
      SmallData.reportHead
        + "  - {id: 2019-08-16-gmc/a, claimant: sohr, event: held, holder: nlf, \(places), "
        + "when: 2019-08-01}\n")
    #expect(reading.ledger.claims.map(\.wherePrecision) == [precision])
  }

  @Test(arguments: [
    ("2019-08-01", 1), ("2019-08-01~", 1), ("2019-08-01/2019-08-02", 2),
    ("2019-08-01/2019-08-06", 2), ("2019-08-01/2019-08-07", 3), ("2019-08-01/2019-08-08", 4),
    ("2019-07", 4), ("2019-07-01/2019-08-01", 5), ("2018", 5), ("../2019-08-01", 5),
    ("2019-08-01/..", 5),
  ])
  func thePrecisionOfADateFollowsItsWidth(when: String, precision: Int) {
    let reading = SmallData.read(
      SmallData.reportHead
        + "  - {id: 2019-08-16-gmc/a, claimant: sohr, event: held, holder: nlf, places: sukayk, "
        + "when: \(when)}\n")
    #expect(reading.ledger.claims.map(\.datePrecision) == [precision])
  }
}
