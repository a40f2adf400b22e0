import Model
import SourceText
import Testing

@testable import FrontLine

/// Campaigns read from the claims, counts by month, and who fell silent.
@Suite struct CoverageTests {
  private func days(_ offsets: [Int], from start: Day) -> [Day] { offsets.map(start.advanced) }

  private let start = Day("2020-01-01")

  private func reports(_ offsets: [Int], by claimant: String) throws -> [SourceFile] {
    let start = try #require(start)
    return days(offsets, from: start).map { SmallTree.took("sure", "\($0)", by: claimant) }
  }

  private func rows(_ name: String, _ reports: [SourceFile]) throws -> [[WorkQueue.Cell]] {
    let queues = SmallTree.dataset(reports).quality().queues
    return try #require(queues.first { $0.name == name }).rows
  }

  @Test(arguments: [
    ([], []), ([0], [0...0]), ([0, 28], [0...28]), ([0, 29], [0...0, 29...29]),
    ([40, 0, 5, 5, 41], [0...5, 40...41]),
  ])
  func aCampaignEndsWithALongLull(offsets: [Int], expected: [ClosedRange<Int>]) throws {
    let start = try #require(start)
    let campaigns = Campaign.campaigns(of: days(offsets, from: start))
    #expect(
      campaigns
        == expected.map {
          Campaign(
            first: start.advanced(by: $0.lowerBound), last: start.advanced(by: $0.upperBound))
        })
  }

  /// Law: every day is in one campaign, no lull inside is too long, every lull between is.
  @Test(arguments: 1...20)
  func campaignsCutTheDaysAtTheLulls(seed: Int) throws {
    let start = try #require(start)
    var state = UInt64(seed)
    var offset = 0
    var all: [Day] = []
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      offset += Int((state >> 33) % 40)
      all.append(start.advanced(by: offset))
    }
    let campaigns = Campaign.campaigns(of: all)
    for day in all { #expect(campaigns.count(where: { $0.covers(day) }) == 1) }
    let sorted = Set(all).sorted()
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      let isOne = campaigns.contains { $0.covers(a) && $0.covers(b) }
      #expect(isOne == (b.days(since: a) <= Campaign.longestLull))
    }
  }

  @Test func monthsFollowEachOtherWithoutGap() throws {
    let first = try #require(Day("2019-11-30"))
    let last = try #require(Day("2020-03-01"))
    #expect(
      Month.months(from: first, to: last).map(\.description)
        == ["2019-11", "2019-12", "2020-01", "2020-02", "2020-03"])
    #expect(Month.months(from: first, to: first).map(\.description) == ["2019-11"])
  }

  /// Oracle: the rows against a count of every claim's text, claim by claim.
  @Test func theCountsAreThoseOfAnHonestCount() throws {
    let offsets = ["observer": [0, 3, 3, 20, 31, 40, 92], "watcher": [1, 33], "red-army": [95]]
    var files: [SourceFile] = []
    for (claimant, offsets) in offsets { files += try reports(Array(Set(offsets)), by: claimant) }
    files.append(SmallTree.took("near", "2020-03-01", by: "watcher", when: "2019/2020-02"))
    let rows = try rows("coverage", files)
    for row in rows {
      guard case .text(let month) = row[1], case .text(let claimant) = row[2] else { continue }
      let counted = files.count {
        $0.path.hasPrefix("Claims/\(month)-") && $0.path.contains("-\(claimant)-sure")
      }
      #expect(row[4] == .number(counted), "\(month) \(claimant)")
    }
    // Two campaigns: January and February with two claimants, April with two.
    #expect(rows.count == 2 * 2 + 1 * 2 + 1)
    #expect(rows.last?[0] == WorkQueue.Cell.none)
    let sum = rows.reduce(0) { sum, row in
      if case .number(let count) = row[4] { sum + count } else { sum }
    }
    #expect(sum == files.count)
  }

  /// Every other day for a while, then nothing while somebody else goes on.
  private let habit = [0, 2, 4, 6, 8]
  private let others = Array(0...40)

  @Test func whoStopsWhileOthersGoOnIsSilent() throws {
    let rows = try rows("silent", reports(habit, by: "observer") + reports(others, by: "watcher"))
    #expect(rows.count == 1)
    #expect(rows.first?[0] == .text("observer"))
    #expect(rows.first?[3] == .text("2020-01-09"))
    #expect(rows.first?[4] == WorkQueue.Cell.none)
    #expect(rows.first?[5] == .number(32))
    #expect(rows.first?[6] == .number(2))
    #expect(rows.first?[7] == .number(32))
  }

  @Test func whoComesBackHasAnEndToItsSilence() throws {
    let rows = try rows(
      "silent", reports(habit + [38], by: "observer") + reports(others, by: "watcher"))
    #expect(rows.count == 1)
    #expect(rows.first?[4] == .text("2020-02-08"))
    #expect(rows.first?[5] == .number(30))
    #expect(rows.first?[7] == .number(29))
  }

  @Test(arguments: [
    // Too few days for a habit; a silence too short; no longer than its habit's fourfold.
    ([0, 2, 4, 6], Array(0...40)), ([0, 2, 4, 6, 8, 21], Array(0...34)),
    ([0, 7, 14, 21, 28], Array(0...50)),
    // Everybody pauses: the war did.
    ([0, 2, 4, 6, 8, 30], Array(0...8) + Array(27...30)),
  ])
  func whoKeepsItsHabitIsNotSilent(own: [Int], others: [Int]) throws {
    let files = try reports(own, by: "observer") + reports(others, by: "watcher")
    #expect(try rows("silent", files).isEmpty)
  }

  @Test func aCompilationIsNeverSilentAndBreaksNoSilence() throws {
    let files = try reports(habit, by: "almanac") + reports(others, by: "watcher")
    #expect(try rows("silent", files).isEmpty)
    let kept = try reports(habit, by: "observer") + reports(others, by: "almanac")
    #expect(try rows("silent", kept).isEmpty)
  }

  @Test func betweenCampaignsNobodyIsSilent() throws {
    let files =
      try reports(habit + [100, 102], by: "observer") + reports([0, 8, 101], by: "watcher")
    #expect(try rows("silent", files).isEmpty)
  }
}
