import ArgumentParser
import FrontLine
import OrderedJSON

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Who recorded what in a working file, and when, the oldest first.",
    discussion: """
      Rows that were recorded together are told together, the first ten of them one by one.

        frontline log --store desk.gpkg
        frontline log --store desk.gpkg --subject sukayk --format csv
      """)

  @OptionGroup var store: StoreOption
  @Option(help: ArgumentHelp("Only rows about this id.", valueName: "id")) var subject: String?
  @Option(help: ArgumentHelp("Only rows of this author.", valueName: "name")) var by: String?
  @Option(help: ArgumentHelp("Only rows of this chain.", valueName: "id")) var chain: String?
  @Flag(help: "Tell every row.") var all = false
  @OptionGroup var format: RowFormatOption

  func run() throws {
    let store = try store.open(for: .reading)
    var filter = LogFilter()
    filter.subject = subject
    filter.author = by
    filter.chain = chain
    var entries: [JSON] = []
    if format.format == .csv { Output.data(LogText.header) }
    try store.forEachLogEntry(filter) { entry in
      switch format.format {
      case .text: Output.data(LogText(entry: entry).text(atMost: all ? nil : 10))
      case .csv: Output.data(LogText(entry: entry).rows)
      case .json: entries.append(.logEntry(entry))
      }
    }
    if format.format == .json {
      Output.data(JSON.object([("entries", .array(entries))]).text(.pretty))
    }
  }
}
