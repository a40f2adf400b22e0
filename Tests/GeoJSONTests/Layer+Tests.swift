import GeoJSON
import Model
import OrderedJSON
import Testing

/// A layer of geometries without columns.
func layer(
  _ geometries: [Layer.Geometry], metadata: [(name: String, value: Layer.Value)] = []
) -> Layer {
  Layer(
    name: "x", geometryType: .point, fields: [],
    features: geometries.enumerated().map { .init(id: "\($0)", geometry: $1, values: []) },
    metadata: metadata)
}

/// A position that must be valid.
func position(_ longitude: Double, _ latitude: Double) throws -> Coordinate {
  try #require(Coordinate(longitude: longitude, latitude: latitude))
}

/// The features of a layer as they are read back.
func features(of layer: Layer) throws -> [JSON] {
  guard case .array(let features)? = try JSON(bytes: geoJSON(layer))["features"] else { return [] }
  return features
}

/// The names of an object's members in their order.
func memberNames(of json: JSON) -> [String] {
  guard case .object(let members) = json else { return [] }
  return members.map(\.0)
}
