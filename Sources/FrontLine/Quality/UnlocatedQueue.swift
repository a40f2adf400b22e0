import Model

extension Survey {
  /// Places that no map can show, those that most claims name first.
  var unlocated: WorkQueue {
    let places = dataset.gazetteer.places.filter { $0.coordinate == nil }
      .sorted { (-claims(of: $0), $0.id) < (-claims(of: $1), $1.id) }
    return WorkQueue(
      name: "unlocated", title: "places without coordinates",
      columns: Survey.placeColumns + ["claims", "why", "remedy", "location"],
      brief: ["place", "name", "feature_code", "admin1", "claims"],
      rows: places.map { place in
        cells(place) + [
          .number(claims(of: place)),
          .text(
            place.featureCode.isArea
              ? "claims about the area are drawn at its label point, and it has none"
              : "whoever holds it, no map shows it"),
          .text(
            place.featureCode.isArea
              ? "give lon and lat of a label point in the middle of its members"
              : "give lon, lat, uncertainty_m and coord_source"),
          location(place),
        ]
      })
  }
}
