import ArgumentParser
import FrontLine

/// `frontline`: asks, checks and exports.
@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontline",
    abstract: "Who held a place on a given day, how sure that is, and who says so.",
    discussion: """
      FrontLine keeps what published reports claim about who took which place, and when. Names are \
      accepted in Arabic or Latin letters; days are written YYYY-MM-DD and mean the end of that day.

        frontline who سكيك --on 2019-08-20
        frontline holdings --on 2020-01-23 --format csv
        frontline export --on 2020-01-23 --output layers
      """,
    version: "0.1.0",
    subcommands: [
      WhoCommand.self, HoldingsCommand.self, TimelineCommand.self, ClaimsCommand.self,
      ChangesCommand.self, LocateCommand.self, CheckCommand.self, ExportCommand.self,
    ])

  /// Runs a command; an error is one sentence on stderr, or one JSON object with `--format json`.
  static func main() {
    let arguments = ClaimsCommand.withListing(Array(CommandLine.arguments.dropFirst()))
    if needsBundled(arguments) { Dataset.prepareBundled() }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      ErrorReport(error, isJSON: ErrorReport.asksForJSON(arguments)).end()
    }
  }

  /// False when the arguments name other data, or ask for no data at all.
  private static func needsBundled(_ arguments: [String]) -> Bool {
    !arguments.contains { $0.hasPrefix("--data") || ["--help", "-h", "--version"].contains($0) }
  }
}
