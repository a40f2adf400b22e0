/// One of the eight directions of the compass.
enum Bearing: Int, Sendable, CaseIterable {
  case north, northEast, east, southEast, south, southWest, west, northWest

  /// Degrees clockwise from north.
  var degrees: Double { Double(rawValue) * 45 }

  /// How far an azimuth may lie from a bearing and still be called by it.
  ///
  /// One and a half of the eight sectors: people who say "north" mean north-east and north-west
  /// as well, but not what is nearly due east.
  static let toleranceDegrees = 67.5

  /// True when an azimuth, in degrees clockwise from north, lies on this side.
  func covers(_ azimuth: Double) -> Bool {
    let turn = abs(azimuth - degrees)
    return min(turn, 360 - turn) <= Bearing.toleranceDegrees
  }

  /// The direction that two make together: north and east make north-east.
  ///
  /// - Returns: nil when they contradict each other.
  func joined(with other: Bearing) -> Bearing? {
    let apart = abs(rawValue - other.rawValue)
    switch min(apart, 8 - apart) {
    case 0: return self
    case 1: return rawValue.isMultiple(of: 2) ? other : self
    case 2 where rawValue.isMultiple(of: 2):
      return Bearing(rawValue: apart == 2 ? (rawValue + other.rawValue) / 2 : 7)
    default: return nil
    }
  }
}
