import ArgumentParser
import FrontLine

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Tell which places a list of names means, row by row.",
    discussion: """
      Each name is matched, ambiguous or unknown; of homonyms none is ever picked. A name may say itself \
      where to look: "X in Y", "X near Y", "X, Y", "X (Y)"; a place that lies elsewhere is unknown there. \
      Without FILE, or with -, names come by standard input.

        frontline validate names.txt
        frontline validate news.csv --column place --near-column governorate
        frontline validate news.csv --column place --group-column url --format csv
        echo "Khan Sheikhoun" | frontline validate --format jsonl

      nameFit is how likely the text is a name of the gazetteer at all, confidence how likely the first \
      candidate is the place meant if the gazetteer has it. --accept-above P accepts a row where their \
      product, the probability that the first candidate is right, is at least P.
      """)

  @Argument(help: "A file of names: lines, a table (CSV, TSV), or JSON Lines; - is standard input.")
  var file: String?
  @OptionGroup var input: NameInputOptions
  @Option(help: ArgumentHelp("Where to look for every name.", valueName: "context"))
  var near: String?
  @Option(help: "At most so many candidates; an ambiguous name has all of its homonyms.")
  var limit = 5
  @Option(
    help: ArgumentHelp("Accept where nameFit x confidence is at least this.", valueName: "p"))
  var acceptAbove: Double?
  @Flag(help: "Exit 1 if any row is not matched.") var strict = false
  @Option(help: "How the rows are written.") var format = NameFormat.text
  @Flag(help: "Begin CSV and TSV with a byte order mark, for Excel.") var bom = false
  @OptionGroup var data: DataOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if let acceptAbove, !(0...1).contains(acceptAbove) {
      throw ValidationError("--accept-above must be from 0 to 1.")
    }
    if bom, format == .text || format == .jsonl {
      throw ValidationError("--bom is for --format csv and tsv.")
    }
  }

  func run() throws {
    var matcher = try data.matcher()
    try matcher.check(near: near)
    var names = try NameFile(
      path: file == "-" ? nil : file, layout: input.inputFormat, columns: input.columns)
    var report = NameReport(
      format: format, columns: names.columns ?? [input.column ?? "name"], hasMark: bom)
    let progress = ProgressLine()
    var groups = NameGroups(isGrouping: input.groupColumn != nil)
    while let rows = try groups.next({ try names.next() }) {
      let matches =
        groups.isGrouping
        ? try matcher.match(together: rows, near: near, limit: limit)
        : try matcher.match(each: rows, near: near, limit: limit)
      report.add(
        zip(rows, matches).map { row, match in
          (row, acceptAbove.map(match.accepting(above:)) ?? match)
        })
      progress.show("\(report.rows) names")
    }
    progress.clear()
    report.finish()
    if report.problems > 0 || (strict && report.matched < report.rows) { throw ExitCode(1) }
  }
}

/// Cuts rows into groups that belong together, or into runs of some hundred.
private struct NameGroups {
  /// A longer run of rows is no article.
  private static let most = 1000
  /// So many rows are looked up at once.
  private static let run = 256
  let isGrouping: Bool
  private var held: NameRow?

  init(isGrouping: Bool) { self.isGrouping = isGrouping }

  /// The next rows; nil at the end.
  mutating func next(_ read: () throws -> NameRow?) throws -> [NameRow]? {
    guard let first = try held ?? read() else { return nil }
    held = nil
    let isAlone = isGrouping && (first.group ?? "").isEmpty
    var rows = [first]
    while !isAlone, rows.count < (isGrouping ? NameGroups.most : NameGroups.run),
      let row = try read()
    {
      guard !isGrouping || row.group == first.group else {
        held = row
        break
      }
      rows.append(row)
    }
    return rows
  }
}
