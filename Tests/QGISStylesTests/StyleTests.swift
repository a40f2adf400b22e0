import Model
import QGISStyles
import Testing

struct StyleTests {
  @Test(arguments: ["places", "claims", "areas", ""])
  func everyStyleFollowsTheTemporalController(name: String) throws {
    let temporal = try #require(
      try elements(of: LayerStyle(for: name, sides: twoSides).qml).first { $0.name == "temporal" })
    #expect(temporal.attributes["enabled"] == "1")
    #expect(temporal.attributes["mode"] == "2")
    #expect(temporal.attributes["limitMode"] == "0")
    #expect(temporal.attributes["startField"] == "t_begin")
    #expect(temporal.attributes["endField"] == "t_end")
  }

  @Test(arguments: ["places", "claims"])
  func everyCategoryHasItsOwnValueAndSymbol(name: String) throws {
    let read = try elements(of: LayerStyle(for: name, sides: twoSides).qml)
    let categories = read.filter { $0.name == "category" }
    let symbols = Set(read.filter { $0.name == "symbol" }.compactMap { $0.attributes["name"] })
    #expect(Set(categories.map { $0.attributes["value"] }).count == categories.count)
    #expect(Set(categories.map { $0.attributes["symbol"] }).count == categories.count)
    #expect(categories.allSatisfy { symbols.contains($0.attributes["symbol"] ?? "?") })
  }

  @Test(arguments: ["places", "claims"])
  func theFirstLinesNameTheProgramThatWroteThem(name: String) {
    #expect(LayerStyle(for: name, sides: []).qml.prefix(200).contains("FrontLine"))
  }

  @Test func theLegendOfPlacesIsInWords() throws {
    #expect(
      try categories(of: LayerStyle(for: "places", sides: [twoSides[0]]).qml).map(\.label) == [
        "Government, confirmed", "Government, claimed by it alone",
        "Government, disputed (right half: the other reading)",
        "Government, contested (cross: the attacker)",
        "Holder unknown, disputed (right half: the other reading)",
        "Holder unknown, contested (cross: the attacker)",
        "Changing hands (left before, right after)", "Unknown",
      ])
  }

  @Test func theLegendNamesOnlyWhatTheLayerShows() throws {
    let layer = try layer(
      "places", ["side", "status"],
      [["government", "claimed"], [nil, "changing"], ["rebels", "confirmed"]])
    #expect(
      try categories(of: LayerStyle(for: layer, sides: twoSides).qml).map(\.value)
        == ["government claimed", "rebels confirmed", "changing"])
  }

  @Test func claimsAreToldApartBySideAndKindOfEvent() throws {
    let layer = try layer(
      "claims", ["event", "side_gaining"],
      [
        ["captured", "government"], ["transferred", "government"], ["repelled", "opposition"],
        ["contested", nil], ["no such event", nil],
      ])
    #expect(
      try categories(of: LayerStyle(for: layer, sides: twoSides).qml).map(\.label) == [
        "Government took it", "Opposition held it", "Fighting",
        "Hollow: about an area, drawn at its label point",
      ])
  }

  @Test(arguments: Claim.Event.allCases)
  func everyEventHasAPlaceInTheLegend(event: Claim.Event) throws {
    let layer = try layer("claims", ["event", "side_gaining"], [[event.rawValue, nil]])
    #expect(try categories(of: LayerStyle(for: layer, sides: []).qml).count == 2)
  }

  @Test func statusesDifferByShapeNotOnlyByColour() throws {
    var shapes: [[String]] = []
    for element in try elements(of: LayerStyle(for: "places", sides: [twoSides[0]]).qml) {
      if element.name == "symbol" { shapes.append([]) }
      if ["name", "size", "angle"].contains(element.attributes["k"]), !shapes.isEmpty {
        shapes[shapes.count - 1].append(element.attributes["v"] ?? "")
      }
    }
    let held = shapes.prefix(4) + shapes.suffix(2)
    #expect(held.count == 6)
    #expect(Set(held).count == 6)
  }

  @Test(arguments: [
    "<A> & \"B\" 'C'", "]]>", "--><x/>", "سوريا", "tab\tand\nline", "back\\slash", "&amp;", "",
  ])
  func anyNameOfASideSurvives(name: String) throws {
    let side = Side(
      id: .init(name), name: name, nameArabic: nil, party: "x", colour: "#000000")
    for layerName in ["places", "claims"] {
      let read = try categories(of: LayerStyle(for: layerName, sides: [side]).qml)
      #expect(read.contains { $0.label.contains(name) || name.isEmpty })
      #expect(read.contains { $0.value.hasPrefix("\(name) ") })
    }
  }

  @Test func whatXMLCannotHoldIsReplaced() throws {
    let side = Side(
      id: "x", name: "a\u{0}b\u{1B}c\u{FFFE}", nameArabic: nil, party: "x", colour: "#000000")
    let read = try categories(of: LayerStyle(for: "places", sides: [side]).qml)
    #expect(read.first?.label == "a\u{FFFD}b\u{FFFD}c\u{FFFD}, confirmed")
  }

  @Test func expressionsQuoteTheIdsOfSides() throws {
    let side = Side(id: "o'b\\c", name: "x", nameArabic: nil, party: "x", colour: "#000000")
    let expressions = try elements(of: LayerStyle(for: "places", sides: [side]).qml)
      .filter { $0.attributes["name"] == "expression" }.compactMap { $0.attributes["value"] }
    #expect(expressions.contains { $0.contains("= 'o''b\\\\c' THEN '0,0,0,255'") })
  }

  @Test(arguments: [
    ("#d55e00", "213,94,0,255"), ("#FFFFFF", "255,255,255,255"), ("red", "153,153,153,255"),
    ("", "153,153,153,255"), ("#12345", "153,153,153,255"), ("#gggggg", "153,153,153,255"),
    ("#１２", "153,153,153,255"),
  ])
  func coloursAreTheSidesOwn(hex: String, written: String) throws {
    let side = Side(id: "x", name: "x", nameArabic: nil, party: "x", colour: hex)
    let colours = try elements(of: LayerStyle(for: "places", sides: [side]).qml)
      .filter { $0.attributes["k"] == "color" }.compactMap { $0.attributes["v"] }
    #expect(colours.first == written)
  }
}

/// Two sides with names and colours.
let twoSides = [
  Side(id: "government", name: "Government", nameArabic: nil, party: "g", colour: "#d55e00"),
  Side(id: "opposition", name: "Opposition", nameArabic: nil, party: "o", colour: "#009e73"),
]

/// A layer of text columns at one point.
func layer(_ name: String, _ columns: [String], _ rows: [[String?]]) throws -> Layer {
  let point = try #require(Coordinate(longitude: 36.77, latitude: 35.43))
  return Layer(
    name: name, geometryType: .point, fields: columns.map { .init($0, .text) },
    features: rows.enumerated().map { index, row in
      .init(
        id: "\(index)", geometry: .point(point), values: row.map { $0.map { .text($0) } ?? .null })
    }, metadata: [])
}
