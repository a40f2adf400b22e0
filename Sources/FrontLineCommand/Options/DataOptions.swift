import ArgumentParser
import FrontLine

/// Where the data come from.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with Gazetteer and Claims instead of the bundled data.", valueName: "dir"))
  var data: String?

  /// The data; a question is asked only of data without problems.
  func load() throws -> Dataset {
    let dataset = try loadUnchecked()
    guard dataset.problems.isEmpty else {
      let lines = dataset.problems.map { "  \($0)" }.joined(separator: "\n")
      throw QuestionError(
        .dataProblems,
        "the data have \(dataset.problems.count) problem(s); mend them first:\n\(lines)")
    }
    return dataset
  }

  /// The data with whatever is wrong with them.
  func loadUnchecked() throws -> Dataset {
    try data.map(Dataset.directory) ?? .bundled()
  }
}
