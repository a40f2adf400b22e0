import ArgumentParser
import FrontLine
import Model
import OrderedJSON

struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Who held a place on a day, how sure that is, and who says so.",
    discussion: """
      The answer is the state at the end of the day.

        frontline who سكيك --on 2019-08-20
        frontline who "ريف حلب الغربي" --on 2024-11-29 --according-to government
        frontline who rural-idlib-southeast --on 2020-01-23 --known 2020-01-22 --format json
      """)

  @OptionGroup var subject: PlaceArgument
  @OptionGroup var day: DayOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var format: AnswerFormatOption
  @OptionGroup var data: DataOptions

  @Flag(help: "Tell the rule, what it says, and the readings that were not adopted.")
  var why = false

  func run() throws {
    let (dataset, place) = try data.place(subject, question)
    let answer = dataset.who(place, try question.question(on: day.on, of: dataset))
    DayNote(answer).write()
    switch format.format {
    case .text: Output.data(WhoText(dataset: dataset, answer: answer, isFull: why).text)
    case .json: Output.data(JSON.who(answer, in: dataset, why: why).text(.pretty))
    }
  }
}
