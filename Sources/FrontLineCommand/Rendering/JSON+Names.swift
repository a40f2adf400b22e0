import FrontLine
import Model
import OrderedJSON

/// Names and the places that they may mean as JSON.
extension JSON {
  static func candidates(_ input: String, _ candidates: [LocatedPlace]) -> JSON {
    .object([
      ("input", .string(input)), ("candidates", .array(candidates.map(candidate))),
    ])
  }

  private static func candidate(_ located: LocatedPlace) -> JSON {
    let point: [(String, JSON)] = [
      ("x", located.projected.map { .number($0.x) } ?? .null),
      ("y", located.projected.map { .number($0.y) } ?? .null),
    ]
    return .object(members(located.candidate) + point)
  }

  /// One row of `validate`.
  static func match(_ row: NameRow, _ match: NameMatch) -> JSON {
    .object([
      ("row", .integer(row.number)), ("input", .string(row.name)),
      ("verdict", .string(match.verdict.rawValue)),
      ("place", match.place.map(place) ?? .null), ("nameFit", .number(match.nameFit)),
      ("confidence", .number(match.confidence)),
      ("candidates", .array(match.candidates.map { .object(members($0)) })),
      ("problem", .text(row.problem)),
    ])
  }

  private static func members(_ candidate: NameMatch.Candidate) -> [(String, JSON)] {
    let place = candidate.place
    return [
      ("id", .string(place.id.text)), ("name", .string(place.name)),
      ("nameArabic", .text(place.nameArabic)), ("coordinates", coordinates(of: place)),
      ("admin", .string(place.admin.summary)), ("score", .number(candidate.score)),
      ("reason", .string(candidate.reason)), ("spelling", .string(candidate.spelling)),
      ("metresFromFirst", candidate.metresFromFirst.map(JSON.integer) ?? .null),
    ]
  }
}
