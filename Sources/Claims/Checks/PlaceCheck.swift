import Model
import SourceText

extension ClaimCheck {
  /// Unknown places, places named twice, and an `area` that is none.
  func placeProblems(_ claim: ClaimDraft) -> [Problem] {
    var seen: Set<String> = []
    var problems: [Problem] = []
    for place in claim.places {
      if !gazetteer.contains(Place.ID(place.text)) { problems.append(unknown(place, claim)) }
      guard claim.places.count > 1, !seen.insert(place.text).inserted else { continue }
      problems.append(
        Problem(
          at: claim.file.location(line: place.line), .duplicateID,
          "place \(quoted(place.text)) is named twice in this claim: remove one"))
    }
    guard let area = claim.area else { return problems }
    guard let place = gazetteer[Place.ID(area.text)] else {
      return problems + [unknown(area, claim)]
    }
    guard place.featureCode.isArea else {
      return problems + [
        claim.problem(
          "area", .badValue,
          "place \(quoted(area.text)) is no area: write \"places: [\(area.text)]\" or name an area")
      ]
    }
    return problems
  }

  private func unknown(_ place: SourceScalar, _ claim: ClaimDraft) -> Problem {
    .unknown(.place, place, among: gazetteer.places.lazy.map(\.id.text), in: claim.file)
  }
}
