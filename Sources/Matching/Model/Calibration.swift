/// A rising line through points, which turns a raw share into a probability.
///
/// The points lie on a curve of beta calibration (Kull, Silva Filho and Flach 2017,
/// doi:10.1214/17-EJS1338SI): three numbers learned, so that little is learned by heart.
struct Calibration: Sendable {
  private let inputs: [Float]
  private let outputs: [Float]

  /// Reads the points; nil when they do not rise.
  init?(_ bytes: inout ByteReading) {
    guard let inputs = bytes.fractions(), let outputs = bytes.fractions(),
      inputs.count == outputs.count, !inputs.isEmpty,
      zip(inputs, inputs.dropFirst()).allSatisfy({ $0 < $1 }),
      zip(outputs, outputs.dropFirst()).allSatisfy({ $0 <= $1 }),
      outputs.allSatisfy({ (0...1).contains($0) })
    else { return nil }
    self.inputs = inputs
    self.outputs = outputs
  }

  /// The probability for a raw value.
  func callAsFunction(_ value: Double) -> Double {
    let value = Float(value)
    guard let after = inputs.firstIndex(where: { $0 >= value }) else {
      return Double(outputs.last ?? 0)
    }
    guard after > 0 else { return Double(outputs[0]) }
    let part = (value - inputs[after - 1]) / (inputs[after] - inputs[after - 1])
    return Double(outputs[after - 1] + part * (outputs[after] - outputs[after - 1]))
  }
}
