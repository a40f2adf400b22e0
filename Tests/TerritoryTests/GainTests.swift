import Model
import Tessellation
import Testing

@testable import Territory

/// What a front tells of the day on which it moved.
struct GainTests {
  /// Villages in a row, 2.7 km apart.
  private func history(_ rows: [[CellAnswer]]) throws -> (TerritoryMap, TerritoryHistory) {
    let places = rows.indices.map { makePlace("p\($0)", 36 + 0.03 * Double($0), 35) }
    let map = try TerritoryMap(places, within: [], reach: 5000)
    let spans = rows.map { answers in
      answers.enumerated().map { (from: day($0), to: day($0 + 1), answer: $1) }
    }
    let days = rows.map(\.count).max() ?? 0
    return (map, try TerritoryHistory(of: map, spans, from: day(0), to: day(days)))
  }

  private func gains(_ history: TerritoryHistory) -> [String] {
    history.fronts.map { front in
      let gained = front.gained.map { "\($0.left > 0) \($0.right > 0)" } ?? "-"
      return
        "\(front.left)|\(front.right) \(front.name) \(front.from.days(since: day(0))): \(gained)"
    }
  }

  @Test func theSideThatTakesAVillageGainsItsCell() throws {
    let (map, history) = try history([[blue, blue], [red, blue], [red, red]])
    #expect(gains(history) == ["blue|red p0/p1 0: -", "blue|red p1/p2 1: true false"])
    #expect(history.fronts.last?.gained?.left == map.squareKilometres[1])
  }

  /// While it is changing hands nobody has it; then it was still taken from the side before.
  @Test func whatWasChangingHandsIsGainedWhenItIsTaken() throws {
    let changing = makeAnswer(nil, .changing)
    let (map, history) = try history([
      [blue, blue, blue], [red, changing, blue], [red, red, red],
    ])
    #expect(gains(history) == ["blue|red p0/p1 0: -", "blue|red p1/p2 2: true false"])
    #expect(history.fronts.last?.gained?.left == map.squareKilometres[1])
  }

  @Test func landTakenBehindTheFrontCountsAsWell() throws {
    let (map, history) = try history([
      [blue, blue], [red, blue], [red, blue], [red, blue], [red, red],
    ])
    #expect(gains(history) == ["blue|red p0/p1 0: -", "blue|red p3/p4 1: true false"])
    let taken = (1...3).reduce(0) { $0 + map.squareKilometres[$1] }
    #expect(abs((history.fronts.last?.gained?.left ?? 0) - taken) < 1e-9)
  }

  /// Half way between two places, wrong by half their distance and half of their uncertainties.
  @Test func theUncertaintyComesFromPlacesAndTheirSpacing() throws {
    let (map, history) = try history([[blue], [red]])
    let (a, b) = (map.tessellation.sites[0], map.tessellation.sites[1])
    let spacing = ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    #expect(history.fronts.map(\.uncertaintyMetres) == [(spacing + 1000) / 2])
  }
}
