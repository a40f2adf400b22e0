import ArgumentParser

/// How an answer is written: for people or for programs.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The same for answers that are rows.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// `--format text|json`.
struct AnswerFormatOption: ParsableArguments {
  @Option(help: "How the answer is written.") var format = AnswerFormat.text
}

/// `--format text|json|csv`.
struct RowFormatOption: ParsableArguments {
  @Option(help: "How the rows are written.") var format = RowFormat.text
}
