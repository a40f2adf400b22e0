import Layers
import Model
import Testing

struct ClaimsLayerTests {
  @Test func theColumnsAreThoseOfTheContractInItsOrder() throws {
    let layer = ClaimsLayer(context: context(DayRange(on: try day("2019-08-20")))).layer([])
    #expect(
      layer.fields.map(\.name) == [
        "claim", "place", "event", "side_gaining", "claimant", "stance", "status", "when", "known",
        "where_prec", "report", "url", "valid_from", "valid_to", "t_begin", "t_end",
      ])
  }

  @Test func aClaimBringsItsFacts() throws {
    let layer = try layer(isSnapshot: true)
    let row = columns(of: try #require(layer.features.last), in: layer)
    #expect(row["claim"] == .text("r1/a"))
    #expect(row["place"] == .text("sukayk"))
    #expect(row["event"] == .text("captured"))
    #expect(row["side_gaining"] == .text("government"))
    #expect(row["stance"] == .text("third-party"))
    #expect(row["when"] == .text("2019-08-01/2019-08-16"))
    #expect(row["known"] == .date(try day("2019-08-17")))
    #expect(row["where_prec"] == .integer(4))
    #expect(row["url"] == .text("https://example.org/?a&b"))
  }

  @Test func aClaimThatNamesTwoPlacesHasTwoFeaturesWithIdsOfTheirOwn() throws {
    #expect(
      try layer(isSnapshot: true).features.map(\.id) == ["r1/a@plain", "r1/a@sukayk"])
    #expect(
      try layer(isSnapshot: false).features.map(\.id)
        == ["r1/a@plain@2019-08-20", "r1/a@sukayk@2019-08-20"])
  }

  /// A village, an area (drawn at its label point) and a place nobody can locate.
  private func layer(isSnapshot: Bool) throws -> Layer {
    let days = DayRange(on: try day("2019-08-20"))
    let claim = Claim(
      id: "r1/a", report: "r1", claimant: "observatory", event: .captured,
      when: try EventDate("2019-08-01/2019-08-16"),
      wherePrecision: 4)
    let known = try day("2019-08-17")
    let places = try [
      place("sukayk"), place("plain", code: "PLN"), place("nowhere", isLocated: false),
    ]
    return ClaimsLayer(context: context(days, isSnapshot: isSnapshot)).layer(
      places.map {
        .init(
          claim: claim, place: $0, sideGaining: "government", stance: .thirdParty,
          status: .confirmed, known: known, url: "https://example.org/?a&b", days: days)
      })
  }
}
