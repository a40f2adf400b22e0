import Model
import Projection

extension Survey {
  /// Places held against nearly all of their neighbours: five of the six nearest, within 12 km.
  ///
  /// Such a place may be a pocket, a relic of a claim that nothing followed, or the wrong homonym. The
  /// answer stays as it is; somebody should look. Those against the most neighbours come first, then
  /// those with the oldest evidence. Without PROJ nothing can be measured, and the list is empty.
  var isolated: WorkQueue {
    let held = Neighbourhood(answers)
    let found = held.places.indices.compactMap { index in
      held.around(index).map { (place: held.places[index], around: $0) }
    }.filter { $0.around.against >= Neighbourhood.suspicious }
    return WorkQueue(
      name: "isolated", title: "places held against nearly all of their neighbours",
      columns: Survey.placeColumns + [
        "side", "status", "newest_evidence", "neighbours", "against", "within_m", "why", "remedy",
        "location",
      ],
      brief: ["place", "name", "side", "status", "against", "newest_evidence"],
      rows: found.sorted { rank($0.place, $0.around) < rank($1.place, $1.around) }.map {
        row($0.place, $0.around)
      })
  }

  private func rank(_ answer: Answered, _ around: Neighbourhood.Around) -> (Int, Day, Place.ID) {
    (-around.against, answer.assessment.newestEvidence ?? .earliest, answer.place.id)
  }

  private func row(_ answer: Answered, _ around: Neighbourhood.Around) -> [WorkQueue.Cell] {
    let assessment = answer.assessment
    return cells(answer.place) + [
      .init(assessment.holder?.side), .text(assessment.status.rawValue),
      .init(assessment.newestEvidence), .number(around.count), .number(around.against),
      .number(Int(around.metres.rounded())),
      .text("another side has \(around.against) of the \(around.count) places around it"),
      .text("look for what followed, or whether another place of the name is meant"),
      location(newestOf: assessment.evidence),
    ]
  }
}

/// The places with a settled holder and a position, by latitude, so that those nearby are few.
private struct Neighbourhood {
  /// What the six nearest places say.
  struct Around {
    let count: Int
    /// How many of them another side holds.
    let against: Int
    /// How far the farthest of them is.
    let metres: Double
  }

  static let size = 6
  static let suspicious = 5
  static let metres = 12_000.0
  /// A little more than `metres` in degrees of latitude.
  private static let degrees = 0.11

  let places: [Survey.Answered]
  private let positions: [Coordinate]

  init(_ answers: [Survey.Answered]) {
    let held = answers.compactMap { answer in
      answer.place.coordinate.map { (answer: answer, position: $0) }
    }.filter { entry in
      let isSettled = [.confirmed, .claimed].contains(entry.answer.assessment.status)
      return isSettled && entry.answer.assessment.holder != nil
        && !entry.answer.place.featureCode.isArea
    }.sorted {
      ($0.position.latitude, $0.answer.place.id) < ($1.position.latitude, $1.answer.place.id)
    }
    places = held.map(\.answer)
    positions = held.map(\.position)
  }

  /// The six nearest within reach of one place; nil where there are fewer.
  ///
  /// - Complexity: O(m) in places of about the same latitude.
  func around(_ index: Int) -> Around? {
    let here = positions[index]
    let below = positions[..<index].reversed().prefix {
      here.latitude - $0.latitude < Neighbourhood.degrees
    }.count
    let above = positions[index...].prefix {
      $0.latitude - here.latitude < Neighbourhood.degrees
    }.count
    let near = (index - below..<index + above).filter { $0 != index }.compactMap { other in
      (try? Geodesic(from: here, to: positions[other]).metres).map { (other, $0) }
    }.filter { $0.1 <= Neighbourhood.metres }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .prefix(Neighbourhood.size)
    guard near.count == Neighbourhood.size, let farthest = near.last else { return nil }
    let side = places[index].assessment.holder?.side
    return Around(
      count: near.count, against: near.count { places[$0.0].assessment.holder?.side != side },
      metres: farthest.1)
  }
}
