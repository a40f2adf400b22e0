import Glibc
import Tessellation

/// The places, region and classes of the program that it is compared with, number for number.
struct Field {
  let sites: [PlanePoint]
  let labels: [Int32]
  let region: PlaneRegion

  init(places count: Int) {
    var random = XorShift()
    sites = (0..<count).map { _ in
      let x = 20 + 20 * random.next()
      return PlanePoint(x: x, y: 45 + 10 * random.next())
    }
    labels = sites.map { site in
      let wave = site.x + 1.5 * sin(site.y)
      return (wave > 30 ? 1 : 0) + (wave > 33 ? 1 : 0)
    }
    let ring = (0..<719).map { index in
      let angle = 2 * Double.pi * Double(index) / 719
      let radius = 1 + 0.08 * sin(7 * angle) + 0.03 * sin(31 * angle)
      return PlanePoint(x: 30 + 9 * radius * cos(angle), y: 50 + 4.5 * radius * sin(angle))
    }
    region = PlaneRegion(rings: [ring])
  }
}

/// Marsaglia's generator as that program has it.
struct XorShift {
  private var state: UInt64 = 88_172_645_463_325_252

  /// A number from 0 to below 1.
  mutating func next() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / 9_007_199_254_740_992
  }
}
