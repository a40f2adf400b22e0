import Model
import SourceText

/// The columns of a table of places from elsewhere.
struct PlaceHeader {
  /// How many cells a row has.
  let count: Int
  /// Where each column of ours stands, in the order of the cases.
  let positions: [Int?]

  /// The names that a header may have: those of `places.tsv`, and `name` for `title`.
  private static let names = PlaceColumn.allCases.map(\.name) + ["name"]

  /// Reads the first row; nil, with problems, when rows below it could make no place.
  ///
  /// Columns that are not known are reported and passed over.
  init?(_ row: CSVRow, path: String, reporting problems: inout [Problem]) {
    func report(_ code: Problem.Code, _ message: String) {
      problems.append(Problem(at: SourceLocation(file: path, line: row.line), code, message))
    }
    guard row.fault == nil, !row.isEmpty else {
      report(
        .brokenTable,
        "the table has no header: its first line must name the columns, as UTF-8")
      return nil
    }
    var positions = Array(repeating: Int?.none, count: PlaceColumn.allCases.count)
    for position in 0..<row.count {
      let name = trimmed(row[position])
      guard let column = PlaceHeader.column(name) else {
        let near = nearestSpelling(to: name, among: PlaceHeader.names)
        let remedy = near.map { "did you mean \($0)?" } ?? "remove it"
        report(.unknownField, "column \(quoted(name)) is not known (\(remedy))")
        continue
      }
      guard positions[column.rawValue] == nil else {
        report(.brokenTable, "column \(quoted(name)) is there twice: rename or remove one")
        continue
      }
      positions[column.rawValue] = position
    }
    count = row.count
    self.positions = positions
    func lacks(_ columns: PlaceColumn...) -> Bool {
      columns.allSatisfy { positions[$0.rawValue] == nil }
    }
    var missing: [String] = []
    if lacks(.id) { missing.append("\"id\"") }
    if lacks(.title, .nameArabic) { missing.append("\"name\" or \"name_ar\"") }
    if lacks(.latitude) { missing.append("\"lat\"") }
    if lacks(.longitude) { missing.append("\"lon\"") }
    for name in missing { report(.missingField, "the table has no column \(name): add it") }
    guard missing.isEmpty else { return nil }
  }

  private static func column(_ name: String) -> PlaceColumn? {
    name == "name" ? .title : PlaceColumn.allCases.first { $0.name == name }
  }
}
