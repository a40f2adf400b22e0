package import Model
import OrderedJSON

/// The layer as a GeoJSON FeatureCollection (RFC 7946), UTF-8, ending in a line feed.
///
/// Longitude comes first; coordinates have at most 7 decimals (about 1 cm) and no trailing zeros;
/// there is no `crs`. What the file says of itself stands in one foreign member, `metadata`, so
/// that no name in it can be taken for one of GeoJSON's own. Each feature is one line, for readable
/// differences between versions; its properties are in the order of the fields, and a value that a
/// row lacks is `null`. The same layer always gives the same bytes.
///
/// A program that guesses types (GDAL does) reads a text column as dates when every value in it is
/// a whole day; `null` and any other text keep it text.
///
/// - Complexity: O(n log n) in geometry parts (for the `bbox`), O(n) in bytes otherwise.
package func geoJSON(_ layer: Layer) -> [UInt8] {
  let properties = layer.fields.map { PropertyName($0.name) }
  var output = JSONOutput(capacity: 512 + layer.features.count * 48 * (layer.fields.count + 2))
  output.append(raw: "{\n\"type\": \"FeatureCollection\",\n\"name\": ")
  output.append(layer.name)
  output.appendMetadata(layer.metadata)
  if let box = BoundingBox(of: layer.features.lazy.map(\.geometry)) { output.append(box) }
  output.append(raw: ",\n\"features\": [")
  for (index, feature) in layer.features.enumerated() {
    output.append(raw: index == 0 ? "\n" : ",\n")
    output.append(feature, properties)
  }
  output.append(raw: "\n]\n}\n")
  return output.bytes
}

/// A property's name with the quotes and the colon, made once for all features.
struct PropertyName {
  let bytes: [UInt8]

  init(_ name: String) {
    var output = JSONOutput()
    output.append(name)
    output.append(raw: ":")
    bytes = output.bytes
  }
}

extension JSONOutput {
  fileprivate mutating func appendMetadata(_ metadata: [(name: String, value: Layer.Value)]) {
    append(raw: ",\n\"metadata\": {")
    for (index, entry) in metadata.enumerated() {
      append(raw: index == 0 ? "\n  " : ",\n  ")
      append(entry.name)
      append(raw: ": ")
      append(entry.value)
    }
    append(raw: metadata.isEmpty ? "}" : "\n}")
  }

  fileprivate mutating func append(_ box: BoundingBox) {
    append(raw: ",\n\"bbox\": [")
    for (index, degrees) in [box.west, box.south, box.east, box.north].enumerated() {
      if index > 0 { append(raw: ", ") }
      append(degrees, decimals: decimalsOfDegrees)
    }
    append(raw: "]")
  }

  fileprivate mutating func append(_ feature: Layer.Feature, _ properties: [PropertyName]) {
    append(raw: "{\"type\":\"Feature\",\"id\":")
    append(feature.id)
    append(raw: ",\"geometry\":")
    append(feature.geometry)
    append(raw: ",\"properties\":{")
    for (index, property) in properties.enumerated() {
      if index > 0 { append(raw: ",") }
      append(raw: property.bytes)
      append(index < feature.values.count ? feature.values[index] : .null)
    }
    append(raw: "}}")
  }
}
