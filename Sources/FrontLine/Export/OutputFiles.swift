import FoundationEssentials
import GeoPackage
import Glibc

/// One file to be written.
struct OutputFile {
  let path: String
  let content: Content
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
    /// They are GeoPackages that say so.
    case geoPackage(generator: String)
  }

  /// What is in the file.
  enum Content {
    case bytes([UInt8])
    /// What this makes at a path where no file is.
    case made((String) throws -> Void)
  }

  init(path: String, content: Content, mark: Mark) {
    self.path = path
    self.content = content
    self.mark = mark
  }

  init(path: String, bytes: [UInt8], mark: Mark = .name) {
    self.init(path: path, content: .bytes(bytes), mark: mark)
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
    try refuseOpenFiles(targets)
    if !force { try refuseForeignFiles() }
    try makeFolders(of: targets)
    let parts = targets.map { $0 + ".frontline-part" }
    do {
      for (file, part) in zip(files, parts) {
        unlink(part)  // what an interrupted run left
        switch file.content {
        case .bytes(let bytes):
          try Data(bytes).write(to: URL(filePath: part), options: .withoutOverwriting)
        case .made(let make): try make(part)
        }
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

  /// A database that is renamed over while another program has it open would be read as malformed.
  private func refuseOpenFiles(_ targets: [String]) throws {
    for (file, target) in zip(files, targets) {
      guard case .geoPackage = file.mark else { continue }
      for ending in ["-wal", "-journal"]
      where FileManager.default.fileExists(atPath: target + ending) {
        throw QuestionError(
          .wouldOverwrite,
          "\(file.path) is open in another program (\(target)\(ending) is there): close it there, or give "
            + "another path")
      }
    }
  }

  private func refuseForeignFiles() throws {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      guard let fact = OutputFiles.fact(of: file) else { continue }
      throw QuestionError(
        .wouldOverwrite, "\(file.path) is there already \(fact): use --force to replace it")
    }
  }

  /// Why a file in the way must stay; nil when it may be replaced.
  private static func fact(of file: OutputFile) -> String? {
    let foreign = "and FrontLine did not write it"
    if case .geoPackage(let generator) = file.mark {
      return GeoPackageFile.isMade(file.path, by: generator) ? nil : foreign
    }
    let there = FileManager.default.contents(atPath: file.path)
    switch file.mark {
    case .name: return there?.prefix(nameIsWithin).firstRange(of: name) == nil ? foreign : nil
    case .header(let header): return there?.starts(with: header) ?? false ? nil : foreign
    case .content, .geoPackage:
      guard case .bytes(let bytes) = file.content, there.map(Array.init) == bytes else {
        return "with other content"
      }
      return nil
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
