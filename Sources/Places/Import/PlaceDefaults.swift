package import Model

/// What stands for cells that a table from elsewhere leaves empty.
struct PlaceDefaults {
  /// Where its coordinates come from: the name of the file.
  let coordinateSource: String
  /// A populated place.
  let featureCode = "PPL"
}

extension AreaReading {
  /// The reading of an imported area, which comes without members; nil when the place is no area.
  ///
  /// Every area of a gazetteer has a reading, so that it can be written as text.
  package init?(imported place: Place) {
    guard place.featureCode.isArea else { return nil }
    self.init(
      area: place.id, admin: [], places: [], except: [],
      source: place.coordinateSource ?? "import", empty: "imported without members")
  }
}
