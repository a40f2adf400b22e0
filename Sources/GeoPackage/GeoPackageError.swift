package import Model

/// Why a layer cannot be written.
package enum GeoPackageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The feature has more or fewer values than the layer has fields.
  case valueCount(Feature, count: Int, expected: Int)
  /// The value does not fit its column.
  case value(Feature, field: Layer.Field, Layer.Value)
  /// The geometry is of another kind than the layer's.
  case geometry(Feature, expected: Layer.GeometryType)
  /// Two features have the same id.
  case duplicate(Feature)
  /// The id has a zero character in it, at which SQLite would cut it off.
  case id(Feature)
  /// The text is no instant as GeoPackage writes it.
  case instant(String)

  /// Which feature of which layer.
  package struct Feature: Hashable, Sendable {
    /// Name of the layer.
    package let layer: String
    /// Id of the feature.
    package let id: String
  }

  /// Place, fact and remedy, in one sentence.
  package var description: String {
    switch self {
    case .valueCount(let feature, let count, let expected):
      "\(feature): it has \(count) values, and the layer has \(expected) fields: "
        + "give one value a field"
    case .value(let feature, let field, let value):
      "\(feature): \(value.shown) does not fit the column \(field.name): give \(field.type.wanted)"
    case .geometry(let feature, let expected):
      "\(feature): its geometry is of another kind: give a \(expected.rawValue)"
    case .duplicate(let feature): "\(feature): another feature has this id: give each its own"
    case .id(let feature): "\(feature): the id has a zero character in it: take it out"
    case .instant(let text):
      "\"\(text)\" is no instant: write it as 2024-12-08T00:00:00.000Z"
    }
  }
}

extension GeoPackageError.Feature: CustomStringConvertible {
  /// `layer places, feature sukayk`.
  package var description: String { "layer \(layer), feature \(id)" }
}

extension Layer.FieldType {
  fileprivate var wanted: String {
    switch self {
    case .text: "a text without zero characters"
    case .integer: "a whole number"
    case .real: "a finite number"
    case .boolean: "true or false"
    case .date: "a day of the years 0 to 9999"
    case .dateTime: "an instant such as 2024-12-08T00:00:00.000Z"
    }
  }
}

extension Layer.Value {
  fileprivate var shown: String {
    switch self {
    case .null: "nothing"
    case .text(let text), .dateTime(let text): "\"\(text)\""
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .boolean(let value): "\(value)"
    case .date(let day): "\(day)"
    }
  }
}
