import Model

/// Where a name is to be looked for, read from words.
struct Surroundings {
  /// Units of administration that the words name, by their keys.
  var units: [UInt32] = []
  /// Places that the words name, as points.
  var points: [Coordinate] = []
  /// What the side is seen from, where that is no place to be near to: the seat of a unit.
  var origin: Coordinate?
  /// The side of these that is meant, as qualifier bits 0 to 3: north, south, east, west.
  var side: UInt16 = 0

  /// Nothing is known.
  var isEmpty: Bool { units.isEmpty && points.isEmpty }

  /// How much likelier the place is meant than one chosen blindly, in nats.
  ///
  /// A factor, not a filter: some hints name the neighbouring governorate, as borders and spellings
  /// go.
  func weight(of place: Int, in arrays: IndexArrays) -> Double {
    var sum = 0.0
    if !units.isEmpty {
      let isThere = arrays.units(ofPlace: place).contains(where: units.contains)
      sum += isThere ? 0 : -Surroundings.elsewhere
    }
    guard let here = arrays.point(of: place) else { return sum }
    let nearest = nearest(to: here)
    if let metres = nearest?.metres {
      let times = Float(1 + min(metres, Surroundings.farthest) / Surroundings.close)
      sum -= Surroundings.farther * Double(Retrieval.log2(times))
    }
    if side != 0, let point = nearest?.point ?? origin, !liesOnSide(here, of: point) {
      sum -= Surroundings.wrongSide
    }
    return sum
  }

  /// What a place outside the unit loses.
  static let elsewhere = 8.0
  /// What a place loses at `close` metres from the named one, and again with each doubling of one
  /// more than the multiple of these, up to `farthest`.
  static let farther = 2.0
  static let close = 15_000.0
  static let farthest = 400_000.0
  /// What a place on another side loses.
  static let wrongSide = 1.0

  private func nearest(to here: Coordinate) -> (point: Coordinate, metres: Double)? {
    points.map { ($0, $0.metres(to: here)) }.min { $0.1 < $1.1 }
  }

  private func liesOnSide(_ here: Coordinate, of point: Coordinate) -> Bool {
    if side & 1 != 0, here.latitude < point.latitude { return false }
    if side & 2 != 0, here.latitude > point.latitude { return false }
    if side & 4 != 0, here.longitude < point.longitude { return false }
    if side & 8 != 0, here.longitude > point.longitude { return false }
    return true
  }
}

extension IndexArrays {
  /// Where a place is; nil when nobody knows.
  func point(of place: Int) -> Coordinate? {
    guard placeLongitude[place] != IndexArrays.unlocated,
      placeLatitude[place] != IndexArrays.unlocated
    else { return nil }
    return Coordinate(
      longitude: Double(placeLongitude[place]) / 10_000_000,
      latitude: Double(placeLatitude[place]) / 10_000_000)
  }
}
