public import Model
import Projection

/// A candidate for a name, and where it is in the coordinate system asked for.
public struct LocatedPlace: Sendable {
  /// The place, with how well it fits and why.
  public let candidate: NameMatch.Candidate
  /// Where it is in that system; nil when none was asked for, or for an area.
  public let projected: (x: Double, y: Double)?

  /// The place.
  public var place: Place { candidate.place }
}

extension PlaceMatcher {
  /// Candidates for a name, best first, also in the units of a coordinate system (`EPSG:32637`).
  ///
  /// - Parameters:
  ///   - text: a name in any spelling, an id, a P-code, or `gn:NUMBER`.
  ///   - near: where to look, in words.
  ///   - limit: at most so many.
  ///   - crs: a coordinate system that PROJ knows.
  /// - Returns: the candidates.
  /// - Throws: `QuestionError` when the context says nothing, or PROJ does not know the system.
  public mutating func locate(
    _ text: String, near: String?, limit: Int, crs: String? = nil
  ) throws -> [LocatedPlace] {
    let system = try crs.map(coordinateSystem)
    try check(near: near)
    return try match(text, near: near, limit: limit).candidates.prefix(limit).map { candidate in
      let place = candidate.place
      return LocatedPlace(
        candidate: candidate,
        projected: try place.point.flatMap { try system?.project($0) }.map { ($0.x, $0.y) })
    }
  }

  private func coordinateSystem(_ code: String) throws(QuestionError) -> CoordinateSystem {
    do throws(ProjectionError) {
      return try CoordinateSystem(code)
    } catch {
      throw QuestionError(.unknownValue, error.description)
    }
  }
}
