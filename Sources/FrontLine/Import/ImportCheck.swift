import Model
import SourceText

/// Reads a tree as it would be with imported files, and says where what is wrong comes from.
struct ImportCheck {
  /// The tree as it is.
  let tree: [SourceFile]

  /// What is wrong with the tree once the files are in it.
  struct Findings {
    /// The tree as it would be.
    let dataset: Dataset
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
  /// - Complexity: that of reading the whole tree.
  func findings(_ files: [ReportFile]) -> Findings {
    let byPath = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { a, _ in a })
    let whole = tree.filter { byPath[$0.path] == nil } + files.map(\.file)
    var findings = Findings(
      dataset: Dataset(files: whole.sorted { $0.path < $1.path }))
    for problem in findings.dataset.problems {
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
}
