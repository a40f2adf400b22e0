import FrontLine
import Model

/// Matched names as a table: the columns that were there, then ours.
enum NameTableText {
  /// What stands between cells.
  enum Separator { case comma, tab }

  private static let ours = [
    "verdict", "place", "place_name", "place_name_ar", "place_lat", "place_lon", "place_admin",
    "name_fit", "confidence", "reason", "candidates", "apart_km",
  ]

  /// The header; a column of ours whose name is taken is called `frontline_` and its name.
  static func header(_ columns: [String], _ separator: Separator) -> String {
    line(columns + ours.map { columns.contains($0) ? "frontline_\($0)" : $0 }, separator)
  }

  /// One row.
  static func row(_ row: NameRow, _ match: NameMatch, _ separator: Separator) -> String {
    let place = match.place
    let point = place?.point
    let isOpen = match.verdict == .ambiguous
    let cells: [String?] = [
      match.verdict.rawValue, place?.id.text, place?.name, place?.nameArabic,
      point.map { "\($0.latitude)" }, point.map { "\($0.longitude)" }, place?.admin.summary,
      "\(match.nameFit)", "\(match.confidence)", row.problem ?? match.candidates.first?.reason,
      (isOpen ? match.rivals : match.candidates).map(\.place.id.text).joined(separator: ";"),
      isOpen ? match.farthestMetres.map(kilometres) : nil,
    ]
    return line(row.cells + cells.map { $0 ?? "" }, separator)
  }

  private static func line(_ cells: [String], _ separator: Separator) -> String {
    switch separator {
    case .comma: commaSeparated(cells)
    case .tab: cells.map(tabless).joined(separator: "\t") + "\n"
    }
  }

  /// Tab-separated text has no quotes: what would break a cell becomes a blank.
  private static func tabless(_ cell: String) -> String {
    String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
