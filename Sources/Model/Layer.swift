/// A map layer as a table with geometry: what every writer (GeoJSON, GeoPackage, CSV) receives.
public struct Layer: Sendable {
  /// The one kind of geometry that all features of a layer have.
  public enum GeometryType: String, Sendable { case point, multiPolygon, multiLineString }

  /// What a column holds.
  public enum FieldType: Sendable { case text, integer, real, boolean, date, dateTime }

  /// A column.
  public struct Field: Hashable, Sendable {
    /// snake_case name, the same in every format.
    public let name: String
    /// What it holds.
    public let type: FieldType

    /// A column.
    public init(_ name: String, _ type: FieldType) {
      self.name = name
      self.type = type
    }
  }

  /// One value; dates are days, date-times are written out (`2019-08-11T00:00:00.000Z`).
  public enum Value: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    case real(Double)
    case boolean(Bool)
    case date(Day)
    case dateTime(String)
  }

  /// A geometry in WGS 84; polygons follow the right-hand rule.
  public enum Geometry: Hashable, Sendable {
    case point(Coordinate)
    case multiPolygon([[[Coordinate]]])
    case multiLineString([[Coordinate]])
  }

  /// A row with its geometry.
  public struct Feature: Sendable {
    /// Stable id, unique in the layer: `sukayk@2019-08-11`.
    public let id: String
    /// Where it is drawn.
    public let geometry: Geometry
    /// One value a field, in the order of the fields.
    public let values: [Value]

    /// A row.
    public init(id: String, geometry: Geometry, values: [Value]) {
      self.id = id
      self.geometry = geometry
      self.values = values
    }
  }

  /// `places`, `claims`, ...
  public let name: String
  /// The geometry of all features.
  public let geometryType: GeometryType
  /// The columns.
  public let fields: [Field]
  /// The rows, sorted by id.
  public let features: [Feature]
  /// What the file as a whole says of itself (title, as-of day, known day, attributions), in order.
  public let metadata: [(name: String, value: Value)]

  /// A layer.
  public init(
    name: String, geometryType: GeometryType, fields: [Field], features: [Feature],
    metadata: [(name: String, value: Value)]
  ) {
    self.name = name
    self.geometryType = geometryType
    self.fields = fields
    self.features = features
    self.metadata = metadata
  }
}
