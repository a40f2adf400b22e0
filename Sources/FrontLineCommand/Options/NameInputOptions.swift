import ArgumentParser
import FrontLine

/// How a file of names is read.
struct NameInputOptions: ParsableArguments {
  @Option(help: "The column of the names; without it \"name\", or the only one.")
  var column: String?
  @Option(help: "A column that tells where to look: a governorate, a place nearby.")
  var nearColumn: String?
  @Option(
    help:
      "A column whose equal values, one after the other, make one article: its names help each other."
  )
  var groupColumn: String?
  @Option(help: "How the file is laid out; told by its ending if left out.")
  var inputFormat: NameLayout?

  /// What is read.
  var columns: NameColumns { NameColumns(name: column, near: nearColumn, group: groupColumn) }
}

/// How matched names are written.
enum NameFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, tsv, jsonl
}
