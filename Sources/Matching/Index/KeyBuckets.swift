/// Tells by the upper bits of a key where among the sorted keys it stands.
///
/// Keys are fingerprints, evenly spread, so that a bucket holds about one of them.
struct KeyBuckets: Hashable, Sendable {
  private var shift: UInt32 = 31
  private var starts: [UInt32] = [0, 0, 0]

  /// No keys.
  init() {}

  /// The buckets of ascending keys.
  ///
  /// - Complexity: O(n).
  init(_ keys: [UInt32]) {
    while shift > 8, keys.count >> Int(32 - shift) > 0 { shift -= 1 }
    starts = [UInt32](repeating: 0, count: (1 << Int(32 - shift)) + 1)
    for key in keys { starts[Int(key >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
  }

  /// The position of a key; nil when it is not there.
  func position(of key: UInt32, in keys: [UInt32]) -> Int? {
    let bucket = Int(key >> shift)
    var position = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while position < end {
      if keys[position] == key { return position }
      position += 1
    }
    return nil
  }
}
