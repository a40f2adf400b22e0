import Model
import Testing

@testable import GeoJSON

/// What a map may be cut to.
struct OutlineTests {
  private let ring = "[[36,35],[37,35],[37,36],[36,35]]"

  private func polygons(_ text: String) throws -> [[Int]] {
    try Outline(geoJSON: Array(text.utf8)).polygons.map { $0.map(\.count) }
  }

  @Test func polygonsAreFoundWhereverTheyStand() throws {
    let polygon = #"{"type": "Polygon", "coordinates": [\#(ring), \#(ring)]}"#
    let several = #"{"type": "MultiPolygon", "coordinates": [[\#(ring)], [\#(ring)]]}"#
    let feature = #"{"type": "Feature", "properties": {"type": "x"}, "geometry": \#(polygon)}"#
    #expect(try polygons(polygon) == [[4, 4]])
    #expect(try polygons(several) == [[4], [4]])
    #expect(try polygons(feature) == [[4, 4]])
    let collection = #"{"type": "GeometryCollection", "geometries": [\#(several), \#(polygon)]}"#
    #expect(try polygons(collection) == [[4], [4], [4, 4]])
    let nothing = #"{"type": "Feature", "properties": null, "geometry": null}"#
    let point = #"{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}}"#
    #expect(
      try polygons(
        #"{"type": "FeatureCollection", "features": [\#(nothing), \#(point), \#(feature)]}"#)
        == [[4, 4]])
  }

  @Test func heightsAreDropped() throws {
    let high = #"{"type": "Polygon", "coordinates": [[[36,35,1],[37,35,1],[37,36.5,1],[36,35,1]]]}"#
    let outline = try Outline(geoJSON: Array(high.utf8))
    #expect(outline.polygons.first?.first?.map(\.latitude) == [35, 35, 36.5, 35])
  }

  @Test(arguments: [
    ("{\n\"type\": }", 2, "value"), ("[]", 1, "no type"),
    ("{\"type\": \"Point\"}", 1, "no polygon"),
    (#"{"type": "Polygon"}"#, 1, "coordinates is missing"),
    (#"{"type": "Polygon", "coordinates": [[[36,35],[37,35],[36,35]]]}"#, 1, "not closed"),
    (#"{"type": "Polygon", "coordinates": [[[36,35],[37,35],[37,36],[36,36]]]}"#, 1, "not closed"),
    (
      #"{"type": "Polygon", "coordinates": [[[36,350],[37,35],[37,36],[36,350]]]}"#, 1,
      "no position"
    ),
    (#"{"type": "Polygon", "coordinates": [[["36",35]]]}"#, 1, "no position"),
    (#"{"type": "Polygon", "coordinates": 7}"#, 1, "a list is wanted"),
  ])
  func whatIsNoOutlineIsNamed(text: String, line: Int, words: String) {
    let error = #expect(throws: OutlineError.self) { try Outline(geoJSON: Array(text.utf8)) }
    #expect(error?.line == line)
    #expect(error?.fact.contains(words) ?? false, "\(error?.fact ?? "")")
  }

  @Test func whatIsTooDeepIsRefused() {
    let text =
      String(repeating: #"{"type": "GeometryCollection", "geometries": ["#, count: 40)
      + String(repeating: "]}", count: 40)
    #expect(throws: OutlineError.self) { try Outline(geoJSON: Array(text.utf8)) }
  }
}
