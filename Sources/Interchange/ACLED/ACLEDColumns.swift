import Model
package import SourceText

/// Where the columns of an ACLED export stand.
struct ACLEDColumns {
  private let positions: [String: Int]

  /// The columns of today's exports, in order.
  static let all = [
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
    "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
    "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
    "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
    "fatalities", "tags", "timestamp",
  ]

  /// Columns without which a row says nothing; of each group one must be there.
  private static let needed = [
    ["event_id_cnty", "data_id"], ["event_date"], ["sub_event_type", "event_type"], ["actor1"],
    ["location"],
  ]

  /// The columns of a table; nil, with problems, when needed ones are missing.
  init?(_ table: CSVTable, reporting problems: inout [Problem]) {
    var positions: [String: Int] = [:]
    for (position, name) in table.columns.enumerated() { positions[name.lowercased()] = position }
    let missing = ACLEDColumns.needed.filter { !$0.contains { positions[$0] != nil } }
    for names in missing {
      problems.append(
        Problem(
          at: table.file.location(line: 1), .missingField,
          "the table has no column \(quoted(names[0])), which ACLED's exports have: export it again, "
            + "or give --format csv with a --mapping"))
    }
    guard missing.isEmpty else { return nil }
    self.positions = positions
  }

  /// The text of a cell; empty when there is no such column.
  func cell(_ row: CSVRow, _ name: String) -> String {
    positions[name].map { trimmed(plainCell(row[$0])) } ?? ""
  }

  /// The first cell of these that is not empty.
  func cell(_ row: CSVRow, anyOf names: [String]) -> String {
    names.lazy.map { cell(row, $0) }.first { !$0.isEmpty } ?? ""
  }
}

/// True for a table with the columns that only ACLED's exports have.
package func isACLED(_ table: CSVTable) -> Bool {
  let names = Set(table.columns.map { $0.lowercased() })
  return names.isSuperset(of: ["event_date", "actor1", "location"])
    && (names.contains("event_id_cnty") || names.contains("sub_event_type"))
}
