import FoundationEssentials
import Glibc

/// One file to be written.
struct OutputFile {
  let path: String
  let bytes: [UInt8]
  /// How a file in its place shows that it may be replaced.
  var mark = Mark.name

  /// How FrontLine knows its own files again.
  enum Mark {
    /// They name it near their beginning.
    case name
    /// They begin with these bytes: the header of a table, which has no room for a name.
    case header([UInt8])
    /// They have the very same content.
    case content
  }
}

/// Files that are written together or not at all.
struct OutputFiles {
  let files: [OutputFile]
  /// Folders that shall be there although no file may lie in them.
  var folders: [String] = []

  private static let name = Data("FrontLine".utf8)
  private static let nameIsWithin = 4096

  /// Writes every file beside its target, then renames them one after the other.
  ///
  /// Folders are made if need be; behind a link the file that it names is replaced.
  /// - Throws: `QuestionError` when something is in the way or the disk refuses.
  func write(force: Bool) throws {
    let targets = try files.map { try OutputFiles.target($0.path) }
    if !force { try refuseForeignFiles() }
    try makeFolders(of: targets)
    let parts = targets.map { $0 + ".frontline-part" }
    do {
      for (file, part) in zip(files, parts) {
        unlink(part)  // what an interrupted run left
        try Data(file.bytes).write(to: URL(filePath: part), options: .withoutOverwriting)
      }
      for (part, target) in zip(parts, targets) where rename(part, target) != 0 {
        throw QuestionError(
          .cannotWrite, "\(target) cannot be replaced: \(String(cString: strerror(errno)))")
      }
    } catch {
      for part in parts { unlink(part) }
      throw (error as? QuestionError)
        ?? QuestionError(
          .cannotWrite,
          "\(files.first?.path ?? "") cannot be written: check the disk's space and permissions")
    }
  }

  /// The file that a path names, behind links; a folder, pipe or device is never replaced.
  private static func target(_ path: String) throws -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw QuestionError(
        .wouldOverwrite, "\(path) is there already and is no file: give another path")
    }
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func refuseForeignFiles() throws {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      let there = FileManager.default.contents(atPath: file.path)
      guard let fact = OutputFiles.fact(there, file) else { continue }
      throw QuestionError(
        .wouldOverwrite, "\(file.path) is there already \(fact): use --force to replace it")
    }
  }

  /// Why a file in the way must stay; nil when it may be replaced.
  private static func fact(_ there: Data?, _ file: OutputFile) -> String? {
    let foreign = "and FrontLine did not write it"
    switch file.mark {
    case .name: return there?.prefix(nameIsWithin).firstRange(of: name) == nil ? foreign : nil
    case .header(let header): return there?.starts(with: header) ?? false ? nil : foreign
    case .content: return there.map(Array.init) == file.bytes ? nil : "with other content"
    }
  }

  private func makeFolders(of targets: [String]) throws {
    let folders = targets.compactMap { path in
      path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
    for folder in Set(folders + self.folders).sorted() where !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw QuestionError(
          .cannotWrite, "the folder \(folder) cannot be made: check the path and its permissions")
      }
    }
  }
}
