import Layers
import Model
import Testing

struct PlacesLayerTests {
  @Test func theColumnsAreThoseOfTheContractInItsOrder() throws {
    #expect(
      try layer([]).fields.map(\.name) == [
        "place", "name", "name_ar", "pcode", "geonames_id", "feature_code", "admin1", "admin3",
        "uncertainty_m", "side", "holder", "status", "credibility", "basis", "since",
        "newest_evidence", "stale", "other_reading", "claimants", "evidence", "valid_from",
        "valid_to", "t_begin", "t_end",
      ])
  }

  @Test func aPlaceBringsItsOwnFactsAndItsAnswer() throws {
    let layer = try layer([("sukayk", assessment(.disputed, "government", ["opposition"]))])
    let row = columns(of: try #require(layer.features.first), in: layer)
    #expect(layer.features.first?.id == "sukayk")
    #expect(row["name_ar"] == .text("سكيك"))
    #expect(row["pcode"] == .null)
    #expect(row["side"] == .text("government"))
    #expect(row["holder"] == .text("army"))
    #expect(row["status"] == .text("disputed"))
    #expect(row["since"] == .text("2019-08-01/2019-08-16"))
    #expect(row["newest_evidence"] == .date(try day("2019-08-16")))
    #expect(row["stale"] == .boolean(false))
    #expect(row["other_reading"] == .text("opposition"))
    #expect(row["claimants"] == .text("army;observatory"))
    #expect(row["evidence"] == .text("r1/a;r1/b;r2/a"))
    #expect(row["valid_from"] == .date(try day("2019-08-20")))
    #expect(row["valid_to"] == .date(try day("2019-08-21")))
  }

  @Test func theReadingsOfAChangeKeepTheirOrderBeforeThenAfter() throws {
    let changing = assessment(.changing, nil, ["opposition", "government", "opposition"])
    let layer = try layer([("sukayk", changing)])
    let row = columns(of: try #require(layer.features.first), in: layer)
    #expect(row["other_reading"] == .text("opposition;government"))
    #expect(row["side"] == .null)
    #expect(row["holder"] == .null)
  }

  @Test func whatIsUnknownShowsOnlyWhenAskedFor() throws {
    let rows = [
      ("sukayk", Assessment.noEvidence), ("hish", assessment(.claimed, "government", [])),
    ]
    #expect(try layer(rows).features.map(\.id) == ["hish"])
    #expect(try layer(rows, all: true).features.map(\.id) == ["hish", "sukayk"])
  }

  @Test func areasAndUnlocatedPlacesAreNeverDrawn() throws {
    let day = DayRange(on: try day("2019-08-20"))
    let rows = try [place("plain", code: "PLN"), place("nowhere", isLocated: false)].map {
      PlacesLayer.Row(place: $0, assessment: assessment(.confirmed, "government", []), days: day)
    }
    let layer = PlacesLayer(context: context(day), includesUnknown: true, claimants: [:])
    #expect(layer.layer(rows).features.isEmpty)
  }

  @Test func oldEvidenceIsStaleInSnapshotsAndUndecidedInHistories() throws {
    let days = DayRange(on: try day("2020-08-17"))
    let rows = [
      PlacesLayer.Row(
        place: try place("sukayk"), assessment: assessment(.confirmed, "government", []), days: days
      )
    ]
    for (isSnapshot, id, stale) in [
      (true, "sukayk", Layer.Value.boolean(true)), (false, "sukayk@2020-08-17", .null),
    ] {
      let layer = PlacesLayer(
        context: context(days, isSnapshot: isSnapshot), includesUnknown: false, claimants: [:]
      ).layer(rows)
      let feature = try #require(layer.features.first)
      #expect(feature.id == id)
      #expect(columns(of: feature, in: layer)["stale"] == stale)
    }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let rows = ["hish", "abdin", "sukayk"].map { ($0, assessment(.confirmed, "government", [])) }
    #expect(try layer(rows).features.map(\.id) == ["abdin", "hish", "sukayk"])
    #expect(try layer(rows.reversed()).features.map(\.id) == ["abdin", "hish", "sukayk"])
  }

  private func layer(_ rows: [(String, Assessment)], all: Bool = false) throws -> Layer {
    let day = DayRange(on: try day("2019-08-20"))
    return PlacesLayer(
      context: context(day), includesUnknown: all,
      claimants: ["r1/a": "observatory", "r1/b": "army", "r2/a": "observatory"]
    ).layer(try rows.map { .init(place: try place(Place.ID($0.0)), assessment: $0.1, days: day) })
  }

  private func assessment(_ status: Status, _ side: Side.ID?, _ others: [Side.ID]) -> Assessment {
    Assessment(
      holder: side.map { Holder(party: "army", side: $0) }, status: status, credibility: 2,
      basis: .direct, since: "2019-08-01/2019-08-16", newestEvidence: Day("2019-08-16"),
      alternatives: others.map {
        Alternative(
          holder: Holder(party: "x", side: $0), since: nil, credibility: 4, evidence: [])
      }, evidence: ["r1/a", "r1/b", "r2/a"], rule: .strongWord)
  }
}
