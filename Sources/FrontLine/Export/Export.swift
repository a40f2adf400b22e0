import GeoJSON
import Model
import QGISStyles

extension Dataset {
  /// Writes layers as GeoJSON with a QGIS style beside each, and returns the paths written.
  ///
  /// `path` ending in `.geojson` is that file; anything else is a folder. Folders are made if need be. Nothing is
  /// half done: all files are written beside their targets before the first is renamed over one.
  /// - Throws: `QuestionError` when a file is in the way that FrontLine did not write, unless `force`,
  ///   or when the disk refuses.
  public func export(
    _ days: ExportDays, layers chosen: [ExportLayer], question: Question, all: Bool,
    to path: String, force: Bool
  ) throws -> [String] {
    let isFile = path.hasSuffix(".geojson")
    let stem = isFile ? String(path.dropLast(".geojson".count)) : nil
    let files = layers(days, chosen, question: question, all: all).flatMap { layer in
      let base = stem ?? "\(path)/\(layer.name)"
      return [
        OutputFile(path: base + ".geojson", bytes: geoJSON(layer)),
        OutputFile(
          path: base + ".qml", bytes: Array(qml(for: layer, sides: ledger.register.sides).utf8)),
      ]
    }
    try OutputFiles(files: files).write(force: force)
    return files.map(\.path)
  }
}
