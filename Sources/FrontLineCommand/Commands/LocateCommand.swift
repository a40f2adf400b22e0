import ArgumentParser
import FrontLine
import OrderedJSON

struct LocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "Find places by name, best candidates first, each with score and reason.",
    discussion: """
        frontline locate "Khan Sheikhoun"
        frontline locate المشيرفة --near "جنوب شرق إدلب"
        frontline locate "Tal Aas near Khan Shaykhun"
        frontline locate sukayk --crs EPSG:32637 --format csv
      """)

  @Argument(help: "A name in Arabic or Latin letters, an id, a P-code, or gn:NUMBER.")
  var name: String
  @Option(
    help: ArgumentHelp(
      "A governorate, an area, another place, or a phrase such as \"north Hama\".",
      valueName: "context"))
  var near: String?
  @Option(help: "At most so many candidates.") var limit = 5
  @Option(
    help: ArgumentHelp(
      "Also give x and y in this coordinate system, such as EPSG:32637.", valueName: "system"))
  var crs: String?
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    var matcher = try data.matcher()
    let candidates = try matcher.locate(name, near: near, limit: limit, crs: crs)
    switch format.format {
    case .text: Output.data(LocateText(input: name, candidates: candidates).text)
    case .json: Output.data(JSON.candidates(name, candidates).text(.pretty))
    case .csv: Output.data(CSV.candidates(candidates))
    }
  }
}
