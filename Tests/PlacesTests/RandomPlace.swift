import Model
import TestSupport

/// Places that make sense but for their texts.
struct RandomPlace {
  private let nasty: NastyText

  /// Places with such texts.
  init(_ nasty: NastyText) { self.nasty = nasty }

  /// A located village without anything else.
  static func at(_ coordinate: Coordinate) -> Place {
    Place(
      id: "x", name: "X", nameArabic: nil, variants: [], featureCode: FeatureCode("PPL"),
      admin: AdminChain(governorate: nil, district: nil, subdistrict: nil), coordinate: coordinate,
      uncertaintyMetres: nil, coordinateSource: "survey", isEstimate: false, pcode: nil,
      geonamesID: nil, wikidata: nil)
  }

  /// A place.
  func place(using random: inout SeededGenerator) -> Place {
    let coordinate =
      Bool.random(using: &random)
      ? Coordinate(
        longitude: .random(in: -180...180, using: &random),
        latitude: .random(in: -90...90, using: &random) * 1e-7) : nil
    let isEstimate = coordinate != nil && Bool.random(using: &random)
    let wikidata = Bool.random(using: &random) ? "Q77" : nil
    let languages = [nil, "ar", "ar-Latn", "syc"]
    return Place(
      id: "x", name: nasty.text(using: &random), nameArabic: nasty.optional(using: &random),
      variants: nasty.list(using: &random).map {
        PlaceName(text: $0, language: languages[.random(in: 0...3, using: &random)])
      },
      featureCode: FeatureCode(Bool.random(using: &random) ? "PPL" : "RGN"),
      admin: admin(using: &random), coordinate: coordinate,
      uncertaintyMetres: isEstimate ? 1000 : nil,
      coordinateSource: coordinate == nil
        ? nasty.optional(using: &random) : nasty.text(using: &random),
      isEstimate: isEstimate, pcode: Bool.random(using: &random) ? "C4077" : nil, geonamesID: nil,
      wikidata: wikidata,
      attestation: Place.Attestation(
        titleSource: nasty.optional(using: &random), featureClasses: nasty.optional(using: &random),
        countries: nasty.optional(using: &random), start: nasty.optional(using: &random),
        matches: wikidata.map { ["wd:\($0)", "x:\(nasty.text(using: &random))"] } ?? [],
        parentName: nasty.optional(using: &random), parentID: nasty.optional(using: &random)),
      note: nasty.optional(using: &random))
  }

  /// Units of 0 to 3 levels, with codes for as many of them or fewer.
  private func admin(using random: inout SeededGenerator) -> AdminChain {
    let depth = Int.random(in: 0...3, using: &random)
    let coded = Int.random(in: 0...3, using: &random)
    let units = ["SY07", "SY0702", "SY070204"].enumerated().map { level, code in
      level < depth
        ? AdminChain.Unit(
          name: nasty.text(using: &random), code: level < coded ? code : nil) : nil
    }
    return AdminChain(governorate: units[0], district: units[1], subdistrict: units[2])
  }
}
