import Model

/// What the words around a name say of the place that fits it best.
///
/// How much they say was counted by `Tests/Training` on spellings with a governorate.
enum Bearing {
  /// It lies where they say, and no other place has a better name.
  case inside
  /// They say nothing of it.
  case none
  /// It lies somewhere else.
  case apart

  /// How likely the text is the place's name at all, given how likely it is by its letters.
  ///
  /// The best name lies in the named governorate for 84 of 100 names that the gazetteer has, and for 11 of
  /// 100 that it lacks; some of that the letters have said already, and half of it makes probabilities that
  /// hold. Of two in a thousand another governorate is said: likelier than that the words are wrong, the
  /// gazetteer lacks a place.
  func fit(_ fit: Double) -> Double {
    guard self != .none else { return fit }
    let fit = min(fit, Namesakes.certainty)
    let right = fit * (self == .inside ? 4 : 0.0025)
    return right / (right + 1 - fit)
  }
}

extension Surroundings {
  /// What they say of a place.
  ///
  /// - Parameters:
  ///   - place: the first candidate.
  ///   - isBestName: whether it would be that without them.
  ///   - arrays: the index.
  /// - Returns: how they bear on it; `none` where its position is unknown.
  /// - Complexity: O(places) for one that lies in another unit.
  func bearing(on place: Int, isBestName: Bool, in arrays: IndexArrays) -> Bearing {
    guard !isEmpty else { return .none }
    let there: Bearing = isBestName ? .inside : .none
    if arrays.units(ofPlace: place).contains(where: units.contains) { return there }
    guard let here = arrays.point(of: place) else { return .none }
    func isNear(_ point: Coordinate) -> Bool { point.metres(to: here) <= Surroundings.near }
    if points.contains(where: isNear) { return there }
    if let origin, isNear(origin) { return .none }
    return !units.isEmpty && isBesideUnits(here, arrays) ? .none : .apart
  }

  /// True when some place of the units is at most `beside` metres away.
  private func isBesideUnits(_ here: Coordinate, _ arrays: IndexArrays) -> Bool {
    // A degree of latitude has at least 110,574 metres.
    let band = Int(Surroundings.beside / 110_574 * 10_000_000)
    let latitude = Int(here.latitude * 10_000_000)
    return arrays.placeLatitude.indices.contains { place in
      abs(Int(arrays.placeLatitude[place]) - latitude) <= band
        && arrays.units(ofPlace: place).contains(where: units.contains)
        && arrays.point(of: place).map { $0.metres(to: here) <= Surroundings.beside } ?? false
    }
  }

  /// Farther than so many metres from a place is not near it.
  private static let near = 50_000.0
  /// So near to a place of a unit, borders are often mistaken, in metres.
  private static let beside = 20_000.0
}
