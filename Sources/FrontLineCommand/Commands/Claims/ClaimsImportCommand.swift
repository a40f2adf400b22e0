import ArgumentParser
import FrontLine
import Glibc

struct ClaimsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the claims of files to a text tree: our YAML, a CSV table, an ACLED export.",
    discussion: """
      The tree is a folder with Gazetteer and Claims; the bundled data cannot be written to, so copy \
      the tree of the sources first. Everything is checked as if it were in the tree before \
      anything is written. A row that cannot be mapped is reported with its line, and then nothing \
      is written and the exit is 1; with --partial the other rows are written, and the exit is 0. \
      Importing the same file again changes nothing.

      A CSV table needs a mapping unless its columns are those of `claims export --format csv`; \
      Claims/README.md describes mappings, for ACLED too.

        frontline claims import 2019-08-16-gmc.yaml --data my-data
        frontline claims import events.csv --mapping events.yaml --data my-data --dry-run
        frontline claims import acled.csv --data my-data --partial
      """)

  @Argument(help: ArgumentHelp("The files.", valueName: "file")) var files: [String]
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
  @Flag(help: "Replace report files that are there with other content.") var force = false

  func validate() throws {
    guard data == nil else { return }
    throw ValidationError(
      "Give --data DIR, the tree that the claims are added to: the bundled data cannot be written "
        + "to. Copy Gazetteer and Claims of the sources into a folder of yours first.")
  }

  func run() throws {
    var request = ClaimImportRequest(files: files)
    request.format = format
    request.mapping = mapping
    request.isPartial = partial
    request.force = force
    request.isDryRun = dryRun
    let progress = ProgressLine()
    let outcome = try Dataset.importClaims(request, into: data ?? "") { step in
      switch step {
      case .reading(let rows): progress.show("\(rows) rows read")
      case .checking(let claims): progress.show("checking \(claims) claims")
      case .writing(let files): progress.show("writing \(files) files")
      }
    }
    progress.clear()
    Output.note(ImportText(outcome: outcome).text)
    guard outcome.isAccepted else { throw ExitCode(1) }
    if !outcome.written.isEmpty { Output.data(outcome.written.joined(separator: "\n")) }
  }
}
