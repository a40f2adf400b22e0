import ArgumentParser
import FrontLine
import Model

/// The report that carries a claim.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its id, YYYY-MM-DD-word: 2024-12-01-sana.", valueName: "id"))
  var report: String
  @Option(help: "Who published it, for a new report.") var publisher: String?
  @Option(help: "Its title, for a new report.") var title: String?
  @Option(help: "Its address.") var url: String?
  @Option(help: ArgumentHelp("When it was published, for a new report.", valueName: "date"))
  var published: String?
  @Option(help: "Its language: ar, en.") var language: String?
  @Option(help: "What a reader should know of the report.") var reportNote: String?

  /// True when more than the id is given.
  var isGiven: Bool { !fields.allSatisfy { $0.value == nil } }

  private var fields: [(name: String, value: String?)] {
    [
      ("publisher", publisher), ("title", title), ("url", url), ("published", published),
      ("language", language), ("note", reportNote),
    ]
  }

  /// The report as YAML, up to its list of claims; of one that is there, as it is.
  func text(in store: Store, _ id: Report.ID) throws -> String {
    if !isGiven {
      if let there = try store.text(ofReport: id) { return there }
      throw QuestionError(
        .unknownValue,
        "report \"\(id)\" is not in \(store.path): give --publisher, --title and --published")
    }
    return YAMLText.mapping("report", fields) + "claims:\n"
  }
}
