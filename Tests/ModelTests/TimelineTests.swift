import Model
import TestSupport
import Testing

@Suite struct TimelineTests {
  /// An assessment that can be told from others by its credibility.
  private static func assessment(_ credibility: Int) -> Assessment {
    Assessment(
      holder: nil, status: .unknown, credibility: credibility, basis: nil, since: nil,
      newestEvidence: Day("2019-01-01"), alternatives: [], evidence: [], rule: .noEvidence)
  }

  @Test(arguments: UInt64(1)...8)
  func theSpanFoundIsTheOneThatCoversTheDay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = try #require(Day("2019-01-01"))
    let cuts = Set(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        first.advanced(by: .random(in: 0...60, using: &random))
      }
    ).sorted()
    let bounds: [Day?] = [nil] + cuts + [nil]
    let spans = zip(bounds, bounds.dropFirst()).enumerated().map { index, ends in
      Timeline.Span(
        from: ends.0, to: ends.1, assessment: TimelineTests.assessment(index))
    }
    let timeline = Timeline(steps: spans)
    for offset in -2...62 {
      let day = first.advanced(by: offset)
      let covering = spans.filter { $0.covers(day) }
      #expect(covering.count == 1, "seed \(seed)")
      #expect(timeline.assessment(on: day) == covering.first?.assessment, "seed \(seed), \(day)")
    }
  }

  @Test func anEmptyTimelineHasNoEvidence() {
    #expect(Timeline(steps: []).assessment(on: .latest) == .noEvidence)
  }

  @Test(arguments: [("2019-01-01", false), ("2020-01-01", false), ("2020-01-02", true)])
  func evidenceIsStaleAfterMoreThanAYear(_ day: String, _ isStale: Bool) throws {
    let day = try #require(Day(day))
    #expect(TimelineTests.assessment(1).isStale(on: day) == isStale)
    #expect(!Assessment.noEvidence.isStale(on: day))
  }
}
