package import Model
import Projection

/// Where a named place is to be looked for: in a governorate, in an area, near a place, or on one
/// side of one of these.
package struct Context: Sendable {
  /// What the words stand for.
  enum Reading: Hashable, Sendable {
    /// The administrative unit with this P-code.
    case unit(code: String)
    /// The governorate of this name, in a gazetteer without codes.
    case governorate(name: String)
    /// Any of these areas.
    case areas([Place.ID])
    /// Around a place.
    case around(Place)
  }

  /// A side, and the point from which it is seen.
  struct Side: Hashable, Sendable {
    let origin: Coordinate
    let bearing: Bearing
  }

  /// What is near a place lies at most this far from it.
  ///
  /// Twice the distance between neighbouring towns of north-west Syria, and less than that between
  /// most homonyms.
  static let reachMetres = 40_000.0

  /// The context as it was written.
  package let text: String
  let reading: Reading
  /// The side that is meant; nil for all of it.
  let side: Side?

  init(text: String, reading: Reading, side: Side? = nil) {
    self.text = text
    self.reading = reading
    self.side = side
  }

  /// True when the place lies in this context; an area does when one of its members does.
  ///
  /// - Throws: `.noDistances` when it has to be measured and there is no PROJ.
  package func contains(_ place: Place, in gazetteer: Gazetteer) throws(ContextError) -> Bool {
    if place.featureCode.isArea, place.admin.governorate == nil || reading.isAreas {
      if case .areas(let areas) = reading, areas.contains(place.id) { return true }
      for member in gazetteer.members[place.id] ?? [] {
        guard let member = gazetteer[member] else { continue }
        if try containsPoint(member, in: gazetteer) { return true }
      }
      return false
    }
    return try containsPoint(place, in: gazetteer)
  }

  /// Those of the places of one name that lie in this context.
  ///
  /// Near a place, the nearest one alone stays if it is at least twice as near as the next.
  /// - Throws: `.elsewhere` when none does, `.noDistances`.
  package func keep(
    _ places: [Place], named name: String, in gazetteer: Gazetteer
  )
    throws(ContextError) -> [Place]
  {
    var kept: [Place] = []
    for place in places where try contains(place, in: gazetteer) { kept.append(place) }
    guard !kept.isEmpty else { throw .elsewhere(name: name, context: text, places) }
    guard case .around(let centre) = reading, side == nil, kept.count > 1 else { return kept }
    var near: [(metres: Double, place: Place)] = []
    for place in places {
      if let metres = try distance(from: centre, to: place) { near.append((metres, place)) }
    }
    near.sort { $0.metres < $1.metres }
    guard near.count > 1, near[0].metres * 2 <= near[1].metres else { return kept }
    return [near[0].place]
  }

  private func containsPoint(_ place: Place, in gazetteer: Gazetteer) throws(ContextError) -> Bool {
    switch reading {
    case .unit(let code): guard place.admin.contains(code: code) else { return false }
    case .governorate(let name):
      guard place.admin.governorate?.name == name else { return false }
    case .areas(let areas):
      guard gazetteer.areas[place.id]?.contains(where: areas.contains) ?? false else {
        return false
      }
    case .around(let centre):
      guard let metres = try distance(from: centre, to: place), metres <= Context.reachMetres
      else { return false }
    }
    return try side?.contains(place) ?? true
  }

  /// Metres from one place to another; nil when one of them has no coordinate.
  private func distance(from start: Place, to end: Place) throws(ContextError) -> Double? {
    guard let from = start.coordinate, let to = end.coordinate else { return nil }
    return try Geodesic.measured(from, to).metres
  }
}

extension Context.Reading {
  fileprivate var isAreas: Bool {
    if case .areas = self { true } else { false }
  }
}

extension Context.Side {
  /// True when the place is seen in that direction; false for the very point and the unlocated.
  fileprivate func contains(_ place: Place) throws(ContextError) -> Bool {
    guard let coordinate = place.coordinate,
      let azimuth = try Geodesic.measured(origin, coordinate).initialAzimuth
    else { return false }
    return bearing.covers(azimuth)
  }
}

extension Geodesic {
  fileprivate static func measured(
    _ start: Coordinate, _ end: Coordinate
  ) throws(ContextError)
    -> Geodesic
  {
    do throws(ProjectionError) {
      return try Geodesic(from: start, to: end)
    } catch {
      throw .noDistances(error)
    }
  }
}
