import ArgumentParser
import FrontLine

struct ClaimsRetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract:
      "Take back what was recorded in a working file: claims, or reports with their claims.",
    discussion: """
      What is taken back stays in the ledger, with who took it back, when and why; it only counts no \
      more. When it is the claimant who takes back its own word, add a claim with the event \
      retracted instead.

        frontline claims retract 2024-12-01-sana/captured-tell-nasiriyah \\
          --reason "another hill of that name" --store desk.gpkg --by Amal
      """)

  @Argument(help: ArgumentHelp("Ids of claims or reports.", valueName: "id")) var ids: [String]
  @Option(help: "Why, for the log.") var reason: String?
  @Flag(help: "Check everything, and record nothing.") var dryRun = false
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var store: StoreOption

  func run() throws {
    let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
    let gone = try store.retract(
      ids, reason: reason, recording: recording, isDryRun: dryRun)
    Output.data(gone.joined(separator: "\n"))
    if dryRun { Output.note("Note: a dry run, nothing was recorded") }
  }
}
