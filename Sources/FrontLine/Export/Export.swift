import GeoJSON
import Inference
import Model
import QGISStyles

extension Dataset {
  /// Writes layers, and returns the paths written.
  ///
  /// GeoJSON gets a QGIS style beside each file, a GeoPackage holds its styles, a project stands beside its
  /// GeoPackage. Folders are made if need be. Nothing is half done: all files are written beside their
  /// targets before the first is renamed over one.
  ///
  /// - Throws: `QuestionError` when the request contradicts itself, when a file is in the way that
  ///   FrontLine did not write, unless `force`, when PROJ does not know the system, or when the disk
  ///   refuses.
  public func export(_ request: ExportRequest) throws -> [String] {
    if let contradiction = request.contradiction {
      throw QuestionError(.unknownValue, contradiction)
    }
    let layers = try layers(request).map {
      StyledLayer(layer: $0, style: LayerStyle(for: $0, sides: ledger.register.sides))
    }
    var files: [OutputFile] = []
    if request.written.contains(.geojson) {
      for (layer, name) in zip(layers, request.layers) {
        let stem = request.stem(of: name)
        files.append(OutputFile(path: stem + ".geojson", bytes: geoJSON(layer.layer)))
        files.append(OutputFile(path: stem + ".qml", bytes: Array(layer.style.qml.utf8)))
      }
    }
    if request.written.contains(where: { $0 != .geojson }) {
      let map = try MapFile(layers, request, lastChange: newestKnownDay(request.question))
      files.append(map.geoPackage)
      if request.written.contains(.qgs) { files.append(try map.project()) }
    }
    try OutputFiles(files: files).write(force: request.force)
    return files.map(\.path)
  }

  /// The day on which the newest claim that counts became known; nil without claims.
  private func newestKnownDay(_ question: Question) -> Day? {
    ledger.claims.lazy.map { ClaimReading($0, in: ledger).known }
      .filter { known in question.known.map { known <= $0 } ?? true }.max()
  }
}

/// A layer with the way it is drawn.
struct StyledLayer {
  let layer: Layer
  let style: LayerStyle
}
