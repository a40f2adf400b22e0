import FoundationEssentials
import Glibc

/// One file to be written.
struct OutputFile {
  let path: String
  let bytes: [UInt8]
}

/// Files that are written together or not at all.
struct OutputFiles {
  let files: [OutputFile]
  /// The folder to make, if need be.
  let folder: String?

  /// Every file of ours names us near its beginning.
  private static let mark = Data("FrontLine".utf8)
  private static let markIsWithin = 4096

  /// Writes every file beside its target, then renames them one after the other.
  func write(force: Bool) throws {
    if !force { try refuseForeignFiles() }
    try makeFolder()
    var written: [String] = []
    do {
      for file in files {
        let beside = file.path + ".part"
        written.append(beside)
        try Data(file.bytes).write(to: URL(filePath: beside))
      }
      for file in files where rename(file.path + ".part", file.path) != 0 {
        throw QuestionError(
          .cannotWrite, "\(file.path) cannot be replaced: \(String(cString: strerror(errno)))")
      }
    } catch {
      for path in written { unlink(path) }
      throw (error as? QuestionError)
        ?? QuestionError(
          .cannotWrite,
          "\(files.first?.path ?? "") cannot be written: check that its folder exists, and the disk's "
            + "space and permissions")
    }
  }

  private func refuseForeignFiles() throws {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      let head = FileManager.default.contents(atPath: file.path)?
        .prefix(OutputFiles.markIsWithin)
      guard let head, head.firstRange(of: OutputFiles.mark) != nil else {
        throw QuestionError(
          .wouldOverwrite,
          "\(file.path) is there already and FrontLine did not write it: use --force to replace it")
      }
    }
  }

  private func makeFolder() throws {
    guard let folder else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw QuestionError(
        .cannotWrite, "the folder \(folder) cannot be made: check the path and its permissions")
    }
  }
}
