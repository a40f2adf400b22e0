package import Model

/// The system that the positions of a layer are given in: a row of `gpkg_spatial_ref_sys`.
package struct SpatialReference: Hashable, Sendable {
  /// The number by which layers and geometries name it; with an authority's systems the authority's.
  package let id: Int32
  /// What people call it: `WGS 84 / UTM zone 37N`.
  package let name: String
  /// Who numbers it: `EPSG`.
  package let organization: String
  /// Its well-known text, in the first form of the OGC.
  package let definition: String

  /// A system; an organization's number is its `id`.
  package init(id: Int32, name: String, organization: String, definition: String) {
    self.id = id
    self.name = name
    self.organization = organization
    self.definition = definition
  }
}

/// Where a position on Earth stands in the system of a layer.
package typealias MapPosition = (Coordinate) throws -> (x: Double, y: Double)

extension SpatialReference {
  /// Longitude and latitude on WGS 84, longitude first in the file (R19).
  package static let wgs84 = SpatialReference(
    id: 4326, name: "WGS 84 geodetic", organization: "EPSG",
    definition: """
      GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
      AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
      AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
      AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]
      """)

  /// The two for "no system is known", which every GeoPackage has (R11), and WGS 84.
  static let ofEveryFile = [
    wgs84,
    SpatialReference(
      id: -1, name: "Undefined Cartesian SRS", organization: "NONE", definition: "undefined"),
    SpatialReference(
      id: 0, name: "Undefined geographic SRS", organization: "NONE", definition: "undefined"),
  ]
}
