import ArgumentParser
import FrontLine
import Model

/// As known when, and by whose word.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only what was known by the end of that day.", valueName: "day"))
  var known: Day?

  @Option(
    help: ArgumentHelp(
      "Only the word of one side, or of one party with its children.", valueName: "party"))
  var accordingTo: String?

  @Option(
    help: ArgumentHelp(
      "As the working file stood at the end of that day of recording.", valueName: "day"))
  var recorded: Day?

  /// The question for a day.
  func question(on day: Day?, of dataset: Dataset) throws -> Question {
    Question(
      on: day, known: known, perspective: try accordingTo.map(dataset.perspective(named:)))
  }
}

/// The day asked.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day, YYYY-MM-DD; left out: the day of the newest evidence.", valueName: "day"))
  var on: Day?
}
