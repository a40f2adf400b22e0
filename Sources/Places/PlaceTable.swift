import Model
import SourceText

/// A place with the line it was read from.
struct PlaceRow {
  let place: Place
  let location: SourceLocation
}

/// Reads the rows of `places.tsv`; of rows with one id the first is kept.
func readPlaces(_ file: SourceFile, reporting problems: inout [Problem]) -> [PlaceRow] {
  guard let table = TextTable(file, reporting: &problems) else { return [] }
  let required = PlaceColumn.required
  let optional = PlaceColumn.allCases.filter { !required.contains($0) }
  table.checkColumns(
    required: required.map(\.name), optional: optional.map(\.name), reporting: &problems)
  guard required.allSatisfy({ table.column($0.name) != nil }) else { return [] }
  let positions = PlaceColumn.allCases.map { table.column($0.name) }

  var rows: [PlaceRow] = []
  var identifiers = KnownIdentifiers()
  for row in table.rows {
    var reader = PlaceRowReader(file: file, row: row, positions: positions)
    let place = reader.place()
    problems += reader.problems
    guard let place else { continue }
    let location = file.location(line: row.line)
    guard identifiers.add(place, at: location, reporting: &problems) else { continue }
    rows.append(PlaceRow(place: place, location: location))
  }
  return rows
}
