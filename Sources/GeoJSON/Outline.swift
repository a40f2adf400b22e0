package import Model
import OrderedJSON

/// Polygons that a map is cut to, read from GeoJSON.
package struct Outline: Sendable {
  /// Each polygon is its outer ring, then its holes; the first point of a ring is its last as well.
  package let polygons: [[[Coordinate]]]

  /// Reads the polygons of a geometry, a feature or a collection of any depth (RFC 7946).
  ///
  /// Other geometries are passed over; heights are dropped.
  ///
  /// - Parameter bytes: a GeoJSON text.
  /// - Throws: `OutlineError` with the line, where the text has one.
  /// - Complexity: O(n) in bytes.
  package init(geoJSON bytes: [UInt8]) throws(OutlineError) {
    let json: JSON
    do throws(JSONSyntaxError) {
      json = try JSON(bytes: bytes)
    } catch {
      throw OutlineError(line: error.line, fact: error.reason)
    }
    var reader = OutlineReader()
    try reader.read(json, depth: 0)
    guard !reader.polygons.isEmpty else {
      throw OutlineError(line: 1, fact: "it has no polygon")
    }
    polygons = reader.polygons
  }
}

/// Why a text is no outline.
package struct OutlineError: Error, Hashable, Sendable {
  /// Line of the text, counted from 1.
  package let line: Int
  /// The fact.
  package let fact: String
}

private struct OutlineReader {
  var polygons: [[[Coordinate]]] = []
  private static let deepest = 32

  /// Reads whatever object of GeoJSON this is.
  mutating func read(_ json: JSON, depth: Int) throws(OutlineError) {
    guard depth < OutlineReader.deepest, case .string(let type)? = json["type"] else {
      throw OutlineError(line: 1, fact: "it is no GeoJSON: an object has no type")
    }
    switch type {
    case "FeatureCollection":
      for part in try parts(json, "features") { try read(part, depth: depth + 1) }
    case "GeometryCollection":
      for part in try parts(json, "geometries") { try read(part, depth: depth + 1) }
    case "Feature":
      guard let geometry = json["geometry"], geometry != .null else { return }
      try read(geometry, depth: depth + 1)
    case "Polygon": polygons.append(try polygon(parts(json, "coordinates")))
    case "MultiPolygon":
      for part in try parts(json, "coordinates") { polygons.append(try polygon(elements(part))) }
    default: break
    }
  }

  private func parts(_ json: JSON, _ name: String) throws(OutlineError) -> [JSON] {
    guard let value = json[name] else {
      throw OutlineError(line: 1, fact: "it is no GeoJSON: \(name) is missing")
    }
    return try elements(value)
  }

  private func elements(_ json: JSON) throws(OutlineError) -> [JSON] {
    guard case .array(let elements) = json else {
      throw OutlineError(
        line: 1, fact: "it is no GeoJSON: a list is wanted where \(json.text()) is")
    }
    return elements
  }

  private func polygon(_ rings: [JSON]) throws(OutlineError) -> [[Coordinate]] {
    var polygon: [[Coordinate]] = []
    for ring in rings {
      var positions: [Coordinate] = []
      for position in try elements(ring) { positions.append(try coordinate(position)) }
      guard positions.count >= 4, positions.first == positions.last else {
        throw OutlineError(
          line: 1, fact: "a ring of \(positions.count) positions is not closed (RFC 7946, 3.1.6)")
      }
      polygon.append(positions)
    }
    return polygon
  }

  private func coordinate(_ json: JSON) throws(OutlineError) -> Coordinate {
    let numbers = try elements(json).prefix(2).compactMap(\.asNumber)
    guard numbers.count == 2, let position = Coordinate(longitude: numbers[0], latitude: numbers[1])
    else {
      throw OutlineError(
        line: 1,
        fact: "\(json.text()) is no position: give longitude and latitude in degrees (WGS 84)")
    }
    return position
  }
}

extension JSON {
  fileprivate var asNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
