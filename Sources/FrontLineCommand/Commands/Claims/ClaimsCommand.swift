import ArgumentParser

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List claims: who said what about which place, and when that became known.",
    discussion: """
      Without a subcommand it lists.

        frontline claims --place سكيك
        frontline claims import events.csv --mapping events.yaml --data my-data
        frontline claims export --format csv --output claims.csv
      """,
    subcommands: [
      ClaimsListCommand.self, ClaimsAddCommand.self, ClaimsRetractCommand.self,
      ClaimsImportCommand.self, ClaimsExportCommand.self,
    ],
    defaultSubcommand: ClaimsListCommand.self)

  /// Arguments of the whole command, `claims --help` being that of the listing: who lists without
  /// naming the subcommand looks for its options there.
  static func withListing(_ arguments: [String]) -> [String] {
    guard arguments.count == 2, arguments[0] == "claims", ["--help", "-h"].contains(arguments[1])
    else { return arguments }
    return ["claims", "list", "--help"]
  }
}
