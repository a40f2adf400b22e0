package import Model
import SourceText

/// Reads places from comma-separated text, fed in pieces of any size, so that a table of a million rows
/// needs no more memory than a piece, its places and the identifiers met before.
///
/// Columns in any order: `id`, `name` or `name_ar`, `lat` and `lon` must be there; `admin1` to
/// `admin3`, `feature_code` and every other column of `places.tsv` may. Semicolons and tabs separate
/// as well as commas. Ids are kept as they come; a coordinate without a source is the file's; a place
/// without a feature code is a populated place.
///
/// ```swift
/// var reader = PlaceTableReader(path: "villages.csv")
/// for piece in pieces { try store(reader.feed(piece, reporting: &problems)) }
/// try store(reader.finish(reporting: &problems))
/// ```
/// - Complexity: linear in the bytes.
package struct PlaceTableReader {
  private let path: String
  private let defaults: PlaceDefaults
  private var scanner = CSVScanner()
  private var header: PlaceHeader?
  private var identifiers: KnownIdentifiers
  /// How many rows below the header were read, faulty ones included.
  package private(set) var rows = 0
  /// False when the header is of no use: then no row is read.
  package private(set) var isReadable = true

  /// A reader of one table.
  ///
  /// - Parameters:
  ///   - path: the file's path, for messages; its last part is the source of coordinates without one.
  ///   - bearer: who bears an identifier in the data beside which the places will stand; nobody when
  ///     nil. Rows with such identifiers are reported; those with such an id are left out.
  package init(
    path: String, bearer: ((PlaceIdentifier) -> Place.ID?)? = nil
  ) {
    self.path = path
    defaults = PlaceDefaults(
      coordinateSource: path.split(separator: "/").last.map(String.init) ?? path)
    identifiers = KnownIdentifiers(bearer: bearer)
  }

  /// Takes further bytes; the places of the rows that are whole by now.
  ///
  /// - Returns: the places with their lines, in the order of their rows, without those that have no
  ///   usable id; a place with another bad cell is there without that cell, and the cell among the
  ///   problems.
  package mutating func feed(
    _ bytes: [UInt8], reporting problems: inout [Problem]
  ) -> [PlaceRow] {
    scanner.feed(bytes)
    return places(reporting: &problems)
  }

  /// The places of the last row, when nothing follows.
  package mutating func finish(reporting problems: inout [Problem]) -> [PlaceRow] {
    scanner.end()
    let places = places(reporting: &problems)
    if isReadable, header == nil {
      isReadable = false
      problems.append(
        Problem(
          at: SourceLocation(file: path, line: 1), .brokenTable,
          "the table is empty: its first line must name the columns"))
    }
    return places
  }

  private mutating func places(reporting problems: inout [Problem]) -> [PlaceRow] {
    var places: [PlaceRow] = []
    while let row = scanner.next() {
      guard isReadable else { continue }
      guard let header else {
        header = PlaceHeader(row, path: path, reporting: &problems)
        isReadable = header != nil
        continue
      }
      guard !row.isEmpty else { continue }
      rows += 1
      if let place = place(row, header, reporting: &problems) { places.append(place) }
    }
    return places
  }

  private mutating func place(
    _ row: CSVRow, _ header: PlaceHeader, reporting problems: inout [Problem]
  ) -> PlaceRow? {
    let location = SourceLocation(file: path, line: row.line)
    let fact =
      row.fact(columns: header.count)
      ?? (row.hasControl
        ? "a cell of this row has a tab, a line break or another control character: remove it"
        : nil)
    if let fact {
      problems.append(Problem(at: location, .brokenTable, fact))
      return nil
    }
    var reader = PlaceRowReader(
      path: path, row: PlainRow(row: row), positions: header.positions, defaults: defaults)
    let place = reader.place()
    problems += reader.problems
    guard let place, identifiers.add(place, at: location, reporting: &problems) else { return nil }
    return PlaceRow(place: place, location: location)
  }
}
