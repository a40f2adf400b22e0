/// A name to be looked up, and what is known about where it is.
public struct MatchQuery: Hashable, Sendable {
  /// The name as it was found.
  public let text: String
  /// A governorate, a sub-district, a place nearby, or a side of one of these, in words; nil or
  /// blank when nothing is known.
  public let near: String?
  /// Points that what is meant is likely to be near: the other places of an article.
  public let points: [MatchPoint]

  /// A question.
  public init(_ text: String, near: String? = nil, points: [MatchPoint] = []) {
    self.text = text
    self.near = near
    self.points = points
  }
}

/// A position in degrees.
public struct MatchPoint: Hashable, Sendable {
  /// Degrees east of Greenwich.
  public let longitude: Double
  /// Degrees north of the equator.
  public let latitude: Double

  /// A position, or nil when a number is not finite or outside its range.
  public init?(longitude: Double, latitude: Double) {
    guard (-180.0...180.0).contains(longitude), (-90.0...90.0).contains(latitude) else {
      return nil
    }
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Metres to another point, within one part in a hundred for distances inside a country.
  ///
  /// The plane triangle of the two differences on a sphere of 6,371,009 m, the longitudes shortened
  /// at the latitude between them.
  public func metres(to other: MatchPoint) -> Double {
    let radian = 0.017_453_292_519_943_295
    let middle = (latitude + other.latitude) / 2 * radian
    let square = middle * middle
    let cosine = 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))
    var turn = abs(longitude - other.longitude)
    if turn > 180 { turn = 360 - turn }
    let east = turn * radian * cosine
    let north = (latitude - other.latitude) * radian
    return 6_371_009 * (east * east + north * north).squareRoot()
  }
}
