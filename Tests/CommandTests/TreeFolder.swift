import Foundation
import TestSupport

/// A data tree on disk, the folder `tree` of the tests' working directory, with `frontline` run beside
/// it.
struct TreeFolder {
  /// The working directory.
  let folder: URL

  /// Runs a body beside a tree, which is removed afterwards.
  static func with<T>(_ tree: TextTree, _ body: (TreeFolder) throws -> T) throws -> T {
    try Tool.inFolder { folder in
      let beside = TreeFolder(folder: folder)
      for (path, text) in tree.files { try beside.write(text, to: "tree/" + path) }
      return try body(beside)
    }
  }

  /// The same with the files that come with the tests: files to import beside a tree of ten places,
  /// which has no claims but those of `reports`, named among these files.
  static func withFixtures<T>(
    reports: [String] = [], _ body: (TreeFolder) throws -> T
  ) throws -> T {
    try Tool.inFolder { folder in
      let manager = FileManager.default
      let fixtures = Tool.root.appending(path: "Tests/CommandTests/Fixtures")
      for name in try manager.contentsOfDirectory(atPath: fixtures.path) {
        try manager.copyItem(
          at: fixtures.appending(path: name), to: folder.appending(path: name))
      }
      try manager.createDirectory(
        at: folder.appending(path: "tree/Claims"), withIntermediateDirectories: true)
      let beside = TreeFolder(folder: folder)
      for name in reports {
        try beside.write(beside.text(name), to: "tree/Claims/\(name.prefix(4))/\(name)")
      }
      return try body(beside)
    }
  }

  /// Runs a line of `frontline` beside the tree; no word of it may have a blank.
  func run(_ line: String) throws -> Tool.Result {
    try run(line.split(separator: " ").map(String.init))
  }

  /// Runs `frontline` beside the tree.
  func run(_ arguments: [String]) throws -> Tool.Result { try Tool.run(arguments, in: folder) }

  /// The files below Claims with their text, by path.
  func claims() throws -> [String: String] {
    let root = folder.appending(path: "tree/Claims")
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let url = root.appending(path: path)
      guard !url.hasDirectoryPath, let data = FileManager.default.contents(atPath: url.path) else {
        continue
      }
      files[path] = String(decoding: data, as: UTF8.self)
    }
    return files
  }

  /// The text of a file, by its path from the working directory.
  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The bytes of a file, by its path from the working directory.
  func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  /// Writes a file, and folders for it.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

extension TextTree {
  /// Runs `frontline` on the tree.
  func run(_ arguments: String...) throws -> Tool.Result {
    try TreeFolder.with(self) { try $0.run(arguments + ["--data", "tree"]) }
  }
}
