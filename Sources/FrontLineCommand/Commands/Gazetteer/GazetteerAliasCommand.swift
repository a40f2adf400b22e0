import ArgumentParser
import FrontLine
import Model

struct GazetteerAliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias",
    abstract: "Add a further spelling of a place's name to a working file, or take one back.",
    discussion: """
        frontline gazetteer alias add sukayk "Skeik" --language ar-Latn --store desk.gpkg --by Amal
        frontline gazetteer alias remove sukayk "Skeik" --store desk.gpkg --by Amal
      """,
    subcommands: [Add.self, Remove.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a spelling.")

    @Argument(help: "The place's id.") var id: String
    @Argument(help: "The spelling.") var name: String
    @Option(help: ArgumentHelp("Its language: ar, ar-Latn, en.", valueName: "tag"))
    var language: String?
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var store: StoreOption

    func run() throws {
      let (store, recording) = try store.open(for: .writing, by: recording)
      let place = try store.change(
        .addAlias(Place.ID(id), PlaceName(text: name, language: language)), recording: recording)
      Output.data(place.text)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take back a spelling that was added.")

    @Argument(help: "The place's id.") var id: String
    @Argument(help: "The spelling.") var name: String
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var store: StoreOption

    func run() throws {
      let (store, recording) = try store.open(for: .writing, by: recording)
      let place = try store.change(.removeAlias(Place.ID(id), name), recording: recording)
      Output.data(place.text)
    }
  }
}
