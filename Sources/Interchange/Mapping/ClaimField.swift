/// A field of a claim or its report that a column can hold; the raw value is its place in arrays.
enum ClaimField: Int, CaseIterable {
  // The report.
  case report, word, publisher, title, url, published, language
  // The claim.
  case id, claimant, event, again, taker, loser, holder, attacker, places, area, count, extent
  case when, answers, note
  case wherePrecision, datePrecision, eventClarity
  // Where the places lie, to tell homonyms apart.
  case near, longitude, latitude

  /// Its name in a mapping.
  var name: String {
    switch self {
    case .wherePrecision: "where_prec"
    case .datePrecision: "date_prec"
    case .eventClarity: "event_clarity"
    case .longitude: "lon"
    case .latitude: "lat"
    default: "\(self)"
    }
  }

  /// The column of `frontline claims --format csv` that holds it; nil for what that table lacks.
  var ownColumn: String? {
    switch self {
    case .id: "claim"
    case .word, .near, .longitude, .latitude: nil
    default: name
    }
  }
}
