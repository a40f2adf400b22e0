import ArgumentParser
import FrontLine
import Model

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write map layers of a day, or of a range of days with the time slider working.",
    discussion: """
      PATH ending in .geojson is that file (name one layer); anything else is a folder that gets \
      places.geojson, places.qml, ... Open the .geojson files in QGIS: the .qml beside each styles \
      it and switches its time on.

        frontline export --on 2020-01-23 --output layers
        frontline export --from 2019-08-01 --to 2020-01-31 --layers places --output history.geojson
      """)

  @Option(help: ArgumentHelp("A snapshot of this day.", valueName: "day")) var on: Day?
  @Option(help: ArgumentHelp("A history from this day on.", valueName: "day")) var from: Day?
  @Option(help: ArgumentHelp("A history up to this day, which is included.", valueName: "day"))
  var to: Day?
  @Option(
    help: ArgumentHelp(
      "Which layers, separated by commas: places, claims.", valueName: "layers"))
  var layers = "places,claims"
  @Option(help: ArgumentHelp("Which formats: geojson.", valueName: "formats"))
  var format = "geojson"
  @OptionGroup var question: QuestionOptions
  @Flag(help: "Also places that nobody has said anything about.") var all = false
  @Flag(help: "Replace files that FrontLine did not write.") var force = false
  @Option(help: ArgumentHelp("A folder, or a file ending in .geojson.", valueName: "path"))
  var output: String
  @OptionGroup var data: DataOptions

  func validate() throws {
    switch (on, from, to) {
    case (.some, nil, nil): break
    case (nil, .some(let from), .some(let to)):
      if to < from { throw ValidationError("--to is before --from.") }
    default: throw ValidationError("Give --on DAY, or --from DAY and --to DAY.")
    }
    _ = try chosenLayers()
    if format != "geojson" {
      throw ValidationError("'\(format)' is no format this version writes; it writes geojson.")
    }
    if output.isEmpty { throw ValidationError("--output needs a path.") }
    if output.hasSuffix(".geojson"), try chosenLayers().count > 1 {
      throw ValidationError(
        "One file holds one layer: name it with --layers, or give a folder as --output.")
    }
  }

  func run() throws {
    let dataset = try data.load(question)
    let days: ExportDays =
      if let from, let to { .history(from, to) } else { .snapshot(on ?? .latest) }
    let files = try dataset.export(
      days, layers: chosenLayers(), question: question.question(on: nil, of: dataset), all: all,
      to: output, force: force)
    Output.data(files.joined(separator: "\n"))
  }

  private func chosenLayers() throws -> [ExportLayer] {
    var chosen: [ExportLayer] = []
    for name in layers.split(separator: ",", omittingEmptySubsequences: false) {
      guard let layer = ExportLayer(rawValue: String(name)) else {
        throw ValidationError(
          "'\(name)' is no layer; the layers are \(ExportLayer.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      if !chosen.contains(layer) { chosen.append(layer) }
    }
    return chosen
  }
}
