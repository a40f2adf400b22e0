import Foundation

/// The built command, run as a process.
struct Tool {
  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that holds `frontline` beside the bundle of tests.
  static let folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// Runs `frontline` with arguments, in a folder if one is given.
  static func run(_ arguments: [String], in directory: URL? = nil) throws -> Result {
    try run(executable: folder.appending(path: "frontline").path, arguments, in: directory)
  }

  /// Runs a line in `sh`, with `frontline` on the path.
  static func shell(_ line: String, in directory: URL? = nil) throws -> Result {
    try run(executable: "/bin/sh", ["-c", line], in: directory)
  }

  private static func run(
    executable: String, _ arguments: [String], in directory: URL?
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = directory ?? FileManager.default.temporaryDirectory
    process.environment = [
      "PATH": folder.path + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "HOME": FileManager.default.temporaryDirectory.path,
    ]
    let output = try Capture()
    let errors = try Capture()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try output.text(), errors: try errors.text())
  }

  /// A stream caught in a file, which no amount of output can block.
  private struct Capture {
    private let url = FileManager.default.temporaryDirectory
      .appending(path: "frontline-\(UUID().uuidString)")
    let handle: FileHandle

    init() throws {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String {
      try handle.close()
      defer { try? FileManager.default.removeItem(at: url) }
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }

  /// Runs a body in a folder of its own, which is removed afterwards.
  static func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "frontline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
