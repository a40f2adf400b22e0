import Model
import QGISStyles
import Testing

/// How areas and fronts are drawn.
struct LandStyleTests {
  @Test(arguments: [("areas", "2", "fill"), ("front", "1", "line")])
  func aStyleFitsItsGeometry(name: String, number: String, kind: String) throws {
    let qml = LayerStyle(for: name, sides: twoSides).qml
    #expect(qml.contains("<layerGeometryType>\(number)</layerGeometryType>"))
    // The lines of a hatching are symbols of their own.
    let symbols = try elements(of: qml).filter {
      $0.name == "symbol" && $0.attributes["name"] != "@0@0"
    }
    #expect(symbols.allSatisfy { $0.attributes["type"] == kind })
    let categories = try elements(of: qml).filter { $0.name == "category" }
    #expect(symbols.map { $0.attributes["name"] } == categories.map { $0.attributes["symbol"] })
  }

  @Test func theLegendOfAreasNamesOnlyWhatTheyShow() throws {
    let layer = try layer(
      "areas", ["side", "status", "basis"],
      [
        ["government", "confirmed", "direct"], ["government", "confirmed", "area"],
        ["opposition", "claimed", "interpolated"], [nil, "changing", "direct"],
        ["rebels", "contested", "direct"],
      ])
    #expect(
      try categories(of: LayerStyle(for: layer, sides: twoSides).qml).map(\.label) == [
        "Government, confirmed", "Opposition, claimed by it alone, drawn from the nearest place",
        "rebels, contested", "Changing hands",
      ])
  }

  /// A reader who sees no colours tells the statuses apart by the filling.
  @Test func statusesDifferByFilling() throws {
    var fillings: [[String]] = []
    for element in try elements(of: LayerStyle(for: "areas", sides: [twoSides[0]]).qml) {
      if element.name == "symbol", element.attributes["name"] != "@0@0" { fillings.append([]) }
      if ["angle", "distance", "line_width"].contains(element.attributes["k"]), !fillings.isEmpty {
        fillings[fillings.count - 1].append(element.attributes["v"] ?? "")
      }
    }
    #expect(Set(fillings.prefix(4)).count == 4)
  }

  @Test func aFrontHasTheColoursOfItsSides() throws {
    let layer = try layer(
      "front", ["side_left", "side_right"], [["government", "opposition"]])
    let style = LayerStyle(for: layer, sides: twoSides).qml
    #expect(
      try categories(of: style).map(\.label) == ["Front: Government left, Opposition right"])
    var colours: [String: String] = [:]
    var colour = ""
    for element in try elements(of: style) {
      if element.attributes["k"] == "line_color" { colour = element.attributes["v"] ?? "" }
      if element.attributes["k"] == "offset" { colours[element.attributes["v"] ?? ""] = colour }
    }
    // QGIS draws a positive offset on the right.
    #expect(colours["-0.8"] == "213,94,0,255" && colours["0.8"] == "0,158,115,255")
  }
}
