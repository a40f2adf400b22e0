import ArgumentParser
import FrontLine
import Model

struct ClaimsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write claims as a CSV table, in ACLED's columns, or as report files.",
    discussion: """
      csv has all that a claim says, one claim a row, and `claims import` reads it back. acled has \
      what ACLED's columns can hold, one place a row; what they cannot hold is counted on stderr. \
      yaml writes report files into the folder --output, by year.

        frontline claims export --format csv > claims.csv
        frontline claims export --format acled --from 2019-01-01 --output acled.csv
        frontline claims export --format yaml --claimant sohr --output reports
      """)

  @OptionGroup var filters: ClaimFilterOptions
  @Option(help: "How the claims are written.") var format = ClaimFormat.csv
  @Option(
    help: ArgumentHelp(
      "A file, or a folder for yaml; left out: standard output.", valueName: "path"))
  var output: String?
  @Flag(help: "Replace what is there with other content.") var force = false
  @OptionGroup var data: DataOptions

  func validate() throws {
    if output?.isEmpty ?? false { throw ValidationError("--output needs a path.") }
    if format == .yaml, output == nil {
      throw ValidationError("yaml is several files: give a folder as --output.")
    }
  }

  func run() throws {
    let dataset = try data.load()
    let entries = try dataset.claims(filters.filter(dataset)).entries
    switch format {
    case .csv: try write(dataset.claimTable(entries), of: dataset)
    case .acled: try write(dataset.acledTable(entries), of: dataset)
    case .yaml:
      let paths = try dataset.writeReports(of: entries, to: output ?? "", force: force)
      noteLooseAnswers(entries)
      if !paths.isEmpty { Output.data(paths.joined(separator: "\n")) }
    }
  }

  private func write(_ export: ClaimExport, of dataset: Dataset) throws {
    if let output {
      try dataset.write(export.text, to: output, force: force)
      Output.data(output)
    } else {
      Output.data(export.text)
    }
    if let note = ExportText(export: export).text { Output.note(note) }
  }

  private func noteLooseAnswers(_ entries: [ClaimEntry]) {
    let ids = Set(entries.map(\.id))
    let loose = entries.count { entry in entry.claim.answers.contains { !ids.contains($0) } }
    guard loose > 0 else { return }
    Output.note("Note: \(loose) of the claims answer claims that are not among these")
  }
}
