package import Model
package import SourceText

/// What the two files of a gazetteer say, with everything that is wrong in them.
package struct GazetteerReading: Sendable {
  /// The places and areas as far as they could be read.
  package let gazetteer: Gazetteer
  /// What is wrong, in the order of files and lines.
  package let problems: [Problem]
  /// The line on which each place stands.
  package let locations: [Place.ID: SourceLocation]
}

/// Reads the table of places and the list of the areas' members.
///
/// A place with a bad cell is kept without that cell, so that whatever names the place is not
/// reported as well; a row without a usable id is left out.
/// - Complexity: O(places · areas).
package func readGazetteer(places: SourceFile, areas: SourceFile) -> GazetteerReading {
  var problems: [Problem] = []
  let rows = readPlaces(places, reporting: &problems)
  let readings = AreaReader(file: areas, rows: rows).readings(reporting: &problems)
  return GazetteerReading(
    gazetteer: Gazetteer(places: rows.map(\.place), readings: readings),
    problems: problems.sorted(),
    locations: Dictionary(uniqueKeysWithValues: rows.map { ($0.place.id, $0.location) }))
}
