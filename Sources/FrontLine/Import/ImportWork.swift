import Model
import SourceText

/// An import on its way from rows to files.
struct ImportWork {
  private let tree: [SourceFile]
  private let dataset: Dataset
  private var claims: [ImportedClaim] = []
  private var files: [ReportFile] = []
  private var problems: [Problem] = []
  private var rows = 0
  private var faultyRows = 0
  private var skipped: [String: Int] = [:]
  /// The claims of the files, by report, as they were read when they were checked.
  private var final: [Report.ID: [Claim.ID]] = [:]
  /// True when a file cannot be read at all, or when the tree would not read although no imported file
  /// is to blame: then there is no good part either.
  private(set) var isBroken = false
  /// Files that are not in the tree, or with other bytes.
  private(set) var changed: [ReportFile] = []
  private var unchanged: [ReportFile] = []
  /// Claims of the tree that a replaced file no longer has.
  private var removed: [Claim.ID] = []

  /// Work on a tree without problems.
  init(tree: [SourceFile], dataset: Dataset) {
    self.tree = tree
    self.dataset = dataset
  }

  /// Reads a file.
  mutating func read(
    _ source: ImportSource, mapping: SourceFile?, progress: (ClaimImportProgress) -> Void
  ) {
    guard source.format != .yaml else {
      files.append(ReportFile(copying: source))
      return
    }
    var table = TableImport(source, mapping: mapping, dataset: dataset)
    while case let claims = table.next(10_000), !claims.isEmpty {
      self.claims += claims
      progress(.reading(rows: table.rows))
    }
    isBroken = isBroken || !table.isReadable
    problems += table.problems
    rows += table.rows
    faultyRows += table.faultyRows
    skipped.merge(table.skipped, uniquingKeysWith: +)
  }

  /// Sorts what was read into report files.
  mutating func sort() {
    let sorting = ReportSorting(claims, dataset: dataset)
    var paths: Set<String> = []
    for file in files + sorting.files where !paths.insert(file.file.path).inserted {
      problems.append(
        Problem(
          at: file.origin(ofLine: .max) ?? file.file.location(line: 1), .duplicateID,
          "\(file.file.path) would come from two of the files: import one, or rename its report"))
      isBroken = true
    }
    files += sorting.files
    problems += sorting.problems
    faultyRows += Set(sorting.problems.map(\.location)).count
    if sorting.repetitions > 0 { skipped["repeat another row"] = sorting.repetitions }
  }

  /// Checks the files as if they were in the tree; of a part, until what is left has no problem.
  mutating func check(isPartial: Bool, progress: (ClaimImportProgress) -> Void) {
    let check = ImportCheck(dataset: dataset)
    while !files.isEmpty {
      progress(.checking(claims: files.reduce(0) { $0 + $1.claims.count }))
      let findings = check.findings(files)
      final = ImportWork.claims(of: findings.ledger)
      problems += findings.problems
      faultyRows += findings.rows.count
      isBroken = isBroken || findings.isBroken
      guard isPartial, !findings.isBroken, !findings.problems.isEmpty else { return }
      let dataset = dataset
      let known = Dictionary(
        files.flatMap(\.claims).map { ($0.claim.id, $0.claim) }, uniquingKeysWith: { a, _ in a })
      files = files.compactMap { file in
        guard !findings.files.contains(file.file.path) else { return nil }
        guard file.claims.contains(where: { findings.rows.contains($0.location) }) else {
          return file
        }
        return file.without(findings.rows, in: dataset.gazetteer) {
          known[$0] ?? dataset.ledger[claim: $0]
        }
      }
    }
  }

  /// Compares the files with those that are in the tree; another content needs `force`.
  mutating func compare(force: Bool) {
    let before = ImportWork.claims(of: dataset.ledger)
    let present = Dictionary(tree.map { ($0.path, $0) }, uniquingKeysWith: { a, _ in a })
    for file in files {
      guard let other = present[file.file.path] else {
        changed.append(file)
        continue
      }
      guard other.bytes != file.file.bytes else {
        unchanged.append(file)
        continue
      }
      let missing = Set(before[file.report] ?? []).subtracting(final[file.report] ?? []).sorted()
      guard !force else {
        changed.append(file)
        removed += missing
        continue
      }
      let fact =
        missing.isEmpty
        ? "" : ", \(missing.count) of its claims not in this import (\(list(missing)))"
      problems.append(
        Problem(
          at: other.location(line: 1), .duplicateID,
          "the file is there already with other content\(fact): use --force to replace it, or "
            + "import into a tree without it"))
    }
  }

  private static func claims(of ledger: Ledger) -> [Report.ID: [Claim.ID]] {
    Dictionary(grouping: ledger.claims, by: \.report).mapValues { $0.map(\.id) }
  }

  private func list(_ claims: [Claim.ID]) -> String {
    claims.map(\.text).joined(separator: ", ")
  }

  /// What was done, nothing being written yet.
  var outcome: ClaimImport {
    func count(_ files: [ReportFile]) -> Int {
      files.reduce(0) { count, file in
        count + (file.claims.isEmpty ? final[file.report]?.count ?? 0 : file.claims.count)
      }
    }
    var outcome = ClaimImport()
    outcome.claims = count(changed)
    outcome.unchangedClaims = count(unchanged)
    outcome.rows = rows + count((changed + unchanged).filter(\.claims.isEmpty))
    outcome.written = changed.map(\.file.path)
    outcome.unchanged = unchanged.map(\.file.path)
    outcome.removed = removed
    outcome.skipped = skipped
    outcome.problems = ImportProblem.grouped(problems)
    outcome.faultyRows = faultyRows
    return outcome
  }
}
