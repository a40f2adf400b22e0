/// The fields that a claim has, each with its line.
///
/// There are few, so that looking through them is faster than a dictionary.
struct FieldLines: Sendable {
  private var lines: [(field: String, line: Int)] = []

  /// Adds a field that is not there yet.
  mutating func add(_ field: String, _ line: Int) { lines.append((field, line)) }

  /// The line of a field; nil when the claim has no such field.
  subscript(field: String) -> Int? { lines.first { $0.field == field }?.line }
}
