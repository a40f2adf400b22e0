import GRDB
import Model

extension LayerTable {
  /// The values of a feature in the order of the columns: `geom`, `id`, the fields.
  ///
  /// - Parameter feature: a feature of the layer.
  /// - Returns: what is bound, one value a column.
  /// - Throws: `GeoPackageError` when the feature does not fit the layer.
  func row(_ feature: Layer.Feature) throws -> [DatabaseValue] {
    guard feature.values.count == fields.count else {
      throw GeoPackageError.valueCount(
        name(feature), count: feature.values.count, expected: fields.count)
    }
    guard feature.geometry.type == geometryType else {
      throw GeoPackageError.geometry(name(feature), expected: geometryType)
    }
    guard !feature.id.utf8.contains(0) else { throw GeoPackageError.id(name(feature)) }
    var row = [feature.geometry.geoPackageBinary.databaseValue, feature.id.databaseValue]
    row.reserveCapacity(fields.count + 3)
    for (field, value) in zip(fields, feature.values) {
      guard let stored = stored(value, as: field.type) else {
        throw GeoPackageError.value(name(feature), field: field, value)
      }
      row.append(stored)
    }
    return row
  }

  /// The feature as errors name it.
  func name(_ feature: Layer.Feature) -> GeoPackageError.Feature {
    GeoPackageError.Feature(layer: name, id: feature.id)
  }

  /// The value as the column holds it; nil when it does not fit.
  private func stored(_ value: Layer.Value, as type: Layer.FieldType) -> DatabaseValue? {
    switch (type, value) {
    case (_, .null): .null
    // SQLite's texts end at a zero.
    case (.text, .text(let text)): text.utf8.contains(0) ? nil : text.databaseValue
    case (.integer, .integer(let number)): number.databaseValue
    // SQLite would store NaN as NULL.
    case (.real, .real(let number)): number.isFinite ? number.databaseValue : nil
    case (.real, .integer(let number)): Double(number).databaseValue
    case (.boolean, .boolean(let value)): (value ? 1 : 0).databaseValue
    case (.date, .date(let day)):
      (0...9999).contains(day.calendar.year) ? day.description.databaseValue : nil
    case (.dateTime, .dateTime(let text)): isInstant(text) ? text.databaseValue : nil
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
