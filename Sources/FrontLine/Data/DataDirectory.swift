import FoundationEssentials
import Model
import SourceText

/// A text tree on disk: `Gazetteer/*.tsv`, `Gazetteer/*.yaml`, `Gazetteer/boundary.geojson`,
/// `Claims/**/*.yaml`.
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
    let (names, links) = try names(manager)
    for link in links {
      problems.append(
        Problem(
          at: SourceLocation(file: link, line: 1), .unreadableFile,
          "a link to a folder is not followed: put the folder itself here, or give it as --data"))
    }
    for name in names {
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

  /// The files of the tree, and the links to folders in it.
  private func names(_ manager: FileManager) throws -> (files: [String], links: [String]) {
    var files: [String] = []
    var links: [String] = []
    for top in ["Gazetteer", "Claims"] {
      let folder = path + "/" + top
      guard manager.fileExists(atPath: folder) else {
        throw QuestionError(
          .unreadableData, "\(path) has no folder \(top): give the folder that holds both")
      }
      let inside: [String]
      do {
        inside = try manager.subpathsOfDirectory(atPath: folder)
      } catch {
        throw QuestionError(
          .unreadableData, "\(folder) cannot be read: check its permissions")
      }
      for name in inside.map({ "\(top)/\($0)" }) {
        if name.hasSuffix(".yaml") || name.hasSuffix(".tsv") || name == Dataset.outlinePath {
          files.append(name)
        } else if isLinkToFolder("\(path)/\(name)", manager) {
          links.append(name)
        }
      }
    }
    return (files.sorted(), links.sorted())
  }

  private func isLinkToFolder(_ path: String, _ manager: FileManager) -> Bool {
    var isFolder = false
    return (try? manager.destinationOfSymbolicLink(atPath: path)) != nil  // nil: it is no link
      && manager.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
