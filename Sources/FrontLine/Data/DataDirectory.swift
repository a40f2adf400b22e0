import FoundationEssentials
import Model
import SourceText

/// A text tree on disk: `Gazetteer/*.tsv`, `Gazetteer/*.yaml`, `Claims/**/*.yaml`.
struct DataDirectory {
  let path: String

  /// The files in the order of their paths, and what is wrong with the tree itself.
  func read() throws -> (files: [SourceFile], problems: [Problem]) {
    let manager = FileManager.default
    var isFolder: Bool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw QuestionError(
        .unreadableData, "\(path) is no folder: give the folder that holds Gazetteer and Claims")
    }
    var files: [SourceFile] = []
    var problems: [Problem] = []
    for name in try names(manager) {
      guard let data = manager.contents(atPath: path + "/" + name) else {
        problems.append(
          Problem(
            at: SourceLocation(file: name, line: 1), .unreadableFile,
            "the file cannot be read: check its permissions"))
        continue
      }
      files.append(SourceFile(path: name, bytes: Array(data)))
    }
    return (files, problems + EmbeddedList(root: path).problems(files: files.map(\.path)))
  }

  private func names(_ manager: FileManager) throws -> [String] {
    var names: [String] = []
    for top in ["Gazetteer", "Claims"] {
      let folder = path + "/" + top
      guard manager.fileExists(atPath: folder) else {
        throw QuestionError(
          .unreadableData, "\(path) has no folder \(top): give the folder that holds both")
      }
      let inside = try manager.subpathsOfDirectory(atPath: folder)
      names += inside.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".tsv") }
        .map { "\(top)/\($0)" }
    }
    return names.sorted()
  }
}
