import Model
import SourceText
import Testing

@testable import FrontLine

/// Each work queue can be filled and can be empty, and has the most worth doing first.
@Suite struct QualityTests {
  private func queue(
    _ name: String, _ reports: [SourceFile], places: [[String]] = SmallTree.places,
    on day: String? = nil
  ) throws -> WorkQueue {
    let quality = SmallTree.dataset(reports, places: places).quality(on: day.flatMap { Day($0) })
    return try #require(quality.queues.first { $0.name == name })
  }

  private func column(_ name: String, of queue: WorkQueue) throws -> [WorkQueue.Cell] {
    let index = try #require(queue.columns.firstIndex(of: name))
    return queue.rows.map { $0[index] }
  }

  private let sound = [["sure", "36.3", "35.3", "500", "a survey", "no", "PPL"]]

  @Test func theSmallTreeIsSound() {
    let dataset = SmallTree.dataset([SmallTree.took("sure", "2020-01-01", by: "observer")])
    #expect(dataset.problems.isEmpty, "\(dataset.problems)")
  }

  @Test func soundDataLeaveNoWork() throws {
    let reports = ["observer", "watcher"].map { SmallTree.took("sure", "2020-01-01", by: $0) }
    let quality = SmallTree.dataset(reports, places: sound).quality()
    let filled = quality.queues.filter { !$0.rows.isEmpty }.map(\.name)
    // The two that measure are never empty while there are claims.
    #expect(filled == ["coverage", "evidence-age"])
    #expect(quality.on == Day("2020-01-01"))
    #expect(quality.isDayAsked == false)
  }

  @Test func withoutClaimsEveryQueueIsEmpty() {
    let quality = SmallTree.dataset([], places: sound).quality()
    #expect(quality.queues.filter { !$0.rows.isEmpty }.map(\.name) == [])
    #expect(quality.queues.count == 9)
  }

  @Test func rowsHaveACellForEachColumnAndBriefColumnsExist() {
    let reports = [
      SmallTree.took("lost", "2020-01-01", by: "observer", published: "2020-01", url: nil)
    ]
    for queue in SmallTree.dataset(reports).quality(on: Day("2023-01-01")).queues {
      #expect(queue.rows.allSatisfy { $0.count == queue.columns.count }, "\(queue.name)")
      #expect(Set(queue.brief).isSubset(of: queue.columns), "\(queue.name)")
    }
  }

  @Test func unlocatedPlacesAreThoseWithoutAPointMostClaimedFirst() throws {
    let places = SmallTree.places + [["adrift", "", "", "", "", "no", "PPL"]]
    let queue = try queue(
      "unlocated", [SmallTree.took("lost", "2020-01-01", by: "observer")], places: places)
    #expect(try column("place", of: queue) == [.text("lost"), .text("adrift")])
    #expect(try column("claims", of: queue) == [.number(1), .number(0)])
    #expect(try column("location", of: queue).first == .text("Gazetteer/places.tsv:4"))
  }

  @Test func estimatesAreOrderedByUncertaintyTimesClaimsAndAreasComeLast() throws {
    // near: 1000 m x 2 claims; far: 9000 m x 0 claims; area: 30 000 m x 3 claims.
    let reports =
      ["2020-01-01", "2020-01-02"].map { SmallTree.took("near", $0, by: "observer") }
      + ["2020-01-03", "2020-01-04", "2020-01-05"].map {
        SmallTree.took("area", $0, by: "observer")
      }
    let queue = try queue("estimates", reports)
    #expect(try column("place", of: queue) == [.text("near"), .text("far"), .text("area")])
  }

  @Test func vagueDatesMissingSourcesAndMissingAddressesAreUnsourced() throws {
    let places = SmallTree.places + [["nowhence", "36.9", "35.9", "500", "", "no", "PPL"]]
    let reports = [
      SmallTree.took("sure", "2020-01-01", by: "observer"),
      SmallTree.took("sure", "2020-01-02", by: "watcher", published: "2020-01-02~"),
      SmallTree.took("sure", "2020-01-03", by: "observer", published: "2020-01", url: nil),
    ]
    let queue = try queue("unsourced", reports, places: places)
    #expect(
      try column("kind", of: queue) == [
        .text("publication-date"), .text("publication-date"), .text("coordinate"),
        .text("report-url"),
      ])
    #expect(
      try column("id", of: queue) == [
        .text("2020-01-03-observer-sure"), .text("2020-01-02-watcher-sure"), .text("nowhence"),
        .text("2020-01-03-observer-sure"),
      ])
    #expect(try column("days_late", of: queue) == [.number(30), .number(1), .none, .none])
    #expect(
      try column("location", of: queue).first
        == .text("Claims/2020-01-03-observer-sure.yaml:4"))
  }

  @Test(arguments: [("2021-01-01", false), ("2021-01-02", true)])
  func evidenceIsStaleAfterMoreThanAYear(day: String, isStale: Bool) throws {
    let reports = [SmallTree.took("sure", "2020-01-02", by: "observer")]
    let queue = try queue("stale", reports, on: day)
    #expect(try column("place", of: queue) == (isStale ? [.text("sure")] : []))
  }

  @Test func theOldestEvidenceComesFirst() throws {
    let reports = [
      SmallTree.took("sure", "2020-01-03", by: "observer"),
      SmallTree.took("near", "2020-01-01", by: "observer"),
      SmallTree.took("unsaid", "2020-02-01", by: "observer"),
    ]
    let queue = try queue("evidence-age", reports, on: "2020-01-10")
    #expect(try column("place", of: queue) == [.text("near"), .text("sure")])
    #expect(try column("days", of: queue) == [.number(9), .number(7)])
  }

  @Test(arguments: [
    (["observer"], "confirmed", "Observer"),
    (["blue-army", "blue-office"], "confirmed", "the blue side"),
    (["red-army"], "claimed", "the red side"), (["almanac"], "confirmed", "Almanac"),
    (["observer", "almanac"], "confirmed", "Observer"),
  ])
  func aHolderByOneVoiceHasOneWitness(by claimants: [String], status: String, voice: String) throws
  {
    let queue = try queue(
      "single-witness", claimants.map { SmallTree.took("sure", "2020-01-01", by: $0) })
    #expect(try column("voice", of: queue) == [.text(voice)])
    #expect(try column("status", of: queue) == [.text(status)])
  }

  @Test(arguments: [
    ["observer", "watcher"], ["red-army", "observer"], ["red-army", "blue-army"],
  ])
  func aHolderByTwoVoicesIsNotListed(by claimants: [String]) throws {
    let reports = claimants.map { SmallTree.took("sure", "2020-01-01", by: $0) }
    #expect(try queue("single-witness", reports).rows.isEmpty)
  }

  @Test func aCompilationIsNoSecondWitness() throws {
    // Later than 14 days after the observer, so that rule R3 keeps it among the evidence.
    let queue = try queue(
      "single-witness",
      [
        SmallTree.took("sure", "2020-01-01", by: "observer"),
        SmallTree.took("sure", "2020-03-01", by: "almanac"),
      ])
    #expect(try column("voice", of: queue) == [.text("Observer")])
    #expect(try column("evidence", of: queue).first.map { "\($0)".contains("almanac") } ?? false)
  }

  /// Law: of what is confirmed, credibility 1 is for two voices (rule R15), and those are not listed.
  @Test func theWitnessesAreThoseOfTheCredibility() throws {
    let dataset = try FiveReports.dataset()
    let listed = Survey(dataset, on: nil).singleWitness
    let places = try Set(column("place", of: listed))
    let confirmed = Survey(dataset, on: nil).answers.filter { $0.assessment.status == .confirmed }
    #expect(!confirmed.isEmpty)
    for answer in confirmed {
      #expect(
        places.contains(.init(answer.place.id)) == (answer.assessment.credibility > 1),
        "\(answer.place.id)")
    }
  }

  @Test func whatOnlyTheGainingSideSaysComesFirst() throws {
    let reports = [
      SmallTree.took("near", "2020-01-01", by: "observer"),
      SmallTree.took("sure", "2020-01-01", by: "red-army"),
    ]
    let queue = try queue("single-witness", reports)
    #expect(try column("place", of: queue) == [.text("sure"), .text("near")])
  }

  @Test func theOrderOfFilesChangesNothing() {
    let reports = ["near", "sure", "far"].map { SmallTree.took($0, "2020-01-01", by: "observer") }
    let one = SmallTree.dataset(reports).quality().queues.map(\.rows)
    let other = SmallTree.dataset(reports.reversed()).quality().queues.map(\.rows)
    #expect(one == other)
  }
}
