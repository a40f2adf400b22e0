import ArgumentParser
import FrontLine

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a working file: a GeoPackage that QGIS opens, with a ledger that only grows.",
    discussion: """
      The file holds the bundled data unless --empty is given, and its layers places, claims and \
      control open styled in QGIS. Every command takes it as --store FILE.

        frontline init desk.gpkg --by "Amal, news desk"
        frontline who سكيك --store desk.gpkg
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file")) var file: String
  @Flag(help: "Without places, reports and claims; sides and parties come all the same.")
  var empty = false
  @Option(
    help: ArgumentHelp(
      "Name of the chain that the file writes; left out: a random one.", valueName: "id"))
  var chain: String?
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    Signals.heed()
    let made = try Store.create(
      file, isEmpty: empty, chain: chain ?? Environment.randomName,
      recording: try recording.recording())
    Output.data("\(file): \(made.rows) rows, chain \(made.chain)")
  }
}
