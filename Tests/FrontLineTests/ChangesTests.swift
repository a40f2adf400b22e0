import Inference
import Model
import TestSupport
import Testing

@testable import FrontLine

/// What changed hands in a range of days, over a small campaign.
@Suite struct ChangesTests {
  private let dataset = TextTree.campaign.dataset

  private func changes(
    _ from: String, _ to: String, _ question: Question = Question(),
    _ filter: ChangesFilter = ChangesFilter()
  ) throws -> Changes {
    dataset.changes(
      from: try #require(Day(from)), to: try #require(Day(to)), question, filter)
  }

  private func summary(_ row: Changes.Row) -> String {
    "\(row.change.day) \(row.place.id) \(row.from?.text ?? "-")>\(row.change.to?.text ?? "-") "
      + "\(row.change.assessment.status) \(row.witnesses.claimants.map(\.text)) "
      + "\(row.witnesses.deniers.map(\.text))"
  }

  @Test func theCampaignHasNoProblems() { #expect(dataset.problems.map(\.description) == []) }

  @Test func theyAreListedByDayWithWhoSaysSoAndWhoDeniesIt() throws {
    #expect(
      try changes("2019-05-01", "2019-05-31").rows.map(summary) == [
        "2019-05-08 alder opposition>government confirmed [\"sana\", \"sohr\"] []",
        "2019-05-10 birch opposition>government disputed [\"sana\"] [\"nlf\"]",
        "2019-05-16 cedar ->government claimed [\"sana\"] []",
        "2019-05-16 east opposition>government claimed [\"sana\"] []",
        "2019-05-22 alder government>opposition confirmed [\"nlf\", \"sohr\"] []",
        "2019-05-26 alder opposition>government confirmed [\"sohr\"] []",
        "2019-05-28 cedar government>- unknown [\"sohr\"] []",
      ])
  }

  @Test func aWithdrawalFromAPlaceNobodyWasKnownToHoldNamesWhoLeft() throws {
    let dataset = TextTree(lines: ["sohr left government 2019-05-28 2019-05-28 alder"]).dataset
    let day = try #require(Day("2019-05-28"))
    #expect(
      dataset.changes(from: day, to: day).rows.map(summary) == [
        "2019-05-28 alder government>- unknown [\"sohr\"] []"
      ])
  }

  @Test func ofBothSidesOnOneDayOneSaysSoAndTheOtherTookItBack() throws {
    let dataset = TextTree(lines: [
      "sohr held government 2019-05-01 2019-05-01 alder",
      "sohr captured opposition<government 2019-05-08 2019-05-08 alder",
      "sana captured government<opposition 2019-05-08 2019-05-09 alder",
    ]).dataset
    let day = try #require(Day("2019-05-08"))
    let row = try #require(dataset.changes(from: day, to: day).rows.first)
    #expect(
      summary(row) == "2019-05-08 alder government>opposition confirmed [\"sohr\"] []")
    #expect(row.witnesses.losing.map(\.claim.claimant) == ["sana"])
  }

  @Test func aFirstSightingWithoutABeginningIsNoChange() throws {
    let dataset = TextTree(lines: ["sohr held government ../2019-05-28 2019-05-28 alder"]).dataset
    let day = try #require(Day("2019-05-28"))
    #expect(dataset.changes(from: day, to: day).rows.isEmpty)
  }

  @Test func theDayDecidesNotTheBeginning() throws {
    #expect(try changes("2019-05-21", "2019-05-21").rows.isEmpty)
    let row = try #require(try changes("2019-05-22", "2019-05-22").rows.first)
    #expect(row.change.begin == Day("2019-05-21"))
  }

  @Test func twoRangesTogetherAreTheWholeRange() throws {
    let whole = try changes("2019-05-01", "2019-05-31")
    let first = try #require(Day("2019-05-01"))
    for offset in 0..<30 {
      let middle = first.advanced(by: offset)
      let parts =
        dataset.changes(from: first, to: middle).rows
        + dataset.changes(from: middle.advanced(by: 1), to: first.advanced(by: 30)).rows
      #expect(parts.map(summary) == whole.rows.map(summary))
    }
  }

  /// The government takes Alder again, and nobody reported that it had lost it (rule R9).
  private static let unreportedLoss = TextTree(lines: [
    "sohr captured government<opposition 2019-05-05 2019-05-05 alder",
    "sohr captured government<opposition 2019-05-20 2019-05-20 alder",
  ])

  /// A side's net is the difference between the places last known to be in its hands.
  @Test(arguments: [TextTree.campaign, unreportedLoss])
  func theNetIsTheDifferenceOfTheHoldings(_ tree: TextTree) throws {
    let dataset = tree.dataset
    let first = try #require(Day("2019-05-02"))
    let sides: [Side.ID] = ["government", "opposition"]
    let assessor = dataset.assessor(Question())
    let villages: [Place.ID] = ["alder", "birch", "cedar", "dune"]
    let timelines = villages.map(assessor.timeline)
    let holdings = sides.map { side in
      (0..<29).map { held(by: side, on: first.advanced(by: $0 - 1), timelines) }
    }
    for start in 0..<28 {
      for end in start..<28 {
        let counts = dataset.changes(
          from: first.advanced(by: start), to: first.advanced(by: end)
        ).counts
        for (side, held) in zip(sides, holdings) {
          let net = counts.first { $0.side == side }?.net ?? 0
          #expect(net == held[end + 1] - held[start], "\(side) \(start) \(end)")
        }
      }
    }
  }

  /// How many places were last known to be a side's, asking back day by day.
  private func held(by side: Side.ID, on day: Day, _ timelines: [Timeline]) -> Int {
    timelines.count { timeline in
      for offset in 0..<60 {
        let answer = timeline.assessment(on: day.advanced(by: -offset))
        if answer.rule == .left { return false }
        if answer.status == .confirmed || answer.status == .claimed {
          return answer.holder?.side == side
        }
      }
      return false
    }
  }

  @Test func filtersChooseByAreaSideAndStatus() throws {
    var filter = ChangesFilter()
    filter.area = "east"
    #expect(
      try changes("2019-05-01", "2019-05-31", Question(), filter).rows.map(\.place.id)
        == ["cedar", "east", "cedar"])
    filter = ChangesFilter()
    filter.status = .disputed
    #expect(
      try changes("2019-05-01", "2019-05-31", Question(), filter).rows.map(\.place.id)
        == ["birch"])
    filter = ChangesFilter()
    filter.side = "opposition"
    #expect(
      try changes("2019-05-01", "2019-05-31", Question(), filter).rows.map(\.place.id)
        == ["alder", "birch", "east", "alder", "alder"])
  }

  @Test func whatWasNotKnownYetOrIsNotTheirWordIsNotListed() throws {
    let early = try changes("2019-05-01", "2019-05-31", Question(known: Day("2019-05-10")))
    #expect(early.rows.map(\.place.id) == ["alder", "birch"])
    #expect(early.rows.map(\.change.assessment.status) == [.confirmed, .claimed])
    let theirs = try changes(
      "2019-05-01", "2019-05-31", Question(perspective: .side("opposition")))
    #expect(theirs.rows.map(\.change.to) == ["opposition"])
  }
}
