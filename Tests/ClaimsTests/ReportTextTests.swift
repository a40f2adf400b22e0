import Claims
import Model
import Testing

/// A report that is read and written is the same report when it is read again.
@Suite struct ReportTextTests {
  private static let answers = """
      - id: 2019-08-16-gmc/part
        claimant: sohr
        event: captured
        again: true
        taker: nlf
        area: rural-idlib
        count: 2
        extent: "1.2 km deep, 500 m: wide"
        when: 2019-08-01
        where_prec: 6
        date_prec: 3
        event_clarity: 2
        note: "- \\"words\\" & a # sign"
      - id: 2019-08-16-gmc/back
        claimant: nlf
        event: retracted
        answers: [2019-08-16-gmc/sukayk]

    """

  private func written(_ reading: ClaimsReading) throws -> ReportText {
    let ledger = reading.ledger
    return ReportText(
      try #require(ledger.reports.first), claims: ledger.claims, in: SmallData.gazetteer,
      answered: { ledger[claim: $0] })
  }

  @Test func whatIsWrittenIsRead() throws {
    let reading = SmallData.read(
      SmallData.reportHead + SmallData.captured + SmallData.denied + ReportTextTests.answers)
    #expect(reading.problems == [])
    #expect(reading.ledger.claims.count == 4)
    let text = try written(reading)
    let again = SmallData.read(text.text)
    #expect(again.problems == [])
    #expect(again.ledger.claims == reading.ledger.claims)
    #expect(again.ledger.reports == reading.ledger.reports)
    #expect(try written(again).text == text.text)
    for (id, location) in again.locations { #expect(text.lines[id] == location.line) }
  }

  @Test func whatTheReaderComputesIsLeftOut() throws {
    let reading = SmallData.read(SmallData.reportHead + SmallData.captured + SmallData.denied)
    #expect(
      try written(reading).text == """
        report:
          publisher: Blog
          title: Losses
          url: https://example.org/a?b=1&c=2
          published: 2019-08-16~
          language: ar
        claims:
          - id: 2019-08-16-gmc/no
            claimant: army
            event: denied
            answers: [2019-08-16-gmc/sukayk]
          - id: 2019-08-16-gmc/sukayk
            claimant: nlf
            event: captured
            taker: army
            loser: opposition
            places: [sukayk, tell-sukayk]
            when: 2019-08-01/2019-08-16

        """)
  }

  @Test(arguments: [
    ("2019-08-16-gmc", true), ("2019-02-30-gmc", false), ("2019-08-16-", false),
    ("../../2019-08-16-gmc", false), ("x/2019-08-16-gmc", false), ("2019-08-16-GMC", false),
    ("", false),
  ])
  func reportIDsAreNamesOfFiles(id: String, isGood: Bool) { #expect(isReportID(id) == isGood) }
}
