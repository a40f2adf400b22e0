import Claims
import Model
import SourceText
import TestSupport
import Testing

/// New reports checked beside a ledger: the same is said as when everything is read together.
@Suite struct ReportDraftsTests {
  private static let old = SmallData.reportHead + SmallData.captured + SmallData.denied
  private static let newPath = "Claims/2019/2019-08-20-new.yaml"
  private static let head = SmallData.reportHead.replacing("2019-08-16~", with: "2019-08-20")

  private static func claim(
    _ word: String, _ event: String = "event: captured, taker: army", by claimant: String = "nlf",
    of report: String = "2019-08-20-new", answers: String? = nil
  ) -> String {
    let rest = answers.map { "answers: [\($0)]" } ?? "places: [kabani], when: 2019-08-15"
    return "  - {id: \(report)/\(word), claimant: \(claimant), \(event), \(rest)}\n"
  }

  private static func standing(
    replacing replaced: Set<Report.ID> = [], isInFiles: Bool = true
  ) -> StandingData {
    let reading = SmallData.read(old)
    return isInFiles
      ? StandingData(
        reading.ledger, replacing: replaced, claims: reading.locations,
        reports: reading.reportLocations)
      : StandingData(reading.ledger, replacing: replaced)
  }

  private static func checked(
    _ reports: [(path: String, text: String)], beside data: StandingData
  ) -> ClaimsReading {
    ReportDrafts(reports.map { SourceFile(path: $0.path, text: $0.text) })
      .checked(against: SmallData.gazetteer, beside: data)
  }

  static let additions = [
    claim("a"),
    claim("a", "event: captured, taker: armee"),
    claim("a", by: "nobody"),
    claim("a", "event: denied", answers: "2019-08-16-gmc/sukayk"),
    claim("a", "event: denied", answers: "2019-08-16-gmc/sukaik"),
    claim("a", "event: denied", answers: "2019-08-20-new/a"),
    claim("a", "event: retracted", answers: "2019-08-16-gmc/sukayk"),
    claim("a", "event: retracted", by: "sohr", answers: "2019-08-16-gmc/sukayk"),
    claim("a", "event: denied", answers: "2019-08-16-gmc/no, 2019-08-20-new/b") + claim("b"),
    claim("a") + claim("a"),
    claim("a").replacing("kabani", with: "nowhere")
      + claim("b", "event: denied", answers: "2019-08-20-new/a"),
  ]

  /// Reading everything together is the oracle.
  @Test(arguments: additions) func anAdditionIsCheckedAsIfItWereInTheTree(claims: String) {
    let new = (ReportDraftsTests.newPath, ReportDraftsTests.head + claims)
    let whole = SmallData.read(reports: [(SmallData.path, ReportDraftsTests.old), new])
    let beside = ReportDraftsTests.checked([new], beside: ReportDraftsTests.standing())
    #expect(beside.problems == whole.problems)
    let news = whole.ledger.claims.filter { $0.report == "2019-08-20-new" }
    #expect(beside.ledger.claims == news)
    #expect(beside.ledger.reports == whole.ledger.reports.filter { $0.id == "2019-08-20-new" })
    for claim in news { #expect(beside.locations[claim.id] == whole.locations[claim.id]) }
  }

  /// A denial in another report that answers the report which is replaced.
  private static let answer =
    head + claim("a", "event: retracted", answers: "2019-08-16-gmc/sukayk")
    + claim("b", "event: denied", by: "army", answers: "2019-08-20-new/a")

  static let replacements = [
    old,
    SmallData.reportHead + SmallData.captured,
    SmallData.reportHead + SmallData.captured.replacing("/sukayk", with: "/other"),
    SmallData.reportHead + SmallData.captured.replacing("nlf", with: "army"),
    SmallData.reportHead + SmallData.captured.replacing("kabani", with: "nowhere"),
    // A loop by way of a claim that is not in the file.
    SmallData.reportHead
      + claim(
        "sukayk", "event: denied", of: "2019-08-16-gmc", answers: "2019-08-20-new/b"),
  ]

  @Test(arguments: replacements) func aReplacedReportIsCheckedWithThoseThatAnswerIt(text: String) {
    let other = (ReportDraftsTests.newPath, ReportDraftsTests.answer)
    let before = SmallData.read(reports: [(SmallData.path, ReportDraftsTests.old), other])
    #expect(before.problems == [])
    let whole = SmallData.read(reports: [(SmallData.path, text), other])
    let beside = ReportDraftsTests.checked(
      [(SmallData.path, text)],
      beside: StandingData(
        before.ledger, replacing: ["2019-08-16-gmc"], claims: before.locations,
        reports: before.reportLocations))
    // Only the line differs: that of the claim's id is known, that of its answers is not.
    func said(_ reading: ClaimsReading) -> Set<String> {
      Set(reading.problems.map { "\($0.location.file) \($0.code) \($0.message)" })
    }
    #expect(said(beside) == said(whole))
    #expect(
      beside.ledger.claims == whole.ledger.claims.filter { $0.report == "2019-08-16-gmc" })
  }

  @Test func whatIsThereAlreadyIsNamedByItsPlaceOrAsData() {
    let again = [("Claims/2020/2019-08-16-gmc.yaml", ReportDraftsTests.old)]
    #expect(
      ReportDraftsTests.checked(again, beside: ReportDraftsTests.standing()).problems
        .map(\.message) == [
          "report \"2019-08-16-gmc\" is also in \(SmallData.path): rename one of the files",
          "claim \"2019-08-16-gmc/sukayk\" is already at \(SmallData.path):8: choose another id or "
            + "remove one",
          "claim \"2019-08-16-gmc/no\" is already at \(SmallData.path):15: choose another id or "
            + "remove one",
        ])
    #expect(
      ReportDraftsTests.checked(
        again, beside: ReportDraftsTests.standing(isInFiles: false)
      ).problems.map(\.message) == [
        "report \"2019-08-16-gmc\" is already in the data: rename the file",
        "claim \"2019-08-16-gmc/sukayk\" is already in the data: choose another id or remove one",
        "claim \"2019-08-16-gmc/no\" is already in the data: choose another id or remove one",
      ])
    let replaced = ReportDraftsTests.standing(replacing: ["2019-08-16-gmc"])
    #expect(ReportDraftsTests.checked(again, beside: replaced).problems == [])
  }
}
