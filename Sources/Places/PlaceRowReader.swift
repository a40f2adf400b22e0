import Model
import SourceText

/// Turns one row of a table of places into a place and collects what is wrong with it.
struct PlaceRowReader<Row: CellRow> {
  private let path: String
  private let row: Row
  /// Where each column stands, in the order of the cases; a list, because cells are read by the
  /// thousand.
  private let positions: [Int?]
  /// What stands for cells that a table from elsewhere leaves empty; nil in `places.tsv`.
  private let defaults: PlaceDefaults?
  private(set) var problems: [Problem] = []

  init(path: String, row: Row, positions: [Int?], defaults: PlaceDefaults? = nil) {
    self.path = path
    self.row = row
    self.positions = positions
    self.defaults = defaults
  }

  /// The place of this row; nil, with a problem, when it has no usable id.
  mutating func place() -> Place? {
    guard let id = id() else { return nil }
    let nameArabic = self[.nameArabic]
    let title = self[.title] ?? (defaults == nil ? nil : nameArabic)
    if title == nil {
      report(
        .missingField,
        defaults == nil
          ? "\(id) has no title: give the name in Latin letters"
          : "\(id) has no name: give name or name_ar")
    }
    let coordinate = coordinate()
    let uncertainty = uncertainty()
    let isEstimate = isEstimate(uncertainty: uncertainty, isLocated: coordinate != nil)
    let matches = matches()
    return Place(
      id: id, name: title ?? id.text, nameArabic: nameArabic, variants: variants(),
      featureCode: featureCode(), admin: admin(), coordinate: coordinate,
      uncertaintyMetres: uncertainty, coordinateSource: coordinateSource,
      isEstimate: isEstimate,
      pcode: code(.pcode, "like C4077 or SY07", where: isPCode),
      geonamesID: code(.geonames, "digits only", where: isNumber),
      wikidata: code(.wikidata, "Q and digits", where: isWikidata),
      attestation: Place.Attestation(
        titleSource: self[.titleSource], featureClasses: self[.featureClasses],
        countries: self[.countries], start: self[.start], matches: matches,
        parentName: self[.parentName], parentID: self[.parentID]), note: self[.note])
  }

  /// The text of a cell without outer blanks; nil when it is empty or the column is absent.
  subscript(column: PlaceColumn) -> String? {
    let bytes = trimmed(bytes(column))
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Where the coordinate comes from.
  var coordinateSource: String? { self[.coordinateSource] ?? defaults?.coordinateSource }

  /// True when a place without a coordinate is of no use.
  var needsCoordinate: Bool { defaults != nil }

  /// The bytes of a cell, valid UTF-8; none when the column is absent.
  func bytes(_ column: PlaceColumn) -> ArraySlice<UInt8> {
    positions[column.rawValue].map { row[bytes: $0] } ?? []
  }

  /// The bytes without outer blanks.
  func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes
  }

  /// The bytes as text.
  func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Notes a problem at this row.
  mutating func report(_ code: Problem.Code, _ message: String) {
    problems.append(Problem(at: SourceLocation(file: path, line: row.line), code, message))
  }

  private mutating func id() -> Place.ID? {
    guard let text = self[.id] else {
      report(.missingField, "the row has no id: give it one")
      return nil
    }
    guard isPlaceID(text) else {
      report(
        .badID,
        "the id \(quoted(text)) must be printable text without blanks, \";\" and \"@\", of at most "
          + "\(longestPlaceID) bytes")
      return nil
    }
    return Place.ID(text)
  }

  private mutating func featureCode() -> FeatureCode {
    guard let text = self[.featureCode] ?? defaults?.featureCode else {
      report(.missingField, "feature_code is empty: give a GeoNames code such as PPL or HLL")
      return FeatureCode("")
    }
    if !isFeatureCode(text) {
      report(
        .badValue,
        "feature_code \(quoted(text)) must be 2 to 5 capital letters and digits, such as PPL")
    }
    return FeatureCode(text)
  }

  /// An identifier of another gazetteer, when it has the right form.
  private mutating func code(
    _ column: PlaceColumn, _ form: @autoclosure () -> String, where isRight: (String) -> Bool
  ) -> String? {
    guard let text = self[column] else { return nil }
    guard isRight(text) else {
      report(.badValue, "\(column.name) \(quoted(text)) must be \(form())")
      return nil
    }
    return text
  }
}
