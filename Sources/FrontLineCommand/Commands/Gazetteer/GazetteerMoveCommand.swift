import ArgumentParser
import FrontLine
import Model

struct GazetteerMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Correct where a place of a working file is, or what else is said of it.",
    discussion: """
      What is not given stays as it was. The entry before stays in the ledger.

        frontline gazetteer move tell-nasiriyah --lon 36.8123 --lat 35.4311 \\
          --source "OpenStreetMap, node 123" --store desk.gpkg --by Amal
      """)

  @Argument(help: "Its id.") var id: String
  @OptionGroup var location: LocationOptions
  @OptionGroup var fields: PlaceFieldOptions
  @Flag(help: "Check everything, and record nothing.") var dryRun = false
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var store: StoreOption

  func validate() throws {
    if (location.lon != nil || location.lat != nil) && location.source == nil {
      throw ValidationError("A coordinate needs --source: say where it comes from.")
    }
  }

  func run() throws {
    let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
    let place = try store.change(
      .move(Place.ID(id), PlaceFields(fields.columns, location.columns)),
      recording: recording, isDryRun: dryRun)
    Output.data(place.text)
    if dryRun { Output.note("Note: a dry run, nothing was recorded") }
  }
}
