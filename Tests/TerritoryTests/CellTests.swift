import Model
import Projection
import Testing

@testable import Territory

/// Which places make cells, and what land without evidence takes over.
struct CellTests {
  /// About 0.1 degrees of latitude are 11.1 km.
  private func cells(_ places: [Place]) throws -> [String] {
    try TerritoryMap(places, within: [], reach: 15_000).places.map(\.id.text)
  }

  @Test func anEstimateHasACellOnlyWhereItIsSureEnough() throws {
    let village = makePlace("village", 36, 35)
    func estimate(_ metres: Int?, feature: String = "PPL") -> Place {
      makePlace("guess", 36, 35.1, isEstimate: true, uncertaintyMetres: metres)
    }
    #expect(try cells([village, estimate(11_000)]) == ["guess", "village"])
    #expect(try cells([estimate(11_200), village]) == ["village"])
    #expect(try cells([estimate(nil), village]) == ["village"])
    // The uncertainty of a published point is its size.
    let city = makePlace("city", 36, 35.1, uncertaintyMetres: 20_000)
    #expect(try cells([village, city]) == ["city", "village"])
    // Of two estimates the surer one comes first, whatever their order.
    let rough = makePlace("rough", 36, 35.11, isEstimate: true, uncertaintyMetres: 5000)
    for places in [[estimate(4000), rough], [rough, estimate(4000)]] {
      #expect(try cells(places) == ["guess"])
    }
  }

  @Test func ofPlacesAtOnePointTheSettlementHasTheCell() throws {
    let hill = makePlace("a-hill", 36, 35, feature: "HLL")
    let village = makePlace("village", 36, 35)
    #expect(try cells([hill, village]) == ["village"])
    #expect(try cells([hill]) == ["a-hill"])
  }

  @Test func areasAndPlacesWithoutAPointHaveNone() throws {
    #expect(try cells([makePlace("region", 36, 35, feature: "RGN")]).isEmpty)
    #expect(try cells([]).isEmpty)
  }

  private func kinds(
    _ answers: [CellAnswer], at longitudes: [Double], reach: Double = 15_000, isOpen: Bool = false
  ) throws -> [String] {
    let places = zip(answers.indices, longitudes).map { makePlace("p\($0)", $1, 35) }
    // A valley, so that the cells do not reach far to the north and south.
    let corners = [(35.95, 34.98), (36.1, 34.98), (36.1, 35.02), (35.95, 35.02), (35.95, 34.98)]
    let valley = corners.compactMap { Coordinate(longitude: $0, latitude: $1) }
    let map = try TerritoryMap(places, within: isOpen ? [] : [[valley]], reach: reach)
    let history = try TerritoryHistory(
      of: map, answers.map { [(day(0), day(1), $0)] }, from: day(0), to: day(1))
    return history.areas.map {
      "\($0.kind.side?.text ?? "-") \($0.kind.status) \($0.kind.basis) \($0.cells)"
    }
  }

  @Test func landWithoutEvidenceFollowsTheNearestPlace() throws {
    // Between two villages 2.7 km apart there is a hamlet of which nobody has said anything.
    #expect(
      try kinds([red, nothing, red], at: [36, 36.015, 36.03])
        == ["red confirmed direct 1", "red confirmed direct 1", "red confirmed interpolated 1"])
    #expect(
      try kinds([red, nothing, blue], at: [36, 36.014, 36.03])
        == [
          "blue confirmed direct 1", "red confirmed direct 1", "red confirmed interpolated 1",
        ])
  }

  @Test(arguments: [
    makeAnswer("red", .disputed), makeAnswer("red", .contested), makeAnswer(nil, .changing),
  ])
  func whatIsNotClearIsNotTakenOver(answer: CellAnswer) throws {
    let shown = try kinds([answer, nothing, red], at: [36, 36.014, 36.03])
    #expect(shown.count == 2)
    #expect(!shown.contains { $0.contains("interpolated") })
  }

  /// The cell of the hamlet reaches farther from the village than the reach allows.
  @Test func aCellThatIsNotAllWithinReachHasNoData() throws {
    #expect(
      try kinds([red, nothing], at: [36, 36.03], isOpen: true) == ["red confirmed direct 1"])
  }

  @Test(arguments: [(-179.5, 10.0, "antimeridian"), (178, 86, "85 degrees")])
  func whereThereIsNoPlaneIsRefused(longitude: Double, latitude: Double, words: String) throws {
    let places = [makePlace("a", longitude, latitude), makePlace("b", 179, 10)]
    let error = #expect(throws: TerritoryError.self) {
      try TerritoryMap(places, within: [], reach: 15_000)
    }
    #expect(error.map { "\($0)".contains(words) } ?? false)
  }

  @Test func anOutlineThatCrossesItselfIsRefused() throws {
    func map(_ corners: [(Double, Double)]) throws -> TerritoryMap {
      let ring = corners.compactMap { Coordinate(longitude: $0, latitude: $1) }
      return try TerritoryMap([makePlace("a", 36, 35)], within: [[ring]], reach: 15_000)
    }
    let bow = [(35.9, 34.9), (36.1, 35.1), (36.1, 34.9), (35.9, 35.1), (35.9, 34.9)]
    let error = #expect(throws: TerritoryError.self) { try map(bow) }
    #expect(error.map { "\($0)".contains("crosses itself near longitude") } ?? false)
    // Two squares that touch in a corner are no crossing.
    #expect(
      try map([
        (35.9, 34.9), (36, 34.9), (36, 35), (36.1, 35), (36.1, 35.1), (36, 35.1), (36, 35),
        (35.9, 35),
        (35.9, 34.9),
      ]).places.count == 1)
  }
}
