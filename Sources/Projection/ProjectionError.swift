package import Model

/// Why a length, a direction or a projected position cannot be given.
package enum ProjectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// PROJ is not on this machine, or is of another major version; the loader's own words.
  case libraryMissing(String)
  /// PROJ is there but its table of coordinate systems, `proj.db`, is not.
  case databaseMissing
  /// No coordinate system bears this name.
  case unknownSystem(String)
  /// PROJ knows the name, but it is not something that a map can be drawn in.
  case notPlanar(String)
  /// The position has no image in the coordinate system.
  case outside(Coordinate, system: String)
  /// The projected position is the image of nothing on Earth.
  case noSuchPosition(x: Double, y: Double, system: String)

  /// The fact and the remedy, in one sentence.
  package var description: String {
    switch self {
    case .libraryMissing(let reason):
      "distances and projections need the PROJ library, which cannot be loaded (\(reason)): "
        + "install it, on Debian as libproj25"
    case .databaseMissing:
      "PROJ's table of coordinate systems, proj.db, is missing: install it, on Debian as proj-data"
    case .unknownSystem(let name):
      "\"\(name)\" is no coordinate system that PROJ knows: give one such as EPSG:32637"
    case .notPlanar(let name):
      "\"\(name)\" is not a coordinate system that maps are drawn in: "
        + "give a geographic or a projected one such as EPSG:32637"
    case .outside(let position, let system):
      "longitude \(position.longitude), latitude \(position.latitude) cannot be drawn in "
        + "\(system): choose a coordinate system made for that part of the Earth"
    case .noSuchPosition(let x, let y, let system):
      "x \(x), y \(y) in \(system) is no position on Earth: check the numbers and the system"
    }
  }
}
