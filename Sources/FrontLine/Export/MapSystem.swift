import GeoPackage
import Model
import Projection
import QGISStyles

/// The coordinate system of a map file, as GeoPackage and QGIS want to know it.
struct MapSystem {
  /// What it was asked for by; nil for WGS 84.
  let code: String?
  /// What a GeoPackage says of it.
  let reference: SpatialReference
  private let system: CoordinateSystem?

  /// A system.
  ///
  /// - Parameter code: anything with an EPSG number that PROJ reads; nil: WGS 84.
  /// - Throws: `QuestionError` when PROJ does not know it, or nobody has numbered it.
  init(_ code: String?) throws(QuestionError) {
    self.code = code
    guard let code else {
      system = nil
      reference = .wgs84
      return
    }
    let system: CoordinateSystem
    do throws(ProjectionError) {
      system = try CoordinateSystem(code)
    } catch {
      throw QuestionError(.unknownValue, error.description)
    }
    // A file names a system by a 32-bit number of its authority.
    guard let identifier = system.identifier, let number = Int32(identifier.code), number > 0,
      let definition = system.wellKnownText
    else {
      throw QuestionError(
        .unknownValue,
        "\"\(code)\" has no number that a map file could name it by: give one such as EPSG:32637")
    }
    self.system = system
    reference = SpatialReference(
      id: number, name: system.name, organization: identifier.authority, definition: definition)
  }

  /// Where a position stands in the system; nil for WGS 84.
  var position: MapPosition? {
    guard let system else { return nil }
    return { position in
      do throws(ProjectionError) {
        let image = try system.project(position)
        return (image.x, image.y)
      } catch {
        throw QuestionError(.unknownValue, error.description)
      }
    }
  }

  /// The system as QGIS names it.
  var project: QGISProject.System {
    QGISProject.System(
      code: "\(reference.organization):\(reference.id)", wellKnownText: reference.definition)
  }

  /// The box around geometries, a twentieth wider on every side; nil when there are none.
  func extent(of geometries: some Sequence<Layer.Geometry>) throws -> QGISProject.Extent? {
    var box: Envelope?
    for position in geometries.lazy.flatMap(\.positions) {
      let (x, y) = try self.position?(position) ?? (position.longitude, position.latitude)
      box.extend(x: x, y: y)
    }
    return box.map { box in
      let margin = max(box.maxX - box.minX, box.maxY - box.minY) / 20
      return QGISProject.Extent(
        west: box.minX - margin, south: box.minY - margin, east: box.maxX + margin,
        north: box.maxY + margin)
    }
  }
}

extension Layer.Geometry {
  /// All positions.
  fileprivate var positions: [Coordinate] {
    switch self {
    case .point(let position): [position]
    case .multiPolygon(let polygons): polygons.flatMap { $0.flatMap(\.self) }
    case .multiLineString(let lines): lines.flatMap(\.self)
    }
  }
}
