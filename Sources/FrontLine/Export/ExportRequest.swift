public import Model

/// A layer that can be exported.
public enum ExportLayer: String, Sendable, CaseIterable {
  /// Points coloured by who holds them.
  case places
  /// Land coloured by who holds the places in it.
  case areas
  /// Where land of one side meets land of another.
  case front
  /// The evidence.
  case claims
}

/// One day, or a range of days, both included.
public enum ExportDays: Hashable, Sendable {
  /// A snapshot.
  case snapshot(Day)
  /// A history with change points, not a panel of days.
  case history(Day, Day)
}

/// A format that layers can be written in.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// RFC 7946, with a QGIS style beside each file.
  case geojson
  /// One GeoPackage with all layers and their styles.
  case gpkg
  /// A QGIS project on such a GeoPackage.
  case qgs
}

/// What is to be exported, and where to.
public struct ExportRequest: Sendable {
  /// A day or a range of days.
  public var days: ExportDays
  /// The layers, in the order in which they are written.
  public var layers: [ExportLayer]
  /// The formats; nil: the one that the path names, else GeoJSON.
  public var formats: [ExportFormat]?
  /// As known when, and by whose word.
  public var question: Question
  /// Also places whose status is `unknown`.
  public var includesUnknown: Bool
  /// The coordinate system of a GeoPackage: anything with an EPSG number that PROJ reads; nil: WGS 84.
  public var system: String?
  /// A GeoJSON file with the polygons that areas and fronts are cut to; nil: the outline of the country.
  public var clip: String?
  /// How far from a place with evidence land may have its colour, in kilometres.
  public var reach = ExportRequest.usualReach
  /// A file ending in `.geojson`, `.gpkg` or `.qgz`, or else a folder.
  public var path: String
  /// Also replace files that FrontLine did not write.
  public var force: Bool

  /// 15 km.
  public static let usualReach = 15.0
  /// What `reach` may be.
  public static let reaches = 0.1...500.0

  /// A request for everything that is known, as the path's ending says.
  public init(
    days: ExportDays, layers: [ExportLayer] = ExportLayer.allCases, formats: [ExportFormat]? = nil,
    question: Question = Question(), includesUnknown: Bool = false, system: String? = nil,
    path: String, force: Bool = false
  ) {
    self.days = days
    self.layers = layers
    self.formats = formats
    self.question = question
    self.includesUnknown = includesUnknown
    self.system = system
    self.path = path
    self.force = force
  }
}

extension ExportRequest {
  /// The file that the path names; nil when it names a folder.
  private var file: (stem: String, format: ExportFormat)? {
    let endings: [(String, ExportFormat)] = [
      (".geojson", .geojson), (".gpkg", .gpkg), (".qgz", .qgs),
    ]
    return endings.lazy.compactMap { ending, format in
      path.hasSuffix(ending) ? (String(path.dropLast(ending.count)), format) : nil
    }.first
  }

  /// The formats that are written, each once.
  var written: [ExportFormat] {
    let wanted = formats ?? [file?.format ?? .geojson]
    return ExportFormat.allCases.filter(wanted.contains)
  }

  /// The path of a layer's file, without its ending.
  func stem(of layer: ExportLayer) -> String { file?.stem ?? "\(path)/\(layer.rawValue)" }

  /// The path of the map's files, without their endings.
  var mapStem: String { file?.stem ?? "\(path)/frontline-map" }

  /// Why the request contradicts itself; nil when it does not.
  public var contradiction: String? {
    if path.isEmpty { return "--output needs a path." }
    if let file {
      if let formats, formats != [file.format] {
        return "\(path) is a \(file.format.rawValue) file: leave --format out, or give a folder."
      }
      if file.format == .geojson, layers.count > 1 {
        return "One file holds one layer: name it with --layers, or give a folder as --output."
      }
    }
    if !ExportRequest.reaches.contains(reach) {
      return "--reach is a number of kilometres from 0.1 to 500."
    }
    if system != nil, written.contains(.geojson) {
      return "GeoJSON is always WGS 84: leave --crs out, or write a .gpkg or .qgz."
    }
    return nil
  }
}
