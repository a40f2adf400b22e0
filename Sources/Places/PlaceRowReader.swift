import Model
import SourceText

/// Turns one row of `places.tsv` into a place and collects what is wrong with it.
struct PlaceRowReader {
  private let file: SourceFile
  private let row: TextTable.Row
  /// Where each column stands, in the order of the cases; a list, because cells are read by the
  /// thousand.
  private let positions: [Int?]
  private(set) var problems: [Problem] = []

  init(file: SourceFile, row: TextTable.Row, positions: [Int?]) {
    self.file = file
    self.row = row
    self.positions = positions
  }

  /// The place of this row; nil, with a problem, when it has no usable id.
  mutating func place() -> Place? {
    guard let id = id() else { return nil }
    let title = self[.title]
    if title == nil { report(.missingField, "\(id) has no title: give the name in Latin letters") }
    let coordinate = coordinate()
    let uncertainty = uncertainty()
    let isEstimate = isEstimate(uncertainty: uncertainty, isLocated: coordinate != nil)
    checkMatches()
    return Place(
      id: id, name: title ?? id.text, nameArabic: self[.nameArabic], variants: variants(),
      featureCode: featureCode(), admin: admin(), coordinate: coordinate,
      uncertaintyMetres: uncertainty, coordinateSource: self[.coordinateSource],
      isEstimate: isEstimate,
      pcode: code(.pcode, "like C4077 or SY07", where: isPCode),
      geonamesID: code(.geonames, "digits only", where: isNumber),
      wikidata: code(.wikidata, "Q and digits", where: isWikidata))
  }

  /// The text of a cell without outer blanks; nil when it is empty or the column is absent.
  subscript(column: PlaceColumn) -> String? {
    let bytes = trimmed(bytes(column))
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

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

  /// Notes a problem at this row.
  mutating func report(_ code: Problem.Code, _ message: String) {
    problems.append(Problem(at: file.location(line: row.line), code, message))
  }

  private mutating func id() -> Place.ID? {
    guard let text = self[.id] else {
      report(.missingField, "the row has no id: give it one, lower-case with hyphens")
      return nil
    }
    guard isBundledID(text) else {
      report(.badID, "the id \(quoted(text)) must be lower-case letters, digits and single hyphens")
      return nil
    }
    return Place.ID(text)
  }

  private mutating func featureCode() -> FeatureCode {
    guard let text = self[.featureCode] else {
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
    _ column: PlaceColumn, _ form: String, where isRight: (String) -> Bool
  ) -> String? {
    guard let text = self[column] else { return nil }
    guard isRight(text) else {
      report(.badValue, "\(column.name) \(quoted(text)) must be \(form)")
      return nil
    }
    return text
  }
}
