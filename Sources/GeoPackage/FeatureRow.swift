import FoundationEssentials
import GRDB
import Model

/// A value as a column holds it.
enum StoredValue {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case bytes([UInt8])

  /// The value for GRDB.
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }
}

extension LayerTable {
  /// The values of a feature in the order of the columns: `geom`, `id`, the fields.
  ///
  /// - Parameters:
  ///   - feature: a feature of the layer.
  ///   - place: where a position stands in the system of the layer; nil: longitude and latitude.
  ///   - body: is given what is bound, one value a column.
  /// - Returns: where the feature reaches; nil when it has no position.
  /// - Throws: `GeoPackageError` when the feature does not fit the layer; what `place` throws.
  @discardableResult func forEachValue(
    of feature: Layer.Feature, at place: MapPosition? = nil, _ body: (StoredValue) -> Void
  ) throws -> Envelope? {
    guard feature.values.count == fields.count else {
      throw GeoPackageError.valueCount(
        name(feature), count: feature.values.count, expected: fields.count)
    }
    guard feature.geometry.type == geometryType else {
      throw GeoPackageError.geometry(name(feature), expected: geometryType)
    }
    guard !feature.id.utf8.contains(0) else { throw GeoPackageError.id(name(feature)) }
    let geometry = try GeoPackageGeometry(feature.geometry, system: system.id, at: place)
    body(.bytes(geometry.bytes))
    body(.text(feature.id))
    for (field, value) in zip(fields, feature.values) {
      guard let stored = stored(value, as: field.type) else {
        throw GeoPackageError.value(name(feature), field: field, value)
      }
      body(stored)
    }
    return geometry.envelope
  }

  /// The same values for GRDB.
  ///
  /// - Throws: `GeoPackageError` when the feature does not fit the layer.
  func row(_ feature: Layer.Feature) throws -> [DatabaseValue] {
    var row: [DatabaseValue] = []
    row.reserveCapacity(fields.count + 3)
    try forEachValue(of: feature) { row.append($0.databaseValue) }
    return row
  }

  /// The feature as errors name it.
  func name(_ feature: Layer.Feature) -> GeoPackageError.Feature {
    GeoPackageError.Feature(layer: name, id: feature.id)
  }

  /// The value as the column holds it; nil when it does not fit.
  private func stored(_ value: Layer.Value, as type: Layer.FieldType) -> StoredValue? {
    switch (type, value) {
    case (_, .null): .null
    // SQLite's texts end at a zero.
    case (.text, .text(let text)): text.utf8.contains(0) ? nil : .text(text)
    case (.integer, .integer(let number)): .integer(number)
    // SQLite would store NaN as NULL.
    case (.real, .real(let number)): number.isFinite ? .real(number) : nil
    case (.real, .integer(let number)): .real(Double(number))
    case (.boolean, .boolean(let value)): .integer(value ? 1 : 0)
    case (.date, .date(let day)):
      (0...9999).contains(day.calendar.year) ? .text(day.description) : nil
    case (.dateTime, .dateTime(let text)): isInstant(text) ? .text(text) : nil
    default: nil
    }
  }
}

extension Layer.Geometry {
  fileprivate var type: Layer.GeometryType {
    switch self {
    case .point: .point
    case .multiPolygon: .multiPolygon
    case .multiLineString: .multiLineString
    }
  }
}
