import ArgumentParser
import FrontLine
import Glibc

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
      ChangesCommand.self, LocateCommand.self, ValidateCommand.self, CheckCommand.self,
      ExportCommand.self,
      InitCommand.self, VerifyCommand.self, LogCommand.self, MergeCommand.self,
      ExportDataCommand.self, GazetteerCommand.self,
    ])

  /// Runs a command; an error is one sentence on stderr, or one JSON object with `--format json`.
  static func main() {
    // A write beyond the limit on the size of files fails then, and is told, instead of ending us.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = ClaimsCommand.withListing(Array(CommandLine.arguments.dropFirst()))
    if let source = EarlySource(arguments).source { EarlyOpening.begin(source) }
    do {
      var command = try parsedAlone(arguments) ?? parseAsRoot(arguments)
      try command.run()
      Signals.endIfReceived()
    } catch {
      ErrorReport(error, isJSON: ErrorReport.asksForJSON(arguments)).end()
    }
  }

  /// A command parsed without looking at all others, which takes half as long.
  ///
  /// It is nil when no command is named to its end, when anything is wrong with the arguments, and when help
  /// is asked for: then `parseAsRoot` says it, with the whole in view.
  private static func parsedAlone(_ arguments: [String]) -> (any ParsableCommand)? {
    var command: any ParsableCommand.Type = self
    var rest = arguments[...]
    while let name = rest.first,
      let next = command.configuration.subcommands.first(where: { next in
        next.configuration.commandName == name
      })
    {
      command = next
      rest = rest.dropFirst()
    }
    guard command.configuration.subcommands.isEmpty else { return nil }
    return try? command.parseAsRoot(Array(rest))
  }
}

/// What the arguments will most likely ask, told before they are parsed: a guess that only saves time.
private struct EarlySource {
  let source: DataSource?

  init(_ arguments: [String]) {
    let asking = [
      "who", "timeline", "holdings", "claims", "changes", "locate", "validate", "export",
    ]
    guard let command = arguments.first, asking.contains(command),
      !arguments.contains(where: { ["--help", "-h", "add", "retract", "import"].contains($0) }),
      !arguments.contains(where: { $0.hasPrefix("--data") || $0.hasPrefix("--store=") })
    else {
      source = nil
      return
    }
    if let flag = arguments.firstIndex(of: "--store") {
      source = arguments.indices.contains(flag + 1) ? .store(arguments[flag + 1]) : nil
    } else if let path = Environment.store {
      source = .store(path)
    } else {
      source = .bundled(cache: Environment.cacheFolder.map(BundledCache.init(folder:)))
    }
  }
}
