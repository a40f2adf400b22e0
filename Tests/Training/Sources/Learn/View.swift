@testable import Matching

/// The gazetteer with both columns of names, or with one of them.
enum View: String, CaseIterable {
  case both, latin, arabic

  func entries(_ gazetteer: Table) -> [MatchEntry] {
    gazetteer.rows.map { row in
      let latin = self == .arabic ? [] : [row["name_la"] ?? ""]
      let arabic = self == .latin ? [] : [row["name_ar"] ?? ""]
      let rank: MatchEntry.Rank =
        switch row["cap"] {
        case "1": .governorateSeat
        case "3": .subdistrictSeat
        default: .none
        }
      return MatchEntry(
        names: latin + arabic,
        admin: ["admin1", "admin2", "admin3"].map { [row[$0] ?? ""] },
        longitude: row["lon"].flatMap(Double.init), latitude: row["lat"].flatMap(Double.init),
        rank: rank)
    }
  }
}
