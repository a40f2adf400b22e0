package import Model
import SourceText

/// Reads the fields of one place, given by the names of their columns, as strictly as a row of the table.
package struct PlaceCheck {
  /// The place, when nothing is wrong with it.
  package let place: Place?
  /// What is wrong, in sentences.
  package let problems: [String]

  /// Reads fields.
  ///
  /// - Parameters:
  ///   - fields: the text of each column that is given.
  ///   - old: the place whose other fields stay; nil for a new one.
  package init(_ fields: [String: String], over old: Place?) {
    let names = PlaceColumn.allCases.map(\.name)
    var problems = fields.keys.filter { !names.contains($0) }.sorted().map {
      "there is no field \($0)"
    }
    let cells = old.map { PlaceCells($0).texts } ?? names.map { _ in "" }
    let values = zip(names, cells).map { name, cell in fields[name] ?? cell }
    for (name, value) in zip(names, values)
    where value.contains(where: { $0 == "\t" || $0.isNewline }) {
      problems.append("\(name) holds a tab or a line break: write it in one line")
    }
    guard problems.isEmpty else {
      place = nil
      self.problems = problems
      return
    }
    let text = [names, values].map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
    var found: [Problem] = []
    let rows = readPlaces(SourceFile(path: "place", text: text), reporting: &found)
    place = found.isEmpty ? rows.first?.place : nil
    self.problems = found.map(\.message)
  }
}

/// True for what can be a BCP 47 language: `ar`, `ar-Latn`.
package func isLanguageTag(_ text: String) -> Bool { isLanguage(Array(text.utf8)[...]) }
