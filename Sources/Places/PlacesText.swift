package import Model
import SourceText

/// The text of `places.tsv`, which the reader reads back as the same places.
package struct PlacesText: Sendable {
  /// The text: a header with every column, then a line a place.
  package let text: String
  /// What a table of tab-separated text cannot hold, at the line on which it would stand.
  package let problems: [Problem]

  /// Writes places in the order of their ids.
  ///
  /// Whether their values make sense is the reader's matter, not told here.
  /// - Parameters:
  ///   - places: the places.
  ///   - path: the file's path, for the problems.
  /// - Complexity: O(n log n) in places, O(n) when they are in order.
  package init(_ places: [Place], path: String = "Gazetteer/places.tsv") {
    var text = PlaceColumn.allCases.map(\.name).joined(separator: "\t") + "\n"
    var problems: [Problem] = []
    for (index, place) in places.sorted(by: { $0.id < $1.id }).enumerated() {
      let cells = PlaceCells(place)
      text += cells.texts.joined(separator: "\t") + "\n"
      let location = SourceLocation(file: path, line: index + 2)
      problems += cells.faults.map { Problem(at: location, .badValue, "\(place.id): \($0)") }
    }
    self.text = text
    self.problems = problems
  }
}
