import FoundationEssentials
import GeoJSON
import Model
import SourceText

extension Dataset {
  /// The file of a text tree that holds the outline of the country.
  static let outlinePath = "Gazetteer/boundary.geojson"

  /// The polygons that areas and fronts are cut to; empty: whatever is near a place.
  ///
  /// That is the file given, else the outline of the data, else the bundled one, if any place of the data
  /// is in its box.
  ///
  /// - Parameter clip: path of a GeoJSON file; nil: none is given.
  /// - Returns: polygons, each its outer ring and its holes.
  /// - Throws: `QuestionError` when the file given cannot be read.
  func outline(clip: String?) throws(QuestionError) -> [[[Coordinate]]] {
    if let clip {
      guard let data = FileManager.default.contents(atPath: clip) else {
        throw QuestionError(.unreadableData, "\(clip) cannot be read: check the path")
      }
      do throws(OutlineError) {
        return try Outline(geoJSON: Array(data)).polygons
      } catch {
        throw QuestionError(
          .unreadableData,
          "\(clip):\(error.line): \(error.fact): give GeoJSON with polygons (WGS 84)")
      }
    }
    if let outline { return outline.polygons }
    let bundled = Dataset.bundledOutline
    let box = CoordinateBox(of: bundled.joined().joined())
    let isAround = gazetteer.places.contains { place in
      place.point.flatMap { box?.contains($0) } ?? false
    }
    return isAround ? bundled : []
  }

  private static let bundledOutline =
    BundledFiles.read().first { $0.path == outlinePath }
    .flatMap { try? Outline(geoJSON: $0.bytes).polygons } ?? []  // nil: there is no outline then
}

extension Outline {
  /// Reads the outline of a text tree; what is wrong with it is a problem of the tree.
  static func read(_ file: SourceFile?) -> (outline: Outline?, problems: [Problem]) {
    guard let file else { return (nil, []) }
    do throws(OutlineError) {
      return (try Outline(geoJSON: file.bytes), [])
    } catch {
      return (
        nil,
        [
          Problem(
            at: SourceLocation(file: file.path, line: error.line), .unreadableFile,
            "\(error.fact): give GeoJSON with polygons (WGS 84)")
        ]
      )
    }
  }
}
