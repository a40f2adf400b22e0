/// A random source that repeats itself: the same seed gives the same numbers on every machine.
///
/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195). Tests print the seed, so that
/// a failure can be run again.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator for one run of a randomised test.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
