import Model
import Testing

@testable import FrontLine

/// Places held against nearly all of their neighbours are worth a look.
@Suite struct IsolatedTests {
  /// Seven places in a row of 0.9 km, the middle one `p3`, and one far away.
  private let places =
    (0..<7).map { ["p\($0)", "36.\(300 + $0 * 10)", "35.300", "500", "a survey", "no", "PPL"] }
    + [["remote", "37.9", "35.3", "500", "a survey", "no", "PPL"]]

  private func isolated(blue: Set<String>, without missing: Set<String> = []) throws -> [String] {
    let ids = places.map { $0[0] }.filter { !missing.contains($0) }
    let reports = ids.map {
      SmallTree.took(
        $0, "2020-01-01", by: "observer", taker: blue.contains($0) ? "blue-army" : "red-army")
    }
    let quality = SmallTree.dataset(reports, places: places).quality()
    let queue = try #require(quality.queues.first { $0.name == "isolated" })
    return queue.rows.compactMap { row in
      if case .text(let id) = row.first { id } else { nil }
    }
  }

  @Test func onePlaceAgainstSixIsListed() throws {
    #expect(try isolated(blue: ["p3", "remote"]) == ["p3"])
  }

  @Test func twoAgainstFiveAreBothListed() throws {
    #expect(try isolated(blue: ["p0", "p3"]) == ["p0", "p3"])
  }

  @Test func threeAgainstFourAreAFrontAndNotListed() throws {
    #expect(try isolated(blue: ["p0", "p1", "p2"]) == [])
  }

  @Test func whoeverHasFewNeighboursIsNotListed() throws {
    #expect(try isolated(blue: ["p3"], without: ["p6"]) == [])
  }
}
