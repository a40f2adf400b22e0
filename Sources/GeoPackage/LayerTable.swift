package import Model

/// A layer as a table of a GeoPackage, with its R-tree and what the metadata tables say of it.
///
/// The table has the columns `fid` (integer key), `geom`, `id` (the feature's stable text id)
/// and the fields. All methods work inside the caller's transaction and never open one; when one
/// throws, the caller rolls back. The connection needs `addSpatialFunctions()`.
package struct LayerTable: Sendable {
  /// Name of the table.
  package let name: String
  /// The one kind of geometry that all features have.
  package let geometryType: Layer.GeometryType
  /// The columns beside `fid`, `geom` and `id`.
  package let fields: [Layer.Field]
  /// What another program is told when it tries to change a feature; nil when it may.
  package let refusal: String?
  /// What the positions are given in.
  package let system: SpatialReference

  /// A layer; nothing is written yet.
  ///
  /// - Parameters:
  ///   - name: name of the table.
  ///   - geometryType: the one kind of geometry of its features.
  ///   - fields: columns other than `fid`, `geom` and `id`.
  ///   - refusal: the sentence with which SQLite refuses a change while `writingTable` is empty.
  ///   - system: what the positions are given in.
  package init(
    name: String, geometryType: Layer.GeometryType, fields: [Layer.Field], refusal: String? = nil,
    system: SpatialReference = .wgs84
  ) {
    self.name = name
    self.geometryType = geometryType
    self.fields = fields
    self.refusal = refusal
    self.system = system
  }

  /// The table that has a row while, and only while, this program itself is writing.
  package static let writingTable = "frontline_writing"
}

extension LayerTable {
  /// The column of the geometry.
  static let geometryColumn = "geom"

  /// `id` and the fields, as SQL takes them, in the order in which values are bound.
  var valueColumns: [String] { ["id"] + fields.map { sqlName($0.name) } }

  /// The statement that makes the table (R29-R31).
  var definition: String {
    let columns =
      [
        "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", "geom \(geometryType.sqlType)",
        "id TEXT NOT NULL",
      ] + fields.map { "\(sqlName($0.name)) \($0.type.sqlType)" }
    return "CREATE TABLE \(sqlName(name)) (\(columns.joined(separator: ", ")))"
  }
}

extension Layer.GeometryType {
  /// The name of the type in GeoPackage (R25, Annex G).
  var sqlType: String {
    switch self {
    case .point: "POINT"
    case .multiPolygon: "MULTIPOLYGON"
    case .multiLineString: "MULTILINESTRING"
    }
  }

  /// The code of the type in well-known binary.
  var kind: UInt32 {
    switch self {
    case .point: 1
    case .multiLineString: 5
    case .multiPolygon: 6
    }
  }
}

extension Layer.FieldType {
  /// The name of the type in GeoPackage (R5).
  var sqlType: String {
    switch self {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .real: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .date: "DATE"
    case .dateTime: "DATETIME"
    }
  }
}
