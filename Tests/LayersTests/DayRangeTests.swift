import Layers
import Model
import Testing

struct DayRangeTests {
  /// Span, and what a range of 10 to 20 August (the 20th included) keeps of it.
  @Test(
    arguments: [
      (nil, nil, "2019-08-10", "2019-08-21"), (nil, "2019-08-10", nil, nil),
      (nil, "2019-08-11", "2019-08-10", "2019-08-11"),
      ("2019-08-20", nil, "2019-08-20", "2019-08-21"),
      ("2019-08-21", nil, nil, nil), ("2019-08-12", "2019-08-13", "2019-08-12", "2019-08-13"),
      ("2019-08-12", "2019-08-12", nil, nil),
    ] as [(String?, String?, String?, String?)])
  func aSpanIsClippedToTheRange(from: String?, to: String?, first: String?, end: String?) throws {
    let range = DayRange(from: try day("2019-08-10"), to: try day("2019-08-21"))
    let span = Timeline.Span(
      from: try from.map(day), to: try to.map(day), assessment: .noEvidence)
    let clipped = range.clipping(span)
    #expect(clipped?.from.description == first)
    #expect(clipped?.to.description == end)
  }

  @Test func aRangeThatEndsBeforeItBeginsIsEmpty() throws {
    let range = DayRange(from: try day("2019-08-10"), to: try day("2019-08-01"))
    #expect(range.clipping(.init(from: nil, to: nil, assessment: .noEvidence)) == nil)
  }

  @Test func adjoiningRangesShareNoInstant() throws {
    let early = try row(of: DayRange(from: try day("2019-02-27"), to: try day("2019-03-01")))
    let late = try row(of: DayRange(on: try day("2019-03-01")))
    #expect(early["valid_to"] == late["valid_from"])
    #expect(early["t_begin"] == .dateTime("2019-02-27T00:00:00.000Z"))
    #expect(early["t_end"] == .dateTime("2019-02-28T23:59:59.999Z"))
    #expect(late["t_begin"] == .dateTime("2019-03-01T00:00:00.000Z"))
    #expect(late["t_end"] == .dateTime("2019-03-01T23:59:59.999Z"))
  }

  private func row(of days: DayRange) throws -> [String: Layer.Value] {
    let layer = PlacesLayer(
      context: context(days, isSnapshot: false), includesUnknown: true, claimants: [:]
    ).layer([.init(place: try place("sukayk"), assessment: .noEvidence, days: days)])
    return columns(of: try #require(layer.features.first), in: layer)
  }
}
