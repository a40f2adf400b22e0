import ArgumentParser
import FrontLine
import OrderedJSON

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "All spans of a place, from the first claim to the last.",
    discussion: """
        frontline timeline "الكتيبة المهجورة"
        frontline timeline sukayk --format csv
      """)

  @OptionGroup var subject: PlaceArgument
  @OptionGroup var question: QuestionOptions
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func run() throws {
    let (dataset, place) = try data.place(subject, question)
    let question = try question.question(on: nil, of: dataset)
    let spans = dataset.timeline(of: place, question)
    switch format.format {
    case .text: Output.data(TimelineText(dataset: dataset, place: place, spans: spans).text)
    case .json: Output.data(JSON.timeline(place, question, spans, in: dataset).text(.pretty))
    case .csv: Output.data(CSV.timeline(place, spans))
    }
  }
}
