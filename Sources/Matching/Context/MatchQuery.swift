public import Model

/// A name to be looked up, and what is known about where it is.
public struct MatchQuery: Hashable, Sendable {
  /// The name as it was found.
  public let text: String
  /// A governorate, a sub-district, a place nearby, or a side of one of these, in words; nil or
  /// blank when nothing is known.
  public let near: String?
  /// Points that what is meant is likely to be near: the other places of an article.
  public let points: [Coordinate]

  /// A question.
  public init(_ text: String, near: String? = nil, points: [Coordinate] = []) {
    self.text = text
    self.near = near
    self.points = points
  }
}

extension Coordinate {
  /// Metres to another point, within one part in a hundred for distances inside a country.
  ///
  /// The plane triangle of the two differences on a sphere of 6,371,009 m, the longitudes shortened
  /// at the latitude between them.
  func metres(to other: Coordinate) -> Double {
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
