package import Model

/// The layer `places` of a store: every place of the gazetteer that has a point, whoever holds it.
package enum GazetteerLayer {
  /// The columns, in order.
  package static let fields: [Layer.Field] = [
    .init("place", .text), .init("name", .text), .init("name_ar", .text), .init("pcode", .text),
    .init("geonames_id", .text), .init("wikidata", .text), .init("feature_code", .text),
    .init("kind", .text), .init("admin1", .text), .init("admin2", .text), .init("admin3", .text),
    .init("uncertainty_m", .integer), .init("estimate", .boolean), .init("coord_source", .text),
    .init("variants", .text), .init("note", .text),
  ]

  /// The feature of a place; nil where nobody knows where it is.
  package static func feature(_ place: Place) -> Layer.Feature? {
    guard let point = place.coordinate else { return nil }
    let variants = place.variants.map(\.text).joined(separator: "; ")
    let admin = place.admin
    return Layer.Feature(
      id: place.id.text, geometry: .point(point),
      values: [
        .text(place.id.text), .text(place.name), .text(place.nameArabic), .text(place.pcode),
        .text(place.geonamesID), .text(place.wikidata), .text(place.featureCode.text),
        .text(kind(place)), .text(admin.governorate?.name), .text(admin.district?.name),
        .text(admin.subdistrict?.name), place.uncertaintyMetres.map { .integer($0) } ?? .null,
        .boolean(place.isEstimate), .text(place.coordinateSource),
        .text(variants.isEmpty ? nil : variants), .text(place.note),
      ])
  }

  /// What the style tells apart: areas, settlements, and everything else.
  private static func kind(_ place: Place) -> String {
    if place.featureCode.isArea { return "area" }
    return place.featureCode.text.hasPrefix("PPL") ? "settlement" : "other"
  }
}
