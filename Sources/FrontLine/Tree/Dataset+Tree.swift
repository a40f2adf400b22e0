import FoundationEssentials
import Model
import SourceText

extension Dataset {
  /// Writes everything as a text tree, which `directory` reads back as the same data.
  ///
  /// places, areas, parties, reports -> text -> read back and compared -> written beside, then
  /// renamed.
  /// - Parameters:
  ///   - folder: the tree's folder, made if need be.
  ///   - force: replace files of the tree that are there already with other content.
  /// - Returns: the paths of the files, the folder's included, in their order.
  /// - Throws: `QuestionError` when the data have problems or cannot be told in text, when other data
  ///   are in the folder, when a file is in the way, or when the disk refuses; nothing is written then.
  /// - Complexity: linear in places and claims.
  public func writeTree(to folder: String, force: Bool) throws -> [String] {
    // A stale list is the program's own matter.
    try refuse(problems.filter { $0.code != .staleList }, "mend them before the export")
    let tree = TreeFiles(gazetteer, ledger)
    try refuse(tree.problems, "text cannot tell this")
    try refuseOtherFiles(than: tree.files, in: folder)
    let files = tree.files.map {
      OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes, mark: .content)
    }
    // A tree without reports has the folder all the same.
    try OutputFiles(files: files, folders: ["\(folder)/Claims"]).write(force: force)
    return files.map(\.path)
  }

  private func refuse(_ problems: [Problem], _ remedy: String) throws {
    guard !problems.isEmpty else { return }
    let lines = problems.map { "  \($0)" }.joined(separator: "\n")
    throw QuestionError(
      .dataProblems, "the data have \(problems.count) problem(s); \(remedy):\n\(lines)")
  }

  /// Refuses a folder with further files that would be read as a part of the tree.
  private func refuseOtherFiles(than files: [SourceFile], in folder: String) throws {
    let ours = Set(files.map(\.path))
    let others = ["Claims", "Gazetteer"].flatMap { top in
      // nil: there is no such folder yet.
      (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(top)"))?
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".tsv") }.map { "\(top)/\($0)" } ?? []
    }.filter { !ours.contains($0) }
    guard let first = others.min() else { return }
    let further = others.count == 1 ? "" : " and \(others.count - 1) more"
    throw QuestionError(
      .wouldOverwrite,
      "\(folder)/\(first)\(further) would be read as a part of this tree: remove what is there, or "
        + "give another folder")
  }
}
