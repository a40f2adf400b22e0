import Claims
import Model
import SourceText

/// Checks imported files as if they were in the tree, and says where what is wrong comes from.
struct ImportCheck {
  /// The tree as it is, without problems.
  let dataset: Dataset

  /// What is wrong with the tree once the files are in it.
  struct Findings {
    /// The reports and claims of the files.
    let ledger: Ledger
    /// Told at the rows that are to blame, or at the tree's own lines.
    var problems: [Problem] = []
    /// The rows to blame.
    var rows: Set<SourceLocation> = []
    /// Paths of files to blame as a whole.
    var files: Set<String> = []
    /// True when something is wrong that no imported file is to blame for.
    var isBroken = false
  }

  /// Checks files.
  ///
  /// - Complexity: linear in the files; also in the tree's claims when files of it are replaced.
  func findings(_ files: [ReportFile]) -> Findings {
    let byPath = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { a, _ in a })
    let places = dataset.locations
    let replaced = places.reports.filter { byPath[$0.value.file] != nil }.keys
    let reading = ImportCheck.drafts(byPath.values.map(\.file)).checked(
      against: dataset.gazetteer,
      beside: StandingData(
        dataset.ledger, replacing: Set(replaced), claims: places.claims, reports: places.reports))
    var findings = Findings(ledger: reading.ledger)
    for problem in reading.problems {
      guard let file = byPath[problem.location.file] else {
        findings.problems.append(problem)
        findings.isBroken = true
        continue
      }
      let origin = file.origin(ofLine: problem.location.line)
      // What is wrong with the report itself is wrong with every row of it.
      let places = origin.map { [$0] } ?? file.claims.map(\.location)
      findings.problems += places.map { Problem(at: $0, problem.code, problem.message) }
      if file.claims.isEmpty {
        findings.files.insert(file.file.path)
      } else {
        findings.rows.formUnion(places)
      }
    }
    return findings
  }

  /// Reads files, one half beside the other: YAML is most of the work.
  private static func drafts(_ files: [SourceFile]) -> ReportDrafts {
    let half = files.count / 2
    let (first, second) = both(
      { ReportDrafts(Array(files.prefix(half))) }, { ReportDrafts(Array(files.dropFirst(half))) })
    return ReportDrafts(joining: first, second)
  }
}
