import Model
import SourceText

/// The fields of one row as values; what is bad is nil and reported.
struct RowFields {
  let cells: MappedCells
  let row: CSVRow
  private(set) var problems: [Problem] = []

  init(cells: MappedCells, row: CSVRow) {
    self.cells = cells
    self.row = row
  }

  var location: SourceLocation { cells.file.location(line: row.line) }

  func text(_ field: ClaimField) -> String? { cells.text(field, row) }

  mutating func report(_ field: ClaimField, _ code: Problem.Code, _ message: String) {
    problems.append(Problem(at: location, code, "\(cells.column(field)) \(message)"))
  }

  mutating func needed(_ field: ClaimField) -> String? {
    if let text = text(field) { return text }
    report(field, .missingField, "is empty: fill it in, or give a constant in the mapping")
    return nil
  }

  mutating func event() -> Claim.Event? {
    guard let text = needed(.event) else { return nil }
    let word = cells.mapping.events[text] ?? text
    if let event = Claim.Event(rawValue: word) { return event }
    let events = Claim.Event.allCases.map(\.rawValue)
    report(
      .event, .badValue,
      "\(quoted(text)) is no event: add what it means under \"values: event:\" of the mapping; the "
        + "events are \(events.joined(separator: ", "))")
    return nil
  }

  mutating func boolean(_ field: ClaimField) -> Bool? {
    guard let text = text(field) else { return nil }
    switch cells.mapping.again[text] ?? text {
    case "true": return true
    case "false": return false
    default:
      report(
        field, .badValue,
        "\(quoted(text)) is neither true nor false: add it under \"values: again:\" of the mapping")
      return nil
    }
  }

  mutating func integer(_ field: ClaimField, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(field) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      field, .badValue,
      "\(quoted(text)) is no whole number from \(range.lowerBound) to \(range.upperBound): mend it")
    return nil
  }

  mutating func date(_ field: ClaimField) -> EventDate? {
    guard let text = text(field) else { return nil }
    // A constant stands in the mapping and is EDTF, however the table writes its dates.
    let layout = cells.cell(field, row) == nil ? .edtf : cells.mapping.dates
    do throws(EventDateError) {
      return try layout.date(text)
    } catch {
      report(
        field, .badDate,
        "\(quoted(text)) is no date: \(error.reason); mend it, or \"dates\" of the mapping")
      return nil
    }
  }

  func party(_ field: ClaimField) -> PartyText? {
    guard let text = text(field) else { return nil }
    return PartyText(
      column: cells.column(field), text: text, candidates: [cells.mapping.parties[text] ?? text])
  }

  mutating func neededParty(_ field: ClaimField) -> PartyText? {
    needed(field) == nil ? nil : party(field)
  }

  /// Where the row has its places; nil when it does not tell.
  mutating func coordinate() -> Coordinate? {
    let longitude = text(.longitude) ?? ""
    let latitude = text(.latitude) ?? ""
    guard longitude != "" || latitude != "" else { return nil }
    if let coordinate = Coordinate(longitude: longitude, latitude: latitude) { return coordinate }
    report(
      .longitude, .badValue,
      "and \(cells.column(.latitude)) are no position in degrees "
        + "(\(quoted(longitude)), \(quoted(latitude))): mend them, or leave both empty")
    return nil
  }

  func places(_ field: ClaimField, at coordinate: Coordinate?) -> [PlaceText] {
    cells.texts(field, row).map { text in
      PlaceText(
        column: cells.column(field), text: cells.mapping.places[text] ?? text,
        near: self.text(.near), admin: [], coordinate: coordinate)
    }
  }
}
