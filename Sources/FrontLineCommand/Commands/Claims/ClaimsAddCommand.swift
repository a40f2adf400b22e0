import ArgumentParser
import FrontLine
import Model

struct ClaimsAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a claim in a working file, from options or as YAML.",
    discussion: """
      With options: the report (an id that is there, or a new one with publisher, title and date), and \
      one claim. Places and parties are given by name or id. Without --event the report with its \
      claims is read from standard input, or from --file, as YAML like that of Claims/README.md. \
      Everything is checked before anything is recorded, and the ids of what was recorded are printed.

        frontline claims add --store desk.gpkg --by Amal \\
          --report 2024-12-01-sana --publisher SANA --title "Army retakes Tell Nasiriyah" \\
          --published 2024-12-01 --claimant sana --event captured --again \\
          --taker syrian-government --place "Tell Nasiriyah" --when 2024-12-01
        frontline claims add --store desk.gpkg --by Amal --report 2024-12-01-sana < report.yaml
      """)

  @OptionGroup var report: ReportOptions
  @OptionGroup var claim: ClaimOptions
  @Option(help: ArgumentHelp("YAML to read instead of standard input.", valueName: "file"))
  var file: String?
  @Flag(help: "Put this in the place of what is there under the same ids.") var correct = false
  @Flag(help: "Check everything, and record nothing.") var dryRun = false
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var store: StoreOption

  func validate() throws {
    if file != nil, claim.event != nil {
      throw ValidationError("--file and --event exclude each other.")
    }
    if claim.event == nil, claim.isGiven || report.isGiven {
      throw ValidationError(
        "A claim needs --event (\(Claim.Event.allCases.map(\.rawValue).joined(separator: ", "))).")
    }
    if claim.event != nil, claim.claimant == nil {
      throw ValidationError("Whose word is it? Give --claimant.")
    }
  }

  func run() throws {
    let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
    let id = Report.ID(report.report)
    let text: String
    let source: String
    if claim.event == nil {
      source = file ?? "stdin"
      text = try Input.text(file)
    } else {
      source = "options"
      text = try report.text(in: store, id) + claim.text(in: store, of: id)
    }
    let addition = try store.addClaims(
      text, report: id, source: source, isCorrection: correct,
      recording: recording, isDryRun: dryRun)
    AdditionText(addition: addition, isDryRun: dryRun).write()
  }
}
