import Layers
import Model
import Testing

/// The layers `areas` and `front`.
struct LandLayerTests {
  private let corner = Coordinate(longitude: 36, latitude: 35)

  private func area(_ side: Side.ID?, _ first: Place.ID) throws -> AreasLayer.Row {
    AreasLayer.Row(
      kind: (side, .changing, .direct), first: first, places: 2, squareKilometres: 1.23456,
      polygons: [[[try #require(corner)]]], days: DayRange(on: try day("2019-08-20")))
  }

  private func front(
    _ name: String, gained: (left: Double, right: Double)?
  ) throws -> FrontLayer.Row {
    FrontLayer.Row(
      left: "a", right: "b", name: name, lines: [[try #require(corner)]], metres: 1234.56,
      uncertaintyMetres: 899.6, gained: gained, days: DayRange(on: try day("2019-08-20")))
  }

  @Test func anAreaIsNamedByItsKindAndItsFirstPlace() throws {
    let days = DayRange(on: try day("2019-08-20"))
    let rows = [try area("government", "sukayk"), try area(nil, "abdin")]
    let layer = AreasLayer(context: context(days)).layer(rows)
    #expect(
      layer.features.map(\.id)
        == ["changing/direct/abdin", "government/changing/direct/sukayk"])
    let history = AreasLayer(context: context(days, isSnapshot: false)).layer(rows)
    #expect(history.features.first?.id == "changing/direct/abdin@2019-08-20")
    let columns = columns(of: try #require(layer.features.first), in: layer)
    #expect(columns["side"] == .null && columns["places"] == .integer(2))
    #expect(columns["area_km2"] == .real(1.235) && columns["valid_from"] != nil)
  }

  @Test func aFrontTellsItsSidesAndMeasures() throws {
    let days = DayRange(on: try day("2019-08-20"))
    let layer = FrontLayer(context: context(days)).layer([
      try front("x/y", gained: nil), try front("w/z", gained: (0.5, 0)),
    ])
    #expect(layer.features.map(\.id) == ["a/b/w/z", "a/b/x/y"])
    let first = columns(of: try #require(layer.features.first), in: layer)
    #expect(first["side_left"] == .text("a") && first["side_right"] == .text("b"))
    #expect(first["length_km"] == .real(1.235) && first["uncertainty_m"] == .integer(900))
    #expect(first["gained_left_km2"] == .real(0.5) && first["gained_right_km2"] == .real(0))
    let second = columns(of: try #require(layer.features.last), in: layer)
    #expect(second["gained_left_km2"] == .null)
  }

  /// The same two places may face each other across two fronts.
  @Test func noTwoFrontsHaveOneID() throws {
    let days = DayRange(on: try day("2019-08-20"))
    let layer = FrontLayer(context: context(days)).layer([
      try front("x/y", gained: nil), try front("x/y", gained: nil),
    ])
    #expect(layer.features.map(\.id) == ["a/b/x/y", "a/b/x/y/2"])
  }
}
