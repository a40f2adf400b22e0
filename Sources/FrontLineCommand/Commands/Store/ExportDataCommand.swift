import ArgumentParser
import FrontLine

struct ExportDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-data",
    abstract: "Write the data as a text tree: Gazetteer and Claims, as they lie in git.",
    discussion: """
      The tree says the same as the working file, and every command takes it as --data DIR. The \
      history of the ledger is not in it.

        frontline export-data tree --store desk.gpkg
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "dir")) var folder: String
  @Flag(help: "Replace files that are there with other content.") var force = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let paths = try data.load().writeTree(to: folder, force: force)
    Output.data("\(folder): \(paths.count) files")
  }
}
