/// The numbers of one candidate while they are written, one after the other.
struct FeatureRow {
  private let numbers: UnsafeMutableBufferPointer<Float>
  private var count = 0

  init(_ numbers: UnsafeMutableBufferPointer<Float>) { self.numbers = numbers }

  /// Writes the next number; what is beyond the row is not written.
  mutating func append(_ number: Float) {
    guard count < numbers.count else { return }
    numbers[count] = number
    count += 1
  }
}
