import Layers
import Model
import Testing

/// A day that must be valid.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A context without known day, perspective or sources.
func context(_ days: DayRange, isSnapshot: Bool = true) -> LayerContext {
  LayerContext(
    title: "t", days: days, isSnapshot: isSnapshot, known: nil, perspective: nil, attributions: [])
}

/// A village, or what the feature code says.
func place(_ id: Place.ID, code: String = "PPL", isLocated: Bool = true) throws -> Place {
  let point = try #require(Coordinate(longitude: 36.770012, latitude: 35.429345))
  return Place(
    id: id, name: id.text, nameArabic: "سكيك", variants: [], featureCode: FeatureCode(code),
    admin: AdminChain(governorate: nil, district: nil, subdistrict: nil),
    coordinate: isLocated ? point : nil, uncertaintyMetres: 500, coordinateSource: nil,
    isEstimate: false, pcode: nil, geonamesID: nil, wikidata: nil)
}

/// A row by column names.
func columns(of feature: Layer.Feature, in layer: Layer) -> [String: Layer.Value] {
  Dictionary(
    zip(layer.fields.map(\.name), feature.values), uniquingKeysWith: { first, _ in first })
}
