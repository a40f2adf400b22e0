import ArgumentParser
import FrontLine
import Glibc

struct ClaimsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the claims of files: our YAML, a CSV table, an ACLED export.",
    discussion: """
      They are added to a working file (--store, --by) or to a text tree (--data: a folder with \
      Gazetteer and Claims); the bundled data cannot be written to. Everything is checked before \
      anything is written. A row that cannot be mapped is reported with its line, and then nothing \
      is written and the exit is 1; with --partial the other rows are written, and the exit is 0. \
      Importing the same file again changes nothing.

      A CSV table needs a mapping unless its columns are those of `claims export --format csv`; \
      Claims/README.md describes mappings, for ACLED too.

        frontline claims import events.csv --mapping events.yaml --store desk.gpkg --by Amal
        frontline claims import acled.csv --store desk.gpkg --by Amal --partial
        frontline claims import 2019-08-16-gmc.yaml --data my-data --dry-run
      """)

  @Argument(help: ArgumentHelp("The files.", valueName: "file")) var files: [String]
  @OptionGroup var store: StoreOption
  @Option(
    help: ArgumentHelp("The tree that the claims are added to.", valueName: "dir"))
  var data: String?
  @Option(help: "How the files are written; left out: as name and header tell.")
  var format: ClaimFormat?
  @Option(
    help: ArgumentHelp(
      "What the columns and words of a table mean.", valueName: "map.yaml"))
  var mapping: String?
  @Flag(help: "Check and count, but write nothing.") var dryRun = false
  @Flag(help: "Write the good rows although others cannot be mapped.") var partial = false
  @Flag(help: "Replace reports and claims that are there with other content.") var force = false
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if store.store != nil, data != nil {
      throw ValidationError("--store and --data exclude each other.")
    }
    guard data != nil || store.path != nil else {
      throw ValidationError(
        "Give --store FILE (frontline init makes one) or --data DIR, to which the claims are added: "
          + "the bundled data cannot be written to.")
    }
  }

  func run() throws {
    var request = ClaimImportRequest(files: files)
    request.format = format
    request.mapping = mapping
    request.isPartial = partial
    request.force = force
    request.isDryRun = dryRun
    let line = ProgressLine()
    let outcome: ClaimImport
    if let data {
      outcome = try Dataset.importClaims(request, into: data, progress: line.show)
    } else {
      let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
      outcome = try store.importClaims(request, recording: recording, progress: line.show)
    }
    line.clear()
    Output.note(ImportText(outcome: outcome, isStore: data == nil).text)
    guard outcome.isAccepted else { throw ExitCode(1) }
    if !outcome.written.isEmpty { Output.data(outcome.written.joined(separator: "\n")) }
  }
}

extension ProgressLine {
  /// Tells how far an import is.
  fileprivate func show(_ progress: ClaimImportProgress) {
    switch progress {
    case .reading(let rows): show("\(rows) rows read")
    case .checking(let claims): show("checking \(claims) claims")
    case .layers(let claims): show("\(claims) claims recorded, computing layers")
    case .writing(let files): show("writing \(files) files")
    }
  }
}
