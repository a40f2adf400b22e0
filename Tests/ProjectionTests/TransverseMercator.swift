import Foundation

/// Universal Transverse Mercator the slow, honest way.
///
/// Snyder 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, equations 8-9 to
/// 8-15; the length of the meridian by Simpson's rule from its definition. Good to a millimetre
/// within three degrees of the meridian.
enum TransverseMercator {
  static let a = 6_378_137.0
  static let f = 1.0 / 298.257223563
  static let e2 = f * (2 - f)

  /// Metres along the meridian from the equator to a latitude in radians.
  static func meridian(_ latitude: Double) -> Double {
    func slope(_ phi: Double) -> Double {
      a * (1 - e2) / pow(1 - e2 * sin(phi) * sin(phi), 1.5)
    }
    let steps = 2_000
    let h = latitude / Double(steps)
    var sum = slope(0) + slope(latitude)
    for step in 1..<steps { sum += (step.isMultiple(of: 2) ? 2 : 4) * slope(Double(step) * h) }
    return sum * h / 3
  }

  /// Easting and northing in metres on the northern half of a UTM zone.
  static func utm(zone: Int, longitude: Double, latitude: Double) -> (x: Double, y: Double) {
    let phi = latitude * .pi / 180
    let second = e2 / (1 - e2)
    let n = a / (1 - e2 * sin(phi) * sin(phi)).squareRoot()
    let t = tan(phi) * tan(phi)
    let c = second * cos(phi) * cos(phi)
    let d = (longitude - Double(zone * 6 - 183)) * .pi / 180 * cos(phi)
    let x =
      n
      * (d + (1 - t + c) * pow(d, 3) / 6
        + (5 - 18 * t + t * t + 72 * c - 58 * second) * pow(d, 5) / 120)
    let y =
      meridian(phi) + n * tan(phi)
      * (d * d / 2 + (5 - t + 9 * c + 4 * c * c) * pow(d, 4) / 24
        + (61 - 58 * t + t * t + 600 * c - 330 * second) * pow(d, 6) / 720)
    return (500_000 + 0.9996 * x, 0.9996 * y)
  }
}
