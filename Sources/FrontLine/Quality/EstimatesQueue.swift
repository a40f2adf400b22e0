import Model

extension Survey {
  /// Coordinates that nobody has published, by how much a better one would mend: uncertainty times
  /// claims.
  ///
  /// Areas come after all others, for theirs is a label point, and its uncertainty is their extent.
  var estimates: WorkQueue {
    let places = dataset.gazetteer.places.filter { $0.isEstimate && $0.coordinate != nil }
      .sorted { rank($0) < rank($1) }
    return WorkQueue(
      name: "estimates", title: "coordinates that are estimates",
      columns: Survey.placeColumns + [
        "lon", "lat", "uncertainty_m", "claims", "coord_source", "why", "remedy", "location",
      ],
      brief: ["place", "name", "feature_code", "uncertainty_m", "claims"],
      rows: places.map { place in
        cells(place) + [
          place.coordinate.map { .degrees($0.longitude) } ?? .none,
          place.coordinate.map { .degrees($0.latitude) } ?? .none,
          place.uncertaintyMetres.map(WorkQueue.Cell.number) ?? .none,
          .number(claims(of: place)), .init(place.coordinateSource),
          .text(
            place.featureCode.isArea
              ? "the label of an area stands somewhere in it"
              : "nobody has published where it is"),
          .text(
            place.featureCode.isArea
              ? "nothing, unless the label stands outside its members"
              : "find it on imagery or in another gazetteer, and name that as coord_source"),
          location(place),
        ]
      })
  }

  private func rank(_ place: Place) -> (Int, Int, Int, Place.ID) {
    let metres = place.uncertaintyMetres ?? 0
    return (
      place.featureCode.isArea ? 1 : 0, -metres * claims(of: place), -metres, place.id
    )
  }
}
