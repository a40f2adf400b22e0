import ArgumentParser
import FrontLine
import Model

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write map layers of a day, or of a range of days with the time slider working.",
    discussion: """
      PATH ending in .geojson is that file (name one layer), with its style in the .qml beside it. \
      Ending in .gpkg it is one GeoPackage with all layers and their styles, ending in .qgz a QGIS \
      project with such a GeoPackage beside it: open it, everything is styled and the time slider \
      works. Anything else is a folder that gets places.geojson, places.qml, ...

        frontline export --on 2020-01-23 --output map.qgz
        frontline export --on 2020-01-23 --output layers
        frontline export --from 2019-08-01 --to 2020-01-31 --crs EPSG:32637 --output campaign.gpkg
        frontline export --from 2019-08-01 --to 2020-01-31 --layers places --output history.geojson
      """)

  @Option(help: ArgumentHelp("A snapshot of this day.", valueName: "day")) var on: Day?
  @Option(help: ArgumentHelp("A history from this day on.", valueName: "day")) var from: Day?
  @Option(help: ArgumentHelp("A history up to this day, which is included.", valueName: "day"))
  var to: Day?
  @Option(
    help: ArgumentHelp(
      "Which layers, separated by commas.", valueName: "layers"))
  var layers = ExportLayer.allCases.map(\.rawValue).joined(separator: ",")
  @Option(
    help: ArgumentHelp(
      "geojson, gpkg, qgs (a QGIS project and its GeoPackage), or several; else as PATH ends.",
      valueName: "formats"))
  var format: String?
  @Option(
    help: ArgumentHelp(
      "The coordinate system of a .gpkg or .qgz; left out: WGS 84.", valueName: "EPSG:n"))
  var crs: String?
  @Option(
    help: ArgumentHelp(
      "GeoJSON with the polygons that areas and fronts are cut to; left out: the country's outline.",
      valueName: "file"))
  var clip: String?
  @Option(
    help: ArgumentHelp(
      "How far from a place with evidence land may have its colour.", valueName: "km"))
  var reach = ExportRequest.usualReach
  @OptionGroup var question: QuestionOptions
  @Flag(help: "Also places that nobody has said anything about.") var all = false
  @Flag(help: "Replace files that FrontLine did not write.") var force = false
  @Option(
    help: ArgumentHelp("A file ending in .geojson, .gpkg or .qgz, or a folder.", valueName: "path"))
  var output: String
  @OptionGroup var data: DataOptions

  func validate() throws {
    switch (on, from, to) {
    case (.some, nil, nil): break
    case (nil, .some(let from), .some(let to)):
      if to < from { throw ValidationError("--to is before --from.") }
    default: throw ValidationError("Give --on DAY, or --from DAY and --to DAY.")
    }
    if let contradiction = try request(Question()).contradiction {
      throw ValidationError(contradiction)
    }
  }

  func run() throws {
    let dataset = try data.load(question)
    let files = try dataset.export(request(question.question(on: nil, of: dataset)))
    Output.data(files.joined(separator: "\n"))
  }

  private func request(_ question: Question) throws -> ExportRequest {
    let days: ExportDays =
      if let from, let to { .history(from, to) } else { .snapshot(on ?? .latest) }
    var request = ExportRequest(
      days: days, layers: try chosen(layers, "layer"),
      formats: try format.map { try chosen($0, "format") }, question: question,
      includesUnknown: all, system: crs, path: output, force: force)
    request.clip = clip
    request.reach = reach
    return request
  }

  /// What a list names, each once.
  private func chosen<Choice: RawRepresentable & CaseIterable & Hashable>(
    _ list: String, _ word: String
  ) throws -> [Choice] where Choice.RawValue == String {
    var chosen: [Choice] = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let choice = Choice(rawValue: String(name)) else {
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is no \(word); the \(word)s are \(all).")
      }
      if !chosen.contains(choice) { chosen.append(choice) }
    }
    return chosen
  }
}
