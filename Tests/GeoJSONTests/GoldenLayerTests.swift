import GeoJSON
import Model
import OrderedJSON
import Testing

/// One small layer with every kind of value, against its exact bytes.
struct GoldenLayerTests {
  @Test func aSmallLayerHasExactlyTheseBytes() throws {
    let layer = try smallLayer()
    #expect(String(decoding: geoJSON(layer), as: UTF8.self) == golden)
  }

  @Test func theSameLayerGivesTheSameBytes() throws {
    #expect(geoJSON(try smallLayer()) == geoJSON(try smallLayer()))
  }

  private func smallLayer() throws -> Layer {
    let day = try #require(Day("2019-08-20"))
    return Layer(
      name: "places", geometryType: .point,
      fields: [
        .init("place", .text), .init("name_ar", .text), .init("uncertainty_m", .integer),
        .init("area_km2", .real), .init("stale", .boolean), .init("valid_from", .date),
        .init("t_begin", .dateTime),
      ],
      features: [
        .init(
          id: "kabani", geometry: .point(try position(36.23314, 35.718709)),
          values: [
            .text("kabani"), .text("كبانة"), .integer(500), .real(1.5), .boolean(false), .date(day),
            .dateTime("2019-08-20T00:00:00.000Z"),
          ]),
        .init(
          id: "sukayk", geometry: .point(try position(36.77, 35)),
          values: [.text("a \"quoted\" \\ name\n")]),
      ],
      metadata: [
        ("title", .text("Places on 2019-08-20")), ("as_of", .date(day)), ("known", .null),
      ])
  }

  private let golden = #"""
    {
    "type": "FeatureCollection",
    "name": "places",
    "metadata": {
      "title": "Places on 2019-08-20",
      "as_of": "2019-08-20",
      "known": null
    },
    "bbox": [36.23314, 35, 36.77, 35.718709],
    "features": [
    {"type":"Feature","id":"kabani","geometry":{"type":"Point","coordinates":[36.23314,35.718709]},"properties":{"place":"kabani","name_ar":"كبانة","uncertainty_m":500,"area_km2":1.5,"stale":false,"valid_from":"2019-08-20","t_begin":"2019-08-20T00:00:00.000Z"}},
    {"type":"Feature","id":"sukayk","geometry":{"type":"Point","coordinates":[36.77,35]},"properties":{"place":"a \"quoted\" \\ name\n","name_ar":null,"uncertainty_m":null,"area_km2":null,"stale":null,"valid_from":null,"t_begin":null}}
    ]
    }

    """#
}
