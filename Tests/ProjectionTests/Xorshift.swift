import Model
import Testing

/// A random source that repeats itself (Marsaglia 2003, doi:10.18637/jss.v008.i14).
struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A number from `range`, evenly.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    let unit = Double(next() >> 11) / Double(UInt64(1) << 53)
    return range.lowerBound + (range.upperBound - range.lowerBound) * unit
  }

  /// A position anywhere on Earth.
  mutating func coordinate() throws -> Coordinate {
    try ProjectionTests.coordinate((number(-180...180), number(-90...90)))
  }
}

/// The position of a row in a table.
func coordinate(_ degrees: (longitude: Double, latitude: Double)) throws -> Coordinate {
  try #require(Coordinate(longitude: degrees.longitude, latitude: degrees.latitude))
}
