import ArgumentParser
import FrontLine
import Model
import OrderedJSON

struct HoldingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holdings",
    abstract: "Every place with a known status on a day, as a table.",
    discussion: """
        frontline holdings --on 2020-01-23
        frontline holdings --on 2019-08-16 --side government --format csv > government.csv
        frontline holdings --on 2019-08-16 --area "ريف إدلب الجنوبي" --all
      """)

  @OptionGroup var day: DayOption
  @Option(help: ArgumentHelp("Only this area and its members.", valueName: "area"))
  var area: String?
  @Option(help: ArgumentHelp("Only places held by this side.", valueName: "side"))
  var side: String?
  @Option(help: "Only places of this status.") var status: Status?
  @Flag(help: "Also places that nobody has said anything about.") var all = false
  @OptionGroup var question: QuestionOptions
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func run() throws {
    let dataset = try data.load(question)
    var filter = HoldingsFilter()
    filter.area = try area.map { try dataset.place(noting: $0).id }
    filter.side = try side.map(dataset.side(named:))
    filter.status = status
    filter.all = all
    let holdings = dataset.holdings(
      try question.question(on: day.on, of: dataset), filter)
    DayNote(on: holdings.on, isAsked: holdings.isDayAsked, newest: nil).write()
    switch format.format {
    case .text: Output.data(HoldingsText(dataset: dataset, holdings: holdings).text)
    case .json: Output.data(JSON.holdings(holdings, in: dataset).text(.pretty))
    case .csv: Output.data(CSV.holdings(holdings, in: dataset))
    }
  }
}
