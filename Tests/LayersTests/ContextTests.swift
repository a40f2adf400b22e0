import Layers
import Model
import Testing

/// What a file says of itself.
struct ContextTests {
  @Test func aSnapshotNamesItsDayAndAHistoryItsFirstAndLastDay() throws {
    let day = try day("2019-08-20")
    let week = DayRange(from: day, to: day.advanced(by: 7))
    #expect(try metadata(DayRange(on: day), isSnapshot: true)["as_of"] == .text("2019-08-20"))
    #expect(try metadata(week, isSnapshot: false)["as_of"] == .text("2019-08-20/2019-08-26"))
  }

  @Test func knownDayVoiceAndSourcesAreNamedOrNull() throws {
    let day = DayRange(on: try day("2019-08-20"))
    let bare = try metadata(day, isSnapshot: true)
    #expect(bare["known"] == .null)
    #expect(bare["according_to"] == .null)
    #expect(bare["attribution"] == .null)
    let full = try metadata(
      day, isSnapshot: true, known: try LayersTests.day("2019-08-25"),
      perspective: .side("opposition"), attributions: ["OCHA", "GeoNames"])
    #expect(full["known"] == .text("2019-08-25"))
    #expect(full["according_to"] == .text("opposition"))
    #expect(full["attribution"] == .text("OCHA; GeoNames"))
  }

  private func metadata(
    _ days: DayRange, isSnapshot: Bool, known: Day? = nil, perspective: Perspective? = nil,
    attributions: [String] = []
  ) throws -> [String: Layer.Value] {
    let context = LayerContext(
      title: "t", days: days, isSnapshot: isSnapshot, known: known, perspective: perspective,
      attributions: attributions)
    let metadata = ClaimsLayer(context: context).layer([]).metadata
    return Dictionary(metadata.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
