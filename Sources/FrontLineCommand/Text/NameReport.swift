import FrontLine
import OrderedJSON

/// Writes matched names as they come, and counts them.
struct NameReport {
  private(set) var rows = 0
  private(set) var matched = 0
  private(set) var ambiguous = 0
  /// Rows that could not be read as the others.
  private(set) var problems = 0
  private let format: NameFormat
  private var waiting = ""
  private static let most = 1 << 15

  /// Begins a report.
  init(format: NameFormat, columns: [String], hasMark: Bool) {
    self.format = format
    if hasMark { waiting = "\u{FEFF}" }
    switch format {
    case .csv: waiting += NameTableText.header(columns, .comma)
    case .tsv: waiting += NameTableText.header(columns, .tab)
    case .text, .jsonl: break
    }
  }

  /// So many rows are written by one thread before it takes others.
  private static let run = 32

  /// Adds rows, which are put into words on all cores.
  mutating func add(_ rows: [(row: NameRow, match: NameMatch)]) {
    for (row, match) in rows { count(row, match) }
    let format = format
    let texts = concurrently(rows, run: NameReport.run) { rows in
      rows.map { format.text($0.row, $0.match) }
    }
    for text in texts {
      waiting += text
      if waiting.utf8.count >= NameReport.most { flush() }
    }
  }

  private mutating func count(_ row: NameRow, _ match: NameMatch) {
    rows += 1
    switch match.verdict {
    case .matched: matched += 1
    case .ambiguous: ambiguous += 1
    case .unknown: break
    }
    if let problem = row.problem {
      problems += 1
      if problems <= 20 { Output.note(problem) }
    }
  }

  /// Writes what waits, and tells on stderr how many rows there were of each verdict.
  mutating func finish() {
    flush()
    var counts =
      "\(rows) names: \(matched) matched, \(ambiguous) ambiguous, "
      + "\(rows - matched - ambiguous) unknown"
    if problems > 0 { counts += "; \(problems) could not be read" }
    Output.note(counts)
  }

  private mutating func flush() {
    guard !waiting.isEmpty else { return }
    Output.data(waiting)
    waiting = ""
  }
}

extension NameFormat {
  /// A row and what it means, with the end of the line.
  fileprivate func text(_ row: NameRow, _ match: NameMatch) -> String {
    switch self {
    case .text: NameText(row: row, match: match).line + "\n"
    case .csv: NameTableText.row(row, match, .comma)
    case .tsv: NameTableText.row(row, match, .tab)
    case .jsonl: JSON.match(row, match).text() + "\n"
    }
  }
}
