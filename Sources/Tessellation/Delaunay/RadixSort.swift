extension [UInt64] {
  /// Sorts by the upper 32 bits; equal ones keep their order.
  ///
  /// - Complexity: O(n): three passes over digits of 11 bits.
  mutating func sortByUpperHalf() {
    var other = self
    for shift in [32, 43, 54] {
      var starts = [Int](repeating: 0, count: 2049)
      for key in self { starts[Int((key >> shift) & 2047) + 1] += 1 }
      for digit in 1...2048 { starts[digit] += starts[digit - 1] }
      for key in self {
        let digit = Int((key >> shift) & 2047)
        other[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&self, &other)
    }
  }
}
