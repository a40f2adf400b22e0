import ArgumentParser
import FrontLine

struct GazetteerImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the places of a whole table to a working file.",
    subcommands: [CSV.self])

  struct CSV: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv",
      abstract: "Add the places of a CSV table.",
      discussion: """
        The header names the columns: id, name, name_ar, lat, lon, admin1, admin2, admin3, \
        feature_code, in any order, and any further column of Gazetteer/places.tsv. An id, a name in \
        either script and the coordinates are needed; ids are kept as they are. With any problem \
        nothing is recorded.

          frontline init villages.gpkg --empty --by Amal
          frontline gazetteer import csv villages.csv --store villages.gpkg --by Amal
        """)

    @Argument(help: ArgumentHelp("The table.", valueName: "file")) var file: String
    @Flag(help: "Correct places that are there with other content.") var force = false
    @Flag(help: "Check and count, and record nothing.") var dryRun = false
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var store: StoreOption

    func run() throws {
      let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
      let line = ProgressLine()
      let outcome = try store.importGazetteer(
        file, force: force, recording: recording, isDryRun: dryRun
      ) { rows in
        line.show("\(rows) rows read")
      }
      line.clear()
      let verb = dryRun ? "to record" : "recorded"
      var lines = outcome.problems.map(\.description)
      if outcome.problems.isEmpty {
        lines.append("\(outcome.rows) rows read; \(outcome.places) places \(verb)")
        if outcome.unchanged > 0 { lines.append("  \(outcome.unchanged) are there already") }
      } else {
        lines.append("\(outcome.rows) rows read; nothing is recorded: mend the problems above")
      }
      Output.note(lines.joined(separator: "\n"))
      if !outcome.problems.isEmpty { throw ExitCode(1) }
    }
  }
}
