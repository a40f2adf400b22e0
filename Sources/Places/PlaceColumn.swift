/// The columns of `places.tsv`; those up to `lat` bear the names that LP-TSV gives them.
///
/// Linked Places TSV 0.5, <https://github.com/LinkedPasts/linked-places-format>.
enum PlaceColumn: Int, CaseIterable {
  case id, title, titleSource, featureClasses, countries, start, variants, matches, parentName
  case parentID, longitude, latitude, nameArabic, featureCode, admin1, admin2, admin3, adminCode
  case uncertainty, pcode, geonames, wikidata, coordinateSource, estimate, note

  /// The name in the table's header.
  var name: String { PlaceColumn.names[rawValue] }

  /// The names in the order of the cases.
  private static let names = [
    "id", "title", "title_source", "fclasses", "ccodes", "start", "variants", "matches",
    "parent_name", "parent_id", "lon", "lat", "name_ar", "feature_code", "admin1", "admin2",
    "admin3", "admin_pcode", "uncertainty_m", "pcode", "geonames_id", "wikidata", "coord_source",
    "estimate", "note",
  ]

  /// Without these columns no row makes sense.
  static let required: [PlaceColumn] = [
    .id, .title, .longitude, .latitude, .featureCode, .coordinateSource,
  ]
}
