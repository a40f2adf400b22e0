import Foundation

/// The package on disk, as the tests of its architecture see it.
struct House {
  /// The folder of `Package.swift`.
  let root: URL

  /// The package that this file belongs to.
  static let this = House(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The names in a folder, sorted, without dot files.
  func entries(of folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Every file of Swift and C under `Sources`, by target, each read once for all tests.
  static let sources: [String: [SourceFile]] = Dictionary(
    grouping: (try? this.files(in: "Sources", ["swift", "c", "h"])) ?? []
  ) { file in
    String(file.path.split(separator: "/")[1])
  }

  private func files(in folder: String, _ extensions: Set<String>) throws -> [SourceFile] {
    let paths =
      FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String } ?? []
    return try paths.filter { extensions.contains(URL(filePath: $0).pathExtension) }.sorted()
      .map { path in
        let url = root.appending(path: folder).appending(path: path)
        return SourceFile(
          path: "\(folder)/\(path)", text: try String(contentsOf: url, encoding: .utf8))
      }
  }
}
