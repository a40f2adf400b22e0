import GeoJSON
import Model
import OrderedJSON
import Testing

/// The rules of RFC 7946, read back from what is written.
struct CollectionTests {
  @Test func aLayerWithoutFeaturesIsAnEmptyCollectionWithoutBox() throws {
    let json = try JSON(bytes: geoJSON(layer([])))
    #expect(json["features"] == .array([]))
    #expect(json["bbox"] == nil)
    #expect(json["metadata"] == .object([]))
  }

  @Test(arguments: [
    ("type", "features"), ("coordinates", "geometry"), ("properties", "bbox"),
    ("crs", "geometries"),
  ])
  func metadataNeverTakesAMemberThatGeoJSONOwns(names: (String, String)) throws {
    let layer = layer(
      [.point(try position(1, 2))],
      metadata: [(names.0, .text("x")), (names.1, .null)])
    let json = try JSON(bytes: geoJSON(layer))
    #expect(memberNames(of: json) == ["type", "name", "metadata", "bbox", "features"])
    #expect(json["type"] == .string("FeatureCollection"))
    #expect(json["metadata"]?[names.0] == .string("x"))
  }

  @Test func aFeatureHasOnlyItsFourMembersAndPropertiesInFieldOrder() throws {
    let fields: [Layer.Field] = [.init("z", .text), .init("a", .text), .init("m", .text)]
    let layer = Layer(
      name: "x", geometryType: .point, fields: fields,
      features: [
        .init(
          id: "1", geometry: .point(try position(1, 2)), values: [.null, .text("b"), .null, .null])
      ], metadata: [])
    let feature = try #require(try features(of: layer).first)
    #expect(memberNames(of: feature) == ["type", "id", "geometry", "properties"])
    #expect(feature["id"] == .string("1"))
    #expect(
      feature["properties"] == .object([("z", .null), ("a", .string("b")), ("m", .null)]))
  }

  @Test func eachFeatureIsOneLine() throws {
    let points = try (0..<3).map { Layer.Geometry.point(try position(Double($0), 0)) }
    let lines = geoJSON(layer(points)).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count { $0.starts(with: Array("{\"type\":\"Feature\"".utf8)) } == 3)
  }

  @Test func polygonsAndLinesAreNestedAsTheyAre() throws {
    let ring = try [(0, 0), (1, 0), (1, 1), (0, 0)].map { try position($0, $1) }
    let read = try features(
      of: layer([.multiPolygon([[ring], [ring, ring]]), .multiLineString([ring])]))
    let written = JSON.array(
      [(0, 0), (1, 0), (1, 1), (0, 0)].map { .array([.integer($0), .integer($1)]) })
    #expect(read[0]["geometry"]?["type"] == .string("MultiPolygon"))
    #expect(
      read[0]["geometry"]?["coordinates"]
        == .array([.array([written]), .array([written, written])]))
    #expect(read[1]["geometry"]?["type"] == .string("MultiLineString"))
    #expect(read[1]["geometry"]?["coordinates"] == .array([written]))
  }

  @Test(arguments: [
    "سكيك", "\u{0}\u{1F}", "a\"b\\c/d", "\u{2028}", "</script>", "🚩", "Čáslav", "a\u{202E}b", "",
  ])
  func everyNameReadsBackAsItself(name: String) throws {
    let layer = Layer(
      name: name, geometryType: .point, fields: [.init(name, .text)],
      features: [.init(id: name, geometry: .point(try position(0, 0)), values: [.text(name)])],
      metadata: [(name, .text(name))])
    let json = try JSON(bytes: geoJSON(layer))
    #expect(json["name"] == .string(name))
    #expect(json["metadata"] == .object([(name, .string(name))]))
    let feature = try #require(try features(of: layer).first)
    #expect(feature["id"] == .string(name))
    #expect(feature["properties"] == .object([(name, .string(name))]))
  }

  @Test(arguments: ["0000-01-01", "0009-12-31", "2024-02-29", "9999-12-31", "-0001-03-01"])
  func daysAreWrittenAsDaysAreDescribed(text: String) throws {
    let day = try #require(Day(text))
    let layer = Layer(
      name: "x", geometryType: .point, fields: [.init("day", .date)],
      features: [.init(id: "1", geometry: .point(try position(0, 0)), values: [.date(day)])],
      metadata: [])
    #expect(try features(of: layer).first?["properties"]?["day"] == .string(text))
  }

  @Test func coordinatesHaveSevenDecimalsAndNoTrailingZeros() throws {
    let json = try features(of: layer([.point(try position(36.123456789, -0.00000004))]))
    #expect(
      json.first?["geometry"]?["coordinates"] == .array([.number(36.1234568), .integer(0)]))
  }
}
