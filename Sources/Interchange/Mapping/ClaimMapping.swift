package import Model
package import SourceText

/// Which column of a table is which field of a claim, and what its words mean.
package struct ClaimMapping: Sendable {
  /// Columns by field.
  let columns: [ClaimField: SourceScalar]
  /// What a field is where its column is missing or its cell empty.
  let constants: [ClaimField: String]
  /// What the words of a cell mean: events, parties, places, and `true` or `false` for `again`.
  let events: [String: String]
  let parties: [String: String]
  let places: [String: String]
  let again: [String: String]
  /// Between several places, or several answers, of one cell.
  let separator: String
  /// How dates are written.
  let dates: DateLayout
  /// The mapping file, for messages; nil: none was given.
  let file: SourceFile?

  /// The columns of `frontline claims --format csv`, by their own names.
  package init() {
    var columns: [ClaimField: SourceScalar] = [:]
    for field in ClaimField.allCases {
      columns[field] = field.ownColumn.map { SourceScalar($0, line: 1) }
    }
    self.columns = columns
    constants = [:]
    events = [:]
    parties = [:]
    places = [:]
    again = [:]
    separator = ";"
    dates = .edtf
    file = nil
  }

  /// Reads a mapping file.
  ///
  /// - Returns: nil, with problems, when it is not usable.
  package init?(_ file: SourceFile, reporting problems: inout [Problem]) {
    let before = problems.count
    guard
      let reader = FieldReader(
        root: file, subject: "the mapping",
        fields: ["columns", "constants", "values", "separator", "dates"], reporting: &problems)
    else { return nil }
    columns = reader.fields("columns", reporting: &problems)
    constants = reader.fields("constants", reporting: &problems).mapValues(\.text)
    let values = reader["values"].flatMap {
      FieldReader(
        $0, subject: "values", fields: ["event", "party", "place", "again"], in: file,
        reporting: &problems)
    }
    events = values?.words("event", reporting: &problems) ?? [:]
    parties = values?.words("party", reporting: &problems) ?? [:]
    places = values?.words("place", reporting: &problems) ?? [:]
    again = values?.words("again", reporting: &problems) ?? [:]
    separator = reader.optionalText("separator", reporting: &problems)?.text ?? ";"
    dates =
      reader["dates"] == nil
      ? .edtf : reader.choice("dates", of: DateLayout.self, reporting: &problems) ?? .edtf
    self.file = file
    guard problems.count == before else { return nil }
  }
}

extension FieldReader {
  /// A group of claim fields with a text each.
  fileprivate func fields(
    _ key: String, reporting problems: inout [Problem]
  ) -> [ClaimField: SourceScalar] {
    guard let node = self[key],
      let reader = FieldReader(
        node, subject: key, fields: ClaimField.allCases.map(\.name), in: file,
        reporting: &problems)
    else { return [:] }
    var texts: [ClaimField: SourceScalar] = [:]
    for field in ClaimField.allCases {
      texts[field] = reader.optionalText(field.name, reporting: &problems)
    }
    return texts
  }
}
