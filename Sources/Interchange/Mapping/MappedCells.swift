import Model
import SourceText

/// The cells of a row by the fields that a mapping has them for.
struct MappedCells {
  let mapping: ClaimMapping
  let file: SourceFile
  /// The column of each field, and what it is where its cell is empty, by the fields' numbers.
  private let positions: [Int?]
  private let constants: [String?]

  /// Finds a mapping's columns in a table; nil, with problems, when some are missing.
  ///
  /// Without a mapping file columns may be missing: then fields are.
  init?(_ mapping: ClaimMapping, _ table: CSVTable, reporting problems: inout [Problem]) {
    self.mapping = mapping
    file = table.file
    var positions: [Int?] = ClaimField.allCases.map { _ in nil }
    constants = ClaimField.allCases.map { mapping.constants[$0] }
    let before = problems.count
    for field in ClaimField.allCases {
      guard let column = mapping.columns[field] else { continue }
      positions[field.rawValue] = table.column(column.text)
      guard positions[field.rawValue] == nil, let file = mapping.file else { continue }
      problems.append(
        Problem(
          at: file.location(line: column.line), .missingField,
          "\(table.file.path) has no column \(quoted(column.text))"
            + suggestion(for: column.text, among: table.columns) + ": mend the mapping"))
    }
    self.positions = positions
    guard problems.count == before else { return nil }
  }

  /// True when no column has the field and the mapping gives it no constant.
  func isMissing(_ field: ClaimField) -> Bool {
    positions[field.rawValue] == nil && constants[field.rawValue] == nil
  }

  /// The column of a field, for messages.
  func column(_ field: ClaimField) -> String {
    mapping.columns[field]?.text ?? field.name
  }

  /// The text of a field; nil when the cell is empty and the mapping gives no constant.
  func text(_ field: ClaimField, _ row: CSVRow) -> String? {
    cell(field, row) ?? constants[field.rawValue]
  }

  /// The text of a field's cell; nil when it is empty or there is no column.
  func cell(_ field: ClaimField, _ row: CSVRow) -> String? {
    guard let position = positions[field.rawValue], !row[bytes: position].isEmpty else {
      return nil
    }
    let cell = trimmed(plainCell(row[position]))
    return cell.isEmpty ? nil : cell
  }

  /// The several texts of a field.
  func texts(_ field: ClaimField, _ row: CSVRow) -> [String] {
    guard let text = text(field, row) else { return [] }
    if let sign = mapping.separator.utf8.first, !text.utf8.contains(sign) { return [text] }
    return text.split(separator: mapping.separator).map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }
}
