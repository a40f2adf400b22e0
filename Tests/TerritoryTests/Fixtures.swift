import Model
import TestSupport
import Testing

@testable import Territory

/// A village, or a hill, somewhere.
func makePlace(
  _ id: String, _ longitude: Double, _ latitude: Double, feature: String = "PPL",
  isEstimate: Bool = false, uncertaintyMetres: Int? = 500
) -> Place {
  Place(
    id: .init(id), name: id, nameArabic: nil, variants: [], featureCode: .init(feature),
    admin: .init(governorate: nil, district: nil, subdistrict: nil),
    coordinate: Coordinate(longitude: longitude, latitude: latitude),
    uncertaintyMetres: uncertaintyMetres, coordinateSource: "test", isEstimate: isEstimate,
    pcode: nil, geonamesID: nil, wikidata: nil)
}

/// An answer as a map sees it.
func makeAnswer(_ side: String?, _ status: Status, _ basis: Basis? = .direct) -> CellAnswer {
  CellAnswer(
    Assessment(
      holder: side.map { Holder(party: .init($0), side: .init($0)) }, status: status,
      credibility: 3, basis: status == .unknown ? nil : basis, since: nil, newestEvidence: nil,
      alternatives: [], evidence: [], rule: .noEvidence))
}

let nothing = makeAnswer(nil, .unknown)
let red = makeAnswer("red", .confirmed)
let blue = makeAnswer("blue", .confirmed)

/// A day of a test, counted from 2020-01-01.
func day(_ number: Int) -> Day { Day.earliest.advanced(by: 800_000 + number) }

/// A campaign of random places, answers and days, the same for the same seed.
struct RandomCampaign {
  var places: [Place] = []
  var spans: [Place.ID: [TerritoryHistory.Span]] = [:]
  let days = 12
  /// A square with a hole, about Idlib.
  let outline: [[[Coordinate]]]

  init(seed: UInt64, places count: Int = 60) throws {
    var random = SeededGenerator(seed: seed)
    func ring(_ west: Double, _ south: Double, _ size: Double) throws -> [Coordinate] {
      try [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { x, y in
        try #require(Coordinate(longitude: west + x * size, latitude: south + y * size))
      }
    }
    outline = [[try ring(36, 35, 1), try ring(36.4, 35.4, 0.1)]]
    let kinds = [
      nothing, nothing, red, blue, red, blue, makeAnswer("red", .claimed, .area),
      makeAnswer("blue", .disputed), makeAnswer(nil, .changing), makeAnswer("blue", .contested),
      makeAnswer("green", .claimed, .implied),
    ]
    for number in 0..<count {
      let place = makePlace(
        "p\(number)", Double.random(in: 35.9...37.1, using: &random),
        Double.random(in: 34.9...36.1, using: &random),
        isEstimate: Int.random(in: 0..<8, using: &random) == 0,
        uncertaintyMetres: Int.random(in: 100...4000, using: &random))
      places.append(place)
      var from = 0
      while from < days {
        let to = min(days, from + Int.random(in: 1...9, using: &random))
        let answer = kinds.randomElement(using: &random) ?? nothing
        spans[place.id, default: []].append((day(from), day(to), answer))
        from = to
      }
    }
  }

  func map(reach: Double = 15_000) throws -> TerritoryMap {
    try TerritoryMap(places, within: outline, reach: reach)
  }

  func history(_ map: TerritoryMap, from: Int = 0, to: Int? = nil) throws -> TerritoryHistory {
    try TerritoryHistory(
      of: map, map.places.map { spans[$0.id] ?? [] }, from: day(from), to: day(to ?? days))
  }
}

/// An area or a front as a text, without its days.
func told(_ area: TerritoryArea, _ map: TerritoryMap) -> String {
  "\(area.kind) \(area.first) \(area.cells) \(area.squareKilometres) \(map.polygons(of: area))"
}

func told(_ front: TerritoryFront, _ map: TerritoryMap) -> String {
  "\(front.left) \(front.right) \(front.name) \(front.metres) \(front.uncertaintyMetres) "
    + "\(map.line(of: front))"
}
