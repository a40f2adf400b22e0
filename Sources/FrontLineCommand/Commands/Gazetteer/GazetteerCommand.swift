import ArgumentParser

struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Change the places of a working file: add, move, further names, whole tables.",
    subcommands: [
      GazetteerAddCommand.self, GazetteerMoveCommand.self, GazetteerAliasCommand.self,
      GazetteerImportCommand.self,
    ])
}
