import Matching
import Model
import Places

extension MatchEntry {
  /// What the matcher is told of each place of a gazetteer, in the order of its places.
  ///
  /// The areas that a place belongs to count as units it lies in, so that `northern Hama countryside`
  /// narrows a search as a governorate does.
  static func entries(of gazetteer: Gazetteer) -> [MatchEntry] {
    let units = UnitNames(gazetteer)
    return gazetteer.places.map { place in
      let areas = (gazetteer.areas[place.id] ?? []).sorted().compactMap { gazetteer[$0] }
      return MatchEntry(
        names: place.allNames,
        admin: place.admin.units.map(units.spellings) + areas.map(\.allNames),
        longitude: place.coordinate?.longitude, latitude: place.coordinate?.latitude,
        rank: Rank(place.featureCode))
    }
  }
}

extension MatchEntry.Rank {
  /// What a place of this kind is.
  init(_ code: FeatureCode) {
    switch code.text {
    case "PPLA", "PPLC": self = .governorateSeat
    case "PPLA2": self = .districtSeat
    case "PPLA3": self = .subdistrictSeat
    case _ where code.isArea: self = .area
    default: self = .none
    }
  }
}
