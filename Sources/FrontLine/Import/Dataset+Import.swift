import Model
import SourceText

extension Dataset {
  /// Adds the claims of files to a text tree.
  ///
  /// rows -> claims -> report files -> checked as if they were in the tree -> written beside, then
  /// renamed. With a problem nothing is written, unless the request is for a part: then the rows and
  /// files without one are.
  /// - Parameters:
  ///   - request: which files, and how.
  ///   - directory: the tree, a folder with `Gazetteer` and `Claims`.
  ///   - progress: is told how far it is.
  /// - Returns: what was done, with every row that could not be mapped.
  /// - Throws: `QuestionError` when the tree or a file cannot be read, the tree has problems of its
  ///   own, or the disk refuses.
  /// - Complexity: linear in the rows and the tree.
  public static func importClaims(
    _ request: ClaimImportRequest, into directory: String,
    progress: (ClaimImportProgress) -> Void = { _ in }
  ) throws -> ClaimImport {
    let tree = try soundTree(directory)
    var work = ImportWork(tree: tree.files, dataset: tree.dataset)
    let mapping = try request.mapping.map(ImportSource.read)
    for path in request.files {
      let source = try ImportSource(path: path, format: request.format)
      work.read(source, mapping: mapping, progress: progress)
      try source.pieces.check()
    }
    work.sort()
    work.check(isPartial: request.isPartial, progress: progress)
    work.compare(force: request.force)
    var outcome = work.outcome
    outcome.isPartPossible = !work.isBroken
    outcome.isAccepted =
      outcome.problems.isEmpty || (request.isPartial && outcome.isPartPossible)
    guard outcome.isAccepted, !request.isDryRun else { return outcome }
    progress(.writing(files: work.changed.count))
    try write(work.changed.map(\.file), into: directory)
    outcome.isWritten = true
    return outcome
  }

  private static func soundTree(
    _ directory: String
  ) throws -> (files: [SourceFile], dataset: Dataset) {
    let tree = try DataDirectory(path: directory).read()
    // A stale list is the program's own matter, and an import is what makes it stale.
    let dataset = Dataset(
      files: tree.files, further: tree.problems.filter { $0.code != .staleList })
    guard dataset.problems.isEmpty else {
      let lines = dataset.problems.map { "  \($0)" }.joined(separator: "\n")
      throw QuestionError(
        .dataProblems,
        "\(directory) has \(dataset.problems.count) problem(s); mend them before the import:\n\(lines)"
      )
    }
    return (tree.files, dataset)
  }

  private static func write(_ files: [SourceFile], into directory: String) throws {
    try OutputFiles(
      files: files.map { OutputFile(path: "\(directory)/\($0.path)", bytes: $0.bytes) }
    ).write(force: true)
  }
}
