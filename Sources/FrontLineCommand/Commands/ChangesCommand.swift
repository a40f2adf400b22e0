import ArgumentParser
import FrontLine
import Model
import OrderedJSON

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What changed hands, when, who says so, and who denies it.",
    discussion: """
      Both days are included. A change counts for the day at whose end the new side has the place, \
      whenever it began; a place that is taken and retaken within one day has not changed. What is \
      denied and not outweighed is listed as disputed.

        frontline changes --from 2019-08-01 --to 2019-08-31
        frontline changes --from 2020-01-01 --to 2020-01-31 --side government --format csv
        frontline changes --from 2024-11-27 --to 2024-12-08 --area "ريف حلب الغربي" --known 2024-11-30
      """)

  @Option(help: ArgumentHelp("The first day.", valueName: "day")) var from: Day
  @Option(help: ArgumentHelp("The last day, which is included.", valueName: "day")) var to: Day
  @Option(help: ArgumentHelp("Only this area and its members.", valueName: "area"))
  var area: String?
  @Option(help: ArgumentHelp("Only what this side gained or lost.", valueName: "side"))
  var side: String?
  @Option(help: "Only changes of this status.") var status: Status?
  @OptionGroup var question: QuestionOptions
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func validate() throws {
    if to < from { throw ValidationError("--to is before --from.") }
  }

  func run() throws {
    let dataset = try data.load(question)
    var filter = ChangesFilter()
    filter.area = try area.map { try dataset.place(noting: $0).id }
    filter.side = try side.map(dataset.side(named:))
    filter.status = status
    let changes = dataset.changes(
      from: from, to: to, try question.question(on: nil, of: dataset), filter)
    DayNote(on: to, isAsked: true, newest: changes.newestInData).write()
    switch format.format {
    case .text: Output.data(ChangesText(dataset: dataset, changes: changes).text)
    case .json: Output.data(JSON.changes(changes).text(.pretty))
    case .csv: Output.data(CSV.changes(changes))
    }
  }
}
