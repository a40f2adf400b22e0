package import Model
package import SourceText

/// A place with the line it was read from.
package struct PlaceRow: Sendable {
  /// The place.
  package let place: Place
  /// Its line.
  package let location: SourceLocation
}

/// The places of a table, with everything that is wrong with them.
package struct PlacesReading: Sendable {
  /// The places in the order of the rows.
  package let places: [Place]
  /// What is wrong, in the order of lines.
  package let problems: [Problem]
  /// The line on which each place stands.
  package let locations: [Place.ID: SourceLocation]
}

/// Reads new rows of `places.tsv`, which are to stand beside a gazetteer.
///
/// - Parameters:
///   - file: a table with its header.
///   - gazetteer: the places that are there already; ids, P-codes, GeoNames and Wikidata ids that one
///     of them bears are problems.
///   - replaced: places in whose stead new ones come; what they bear is free.
/// - Returns: the new places, and all that is wrong with them.
/// - Complexity: linear in the rows and the gazetteer.
package func checkPlaces(
  _ file: SourceFile, beside gazetteer: Gazetteer, replacing replaced: Set<Place.ID> = []
) -> PlacesReading {
  var problems: [Problem] = []
  let rows = placeRows(file, reporting: &problems)
  let wanted = Set(rows.flatMap(\.place.identifiers))
  var bearers: [PlaceIdentifier: Place.ID] = [:]
  for place in gazetteer.places where !replaced.contains(place.id) {
    for identifier in place.identifiers where wanted.contains(identifier) {
      bearers[identifier] = place.id
    }
  }
  let found = bearers
  let fresh = unique(rows, bearer: { found[$0] }, reporting: &problems)
  return PlacesReading(
    places: fresh.map(\.place), problems: problems.sorted(),
    locations: Dictionary(uniqueKeysWithValues: fresh.map { ($0.place.id, $0.location) }))
}

/// Reads the rows of `places.tsv`; of rows with one id the first is kept.
func readPlaces(_ file: SourceFile, reporting problems: inout [Problem]) -> [PlaceRow] {
  let rows = placeRows(file, reporting: &problems)
  return unique(rows, bearer: nil, reporting: &problems)
}

private func placeRows(_ file: SourceFile, reporting problems: inout [Problem]) -> [PlaceRow] {
  guard let table = TextTable(file, reporting: &problems) else { return [] }
  let required = PlaceColumn.required
  let optional = PlaceColumn.allCases.filter { !required.contains($0) }
  table.checkColumns(
    required: required.map(\.name), optional: optional.map(\.name), reporting: &problems)
  guard required.allSatisfy({ table.column($0.name) != nil }) else { return [] }
  let positions = PlaceColumn.allCases.map { table.column($0.name) }

  var rows: [PlaceRow] = []
  for row in table.rows {
    var reader = PlaceRowReader(path: file.path, row: row, positions: positions)
    let place = reader.place()
    problems += reader.problems
    guard let place else { continue }
    rows.append(PlaceRow(place: place, location: file.location(line: row.line)))
  }
  return rows
}

/// The rows whose ids are not taken; identifiers that are taken are reported.
private func unique(
  _ rows: [PlaceRow], bearer: ((PlaceIdentifier) -> Place.ID?)?,
  reporting problems: inout [Problem]
) -> [PlaceRow] {
  var identifiers = KnownIdentifiers(bearer: bearer)
  return rows.filter { identifiers.add($0.place, at: $0.location, reporting: &problems) }
}
