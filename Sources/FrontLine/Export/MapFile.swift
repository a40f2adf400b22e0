import GeoPackage
import Layers
import Model
import QGISStyles

/// All layers in one GeoPackage, and the QGIS project that opens it.
struct MapFile {
  private let layers: [StyledLayer]
  private let system: MapSystem
  private let lastChange: Day?
  private let stem: String
  private let days: (from: Day, to: Day)

  /// The map of a request.
  ///
  /// - Parameters:
  ///   - layers: the layers, topmost first.
  ///   - request: where to, in which system.
  ///   - lastChange: when the data last changed; nil: never.
  /// - Throws: `QuestionError` when PROJ does not know the system, or QGIS would not.
  init(_ layers: [StyledLayer], _ request: ExportRequest, lastChange: Day?) throws {
    self.layers = layers
    self.lastChange = lastChange
    stem = request.mapStem
    system = try MapSystem(request.system)
    days =
      switch request.days {
      case .snapshot(let day): (day, day)
      case .history(let from, let to): (from, to)
      }
  }

  /// The GeoPackage; whoever writes it gives the path.
  var geoPackage: OutputFile {
    OutputFile(
      path: stem + ".gpkg",
      content: .made { path in
        let file = GeoPackageFile(
          about: about, lastChange: "\(lastChange ?? MapFile.never)T00:00:00.000Z",
          at: system.position)
        try file.write(layers.map { $0.content(in: system.reference) }, to: path)
      }, mark: .geoPackage(generator: LayerContext.generator))
  }

  /// The project, drawn in the system of the layers, or in Web Mercator when that is WGS 84.
  func project() throws -> OutputFile {
    let name = String(stem[(stem.lastIndex(of: "/").map(stem.index(after:)) ?? stem.startIndex)...])
    let map = try MapSystem(system.code ?? "EPSG:3857")
    let project = QGISProject(
      title: Dataset.mapTitle, file: name + ".gpkg",
      entries: layers.sorted { $0.depth < $1.depth }.map {
        QGISProject.Entry(
          table: $0.layer.name, title: $0.layer.name.capitalized,
          geometryType: $0.layer.geometryType, style: $0.style,
          isShown: layers.count == 1 || $0.layer.name != ExportLayer.claims.rawValue)
      },
      map: map.project, data: system.project,
      extent: try map.extent(of: layers.lazy.flatMap(\.layer.features).map(\.geometry)), days: days)
    return OutputFile(
      path: stem + ".qgz", content: .bytes(project.archive(named: name)), mark: .name)
  }

  /// For files that hold no claim.
  private static let never = Day("1970-01-01") ?? .earliest

  /// What the layers say of themselves, once.
  private var about: [(name: String, value: String?)] {
    (layers.first?.layer.metadata ?? []).map { name, value in
      guard case .text(let text) = value else { return (name, nil) }
      return (name, text)
    }
  }
}

extension StyledLayer {
  fileprivate func content(in reference: SpatialReference) -> GeoPackageFile.Content {
    GeoPackageFile.Content(
      table: LayerTable(
        name: layer.name, geometryType: layer.geometryType, fields: layer.fields,
        system: reference),
      title: layer.name.capitalized, description: description, style: style.qml,
      features: layer.features)
  }

  /// How deep it lies in a map: places on top, then the evidence, lines, and land.
  fileprivate var depth: Int {
    switch layer.geometryType {
    case .point: layer.name == "places" ? 0 : 1
    case .multiLineString: 2
    case .multiPolygon: 3
    }
  }

  private var description: String {
    switch layer.name {
    case "areas": "Land by who is reported to hold the places in it."
    case "front": "Where land of one side meets land of another."
    case "places": "Who is reported to hold each place."
    case "claims": "Who claimed what, where."
    default: ""
    }
  }
}

extension String {
  /// With a capital letter at its beginning.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
