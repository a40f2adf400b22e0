import Foundation
import Model
import Tessellation
import TestSupport
import Testing

@testable import Territory

/// Laws of areas and fronts over random campaigns.
struct TerritoryHistoryTests {
  /// What a history shows on a day is what a map of that day alone shows.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aHistoryIsItsDays(seed: UInt64) throws {
    let campaign = try RandomCampaign(seed: seed)
    let map = try campaign.map()
    let history = try campaign.history(map)
    for number in 0..<campaign.days {
      let today = day(number)
      let alone = try campaign.history(map, from: number, to: number + 1)
      let areas = history.areas.filter { $0.from <= today && today < $0.to }
      let fronts = history.fronts.filter { $0.from <= today && today < $0.to }
      #expect(areas.map { told($0, map) } == alone.areas.map { told($0, map) })
      #expect(fronts.map { told($0, map) } == alone.fronts.map { told($0, map) })
    }
  }

  /// Nothing that stays the same is told twice.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func aRowEndsOnlyWhenSomethingChanges(seed: UInt64) throws {
    let campaign = try RandomCampaign(seed: seed)
    let map = try campaign.map()
    let history = try campaign.history(map)
    let areas = history.areas.map { (told($0, map), $0.from, $0.to) }
    let fronts = history.fronts.map { (told($0, map), $0.from, $0.to) }
    for (text, from, _) in areas + fronts {
      #expect(!(areas + fronts).contains { $0.0 == text && $0.2 == from })
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func theOrderOfPlacesDoesNotMatter(seed: UInt64) throws {
    let campaign = try RandomCampaign(seed: seed)
    var shuffled = campaign
    var random = SeededGenerator(seed: seed)
    shuffled.places.shuffle(using: &random)
    let (map, other) = (try campaign.map(), try shuffled.map())
    let (history, again) = (try campaign.history(map), try shuffled.history(other))
    #expect(history.areas.map { told($0, map) } == again.areas.map { told($0, other) })
    #expect(history.fronts.map { told($0, map) } == again.fronts.map { told($0, other) })
  }

  /// Evidence beyond twice the reach changes neither a cell nor the area that it belongs to.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func evidenceFarAwayChangesNothingHere(seed: UInt64) throws {
    let reach = 12_000.0
    let campaign = try RandomCampaign(seed: seed, places: 120)
    var larger = campaign
    larger.places.append(makePlace("p1000", 36.95, 35.95))
    larger.spans["p1000"] = [(day(0), day(12), red)]
    func cells(_ campaign: RandomCampaign) throws -> [Place.ID: (PlanePoint, String)] {
      let map = try campaign.map(reach: reach)
      let answers = map.places.map { place in
        campaign.spans[place.id]?.first { $0.from <= day(3) && day(3) < $0.to }?.answer ?? nothing
      }
      let kinds = CellKinds(map.tessellation, answers, reach: reach)
      return Dictionary(
        uniqueKeysWithValues: map.places.indices.map { cell in
          let kind = kinds.kind(of: Int32(clamping: cell)).map { "\($0)" } ?? "-"
          return (
            map.places[cell].id,
            (
              map.tessellation.sites[cell],
              "\(kind) \((map.squareKilometres[cell] * 1e6).rounded())"
            )
          )
        })
    }
    let (before, after) = (try cells(campaign), try cells(larger))
    let new = try #require(after["p1000"]).0
    var compared = 0
    for (id, cell) in before {
      let (dx, dy) = (cell.0.x - new.x, cell.0.y - new.y)
      guard dx * dx + dy * dy > 4 * reach * reach else { continue }
      #expect(after[id]?.1 == cell.1)
      compared += 1
    }
    #expect(compared > 60 && compared < before.count)
  }

  /// All land of a kind other than interpolated is within reach of a place of its kind; interpolated land
  /// is within reach of a place of its side with evidence.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func noColourIsFartherFromEvidenceThanTheReach(seed: UInt64) throws {
    let campaign = try RandomCampaign(seed: seed)
    let reach = 9000.0
    let map = try campaign.map(reach: reach)
    let history = try campaign.history(map, from: 3, to: 4)
    #expect(!history.areas.isEmpty)
    for area in history.areas {
      let holders = map.places.indices.filter { cell in
        campaign.spans[map.places[cell].id]?.contains {
          $0.from <= day(3) && day(3) < $0.to && $0.answer.hasEvidence
            && $0.answer.side == area.kind.side
        } ?? false
      }
      for vertex in Set(area.rings.joined().joined()) {
        let point = map.tessellation.vertices[Int(vertex)]
        let least = holders.map { cell in
          let site = map.tessellation.sites[cell]
          return ((site.x - point.x) * (site.x - point.x) + (site.y - point.y) * (site.y - point.y))
            .squareRoot()
        }.min()
        #expect(least.map { $0 <= reach + 0.1 } ?? false)
      }
    }
  }

  /// A hair to the left of each piece of a front is land of its left side, to the right of its right one.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func aFrontHasItsSidesWhereItSays(seed: UInt64) throws {
    let campaign = try RandomCampaign(seed: seed)
    let map = try campaign.map()
    let history = try campaign.history(map, from: 3, to: 4)
    #expect(!history.fronts.isEmpty)
    func side(at point: (Double, Double)) -> Side.ID? {
      history.areas.first { area in
        map.polygons(of: area).contains { polygon in
          !polygon.count(where: { isInside($0, point) }).isMultiple(of: 2)
        }
      }?.kind.side
    }
    for front in history.fronts {
      let line = map.line(of: front)
      for (a, b) in zip(line, line.dropFirst()) {
        let (x, y) = ((a.longitude + b.longitude) / 2, (a.latitude + b.latitude) / 2)
        let (dx, dy) = (b.longitude - a.longitude, b.latitude - a.latitude)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 1e-5 else { continue }
        let (nx, ny) = (-dy / length * 1e-6, dx / length * 1e-6)
        #expect(side(at: (x + nx, y + ny)) == front.left)
        #expect(side(at: (x - nx, y - ny)) == front.right)
      }
    }
  }

  private func isInside(_ ring: [Coordinate], _ point: (Double, Double)) -> Bool {
    zip(ring, ring.dropFirst()).count { a, b in
      (a.latitude > point.1) != (b.latitude > point.1)
        && point.0 < (b.longitude - a.longitude) * (point.1 - a.latitude)
          / (b.latitude - a.latitude) + a.longitude
    }.isMultiple(of: 2) == false
  }

  /// Where everybody has the same answer, the areas are all the land there is; its size is that on the
  /// ellipsoid, computed another way.
  @Test func areasAddUpToTheLand() throws {
    var campaign = try RandomCampaign(seed: 5, places: 300)
    for place in campaign.places { campaign.spans[place.id] = [(day(0), day(1), red)] }
    let map = try campaign.map(reach: 100_000)
    let areas = try campaign.history(map, to: 1).areas
    let land = areas.reduce(0) { $0 + $1.squareKilometres }
    #expect(areas.count == 1)
    #expect(abs(land / squareKilometres(1, south: 35) - 0.99) < 0.01)
    let exact = squareKilometres(1, south: 35) - squareKilometres(0.1, south: 35.4)
    #expect(abs(land / exact - 1) < 1e-5)
  }

  /// The area of a square of longitude and latitude on WGS 84: the closed form for a zone (Snyder 1987,
  /// equation 3-12).
  private func squareKilometres(_ degrees: Double, south: Double) -> Double {
    let (a, squared) = (6378.137, 0.00669437999014)
    let e = squared.squareRoot()
    func q(_ latitude: Double) -> Double {
      let sine = sin(latitude * .pi / 180)
      let part = 1 - squared * sine * sine
      return (1 - squared) * (sine / part - log((1 - e * sine) / (1 + e * sine)) / (2 * e))
    }
    return a * a / 2 * (degrees * .pi / 180) * (q(south + degrees) - q(south))
  }
}
