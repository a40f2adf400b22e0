import ArgumentParser
import FrontLine
import Model

struct GazetteerAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a place to a working file.",
    discussion: """
        frontline gazetteer add tell-nasiriyah --name "Tell Nasiriyah" --name-ar "تل الناصرية" \\
          --lon 36.81 --lat 35.43 --source "OpenStreetMap, node 123" --feature-code HLL \\
          --admin1 Hama --store desk.gpkg --by Amal
      """)

  @Argument(help: "Its id, for ever: lower-case letters, digits and hyphens.") var id: String
  @OptionGroup var fields: PlaceFieldOptions
  @OptionGroup var location: LocationOptions
  @Flag(help: "Check everything, and record nothing.") var dryRun = false
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var store: StoreOption

  func run() throws {
    let (store, recording) = try store.open(for: dryRun ? .rehearsing : .writing, by: recording)
    let place = try store.change(
      .add(PlaceFields(["id": id], fields.columns, location.columns)),
      recording: recording, isDryRun: dryRun)
    Output.data(place.text)
    if dryRun { Output.note("Note: a dry run, nothing was recorded") }
  }
}
