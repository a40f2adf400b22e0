/// The fixed directions of a polygon that is inscribed in a circle.
enum Directions {
  /// How many; a polygon of 64 corners falls 0.12 % of the radius short of its circle.
  static let count = 64

  /// The ratio of the inner circle of the polygon to the outer: the cosine of half a step.
  static let innerRatio = ((1 + step.x) / 2).squareRoot()

  /// Unit vectors counter-clockwise from east.
  static let all: [PlanePoint] = {
    var result = [PlanePoint(x: 1, y: 0)]
    for _ in 1..<count {
      let last = result[result.count - 1]
      result.append(
        PlanePoint(x: last.x * step.x - last.y * step.y, y: last.x * step.y + last.y * step.x))
    }
    return result
  }()

  /// One step: a right angle halved four times.
  private static let step: PlanePoint = {
    var cosine = 0.0
    var steps = 4
    while steps < count {
      cosine = ((1 + cosine) / 2).squareRoot()
      steps *= 2
    }
    return PlanePoint(x: cosine, y: (1 - cosine * cosine).squareRoot())
  }()

  /// Where a vector points: 0 east, 1 north, 2 west, 3 south, in between and below 4 (no true angle).
  static func pseudoAngle(_ x: Double, _ y: Double) -> Double {
    let size = x.magnitude + y.magnitude
    guard size > 0 else { return 0 }
    let angle = y >= 0 ? 1 - x / size : 3 + x / size
    return angle >= 4 ? 0 : angle
  }
}
