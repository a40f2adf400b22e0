import ArgumentParser
import FrontLine

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join another working file to this one, or the data of a newer FrontLine.",
    discussion: """
      The rows of the other file come as they are, with their authors, times and hashes. What both \
      say alike counts once; what both corrected without knowing of each other is listed, and the \
      later one counts until somebody corrects it once more.

        frontline merge colleague.gpkg --store desk.gpkg --by Amal
        frontline merge --bundled --store desk.gpkg --by Amal
      """)

  @Argument(help: ArgumentHelp("The other file.", valueName: "other")) var other: String?
  @Flag(help: "Bring the data of this program in the place of those of an earlier one.")
  var bundled = false
  @Flag(help: "Record anew what the other file added to a copy of this one.") var adopt = false
  @Flag(help: "Tell what would come, and record nothing.") var dryRun = false
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var store: StoreOption

  func validate() throws {
    if (other == nil) != bundled { throw ValidationError("Give another file, or --bundled.") }
  }

  func run() throws {
    let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
    let merge =
      if let other {
        try store.merge(other, adopt: adopt, recording: recording, isDryRun: dryRun)
      } else {
        try store.mergeBundled(recording: recording, isDryRun: dryRun)
      }
    var lines = merge.rows.map { "chain \($0.chain): \($0.count) rows came" }
    if merge.adopted > 0 { lines.append("\(merge.adopted) rows were recorded anew") }
    if lines.isEmpty { lines.append("nothing new") }
    Output.data((lines + merge.conflicts.map { "conflict: \($0)" }).joined(separator: "\n"))
    if dryRun { Output.note("Note: a dry run, nothing was recorded") }
  }
}
