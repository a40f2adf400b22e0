import ArgumentParser
import FrontLine
import OrderedJSON

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the data: every problem with file and line, in one run.",
    discussion: """
        frontline check
        frontline check --data .
      """)

  @OptionGroup var format: AnswerFormatOption
  @OptionGroup var data: DataOptions

  func run() throws {
    let dataset = try data.loadUnchecked()
    switch format.format {
    case .text: Output.data(CheckText(dataset: dataset).text)
    case .json: Output.data(JSON.problems(dataset.problems).text(.pretty))
    }
    if !dataset.problems.isEmpty { throw ExitCode(1) }
  }
}
