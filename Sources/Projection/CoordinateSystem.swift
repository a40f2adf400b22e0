import CProjection
package import Model

/// A coordinate system that a map is drawn in, with the way to it from WGS 84 and back.
///
/// A class because it owns one transformation inside PROJ, which may be used by one thread at a
/// time: it is not `Sendable`, so make one for each task. Making one takes some milliseconds,
/// using it less than a microsecond for each point.
package final class CoordinateSystem {
  /// A position in the system: metres for most projected ones, degrees for geographic ones.
  package struct Position: Hashable, Sendable {
    /// To the east; longitude in a geographic system.
    package let x: Double
    /// To the north; latitude in a geographic system.
    package let y: Double

    /// A position from its two numbers.
    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A number that an authority gave.
  package struct Identifier: Hashable, Sendable {
    /// `EPSG`.
    package let authority: String
    /// `32637`.
    package let code: String

    fileprivate init?(_ object: OpaquePointer, _ library: UnsafePointer<cprojection_library>) {
      guard let authority = library.pointee.get_id_auth_name(object, 0),
        let code = library.pointee.get_id_code(object, 0)
      else { return nil }
      self.authority = String(cString: authority)
      self.code = String(cString: code)
    }
  }

  /// What the system was asked for by: `EPSG:32637`.
  package let code: String
  /// PROJ's name of it: `WGS 84 / UTM zone 37N`.
  package let name: String
  /// Who numbers it and how, as `EPSG` and `32637`; nil when nobody does.
  package let identifier: Identifier?
  /// Its well-known text in the first form, which is what older formats ask for; nil when that form
  /// cannot say it.
  package let wellKnownText: String?

  private let library: UnsafePointer<cprojection_library>
  private let context: OpaquePointer
  private let transformation: OpaquePointer

  /// The system of this code, name, WKT or PROJ string: anything that `proj_create` reads.
  ///
  /// - Throws: `.libraryMissing`, `.databaseMissing`, `.unknownSystem`, `.notPlanar`.
  package init(_ code: String) throws(ProjectionError) {
    let library = try Library.load()
    // C would stop reading at a zero byte and take the text for its beginning.
    guard !code.utf8.contains(0), let context = library.pointee.context_create() else {
      throw .unknownSystem(code)
    }
    // PROJ would print its own messages, and could fetch grids that other machines lack.
    _ = library.pointee.log_level(context, PJ_LOG_NONE)
    _ = library.pointee.context_set_enable_network(context, 0)
    do throws(ProjectionError) {
      let target = try CoordinateSystem.open(code, library, context)
      defer { _ = library.pointee.destroy(target) }
      name = library.pointee.get_name(target).map { String(cString: $0) } ?? code
      identifier = Identifier(target, library)
      wellKnownText = library.pointee.as_wkt(context, target, PJ_WKT1_GDAL, nil).map {
        String(cString: $0)
      }
      transformation = try Operation.open(to: target, of: code, library, context)
    } catch {
      _ = library.pointee.context_destroy(context)
      throw error
    }
    self.code = code
    self.library = library
    self.context = context
  }

  deinit {
    _ = library.pointee.destroy(transformation)
    _ = library.pointee.context_destroy(context)
  }

  /// Where a position on Earth stands in this system; x is always the easterly number.
  ///
  /// - Throws: `.outside` when the system does not reach there.
  package func project(_ position: Coordinate) throws(ProjectionError) -> Position {
    let image = trans(PJ_FWD, position.longitude, position.latitude)
    guard image.x.isFinite, image.y.isFinite else {
      throw .outside(position, system: code)
    }
    return Position(x: image.x, y: image.y)
  }

  /// The position on Earth that stands there in this system.
  ///
  /// - Throws: `.noSuchPosition` when nothing on Earth does.
  package func unproject(_ position: Position) throws(ProjectionError) -> Coordinate {
    let image = trans(PJ_INV, position.x, position.y)
    guard let coordinate = Coordinate(longitude: image.x, latitude: image.y) else {
      throw .noSuchPosition(x: position.x, y: position.y, system: code)
    }
    return coordinate
  }

  private func trans(_ direction: PJ_DIRECTION, _ x: Double, _ y: Double) -> (x: Double, y: Double)
  {
    let image = library.pointee.trans(
      transformation, direction, PJ_COORD(xyzt: PJ_XYZT(x: x, y: y, z: 0, t: .infinity)))
    return (image.xy.x, image.xy.y)
  }
}

extension CoordinateSystem {
  /// PROJ's object for the code, once it is sure that a map can be drawn in it.
  private static func open(
    _ code: String, _ library: UnsafePointer<cprojection_library>, _ context: OpaquePointer
  ) throws(ProjectionError) -> OpaquePointer {
    guard let object = library.pointee.create(context, code) else {
      guard library.pointee.context_get_database_path(context) != nil else {
        throw .databaseMissing
      }
      throw .unknownSystem(code)
    }
    switch library.pointee.get_type(object) {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS, PJ_TYPE_PROJECTED_CRS,
      PJ_TYPE_COMPOUND_CRS, PJ_TYPE_BOUND_CRS:
      return object
    default:
      _ = library.pointee.destroy(object)
      throw .notPlanar(code)
    }
  }
}
