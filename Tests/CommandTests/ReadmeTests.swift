import Foundation
import Testing

/// Every console block of the README and of the worked examples runs as printed.
///
/// `Tests/console.py` writes their outputs anew.
@Suite struct ReadmeTests {
  /// A command of a console block and the output printed below it.
  struct Session: CustomTestStringConvertible, Sendable {
    let command: String
    let output: String
    var testDescription: String { command }
  }

  static let sessions: [Session] = {
    ["README.md", "Sources/FrontLine/FrontLine.docc/WorkedExamples.md"].flatMap(sessions)
  }()

  private static func sessions(of path: String) -> [Session] {
    let url = Tool.root.appending(path: path)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var sessions: [Session] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        sessions.append(Session(command: String(line.dropFirst(2)), output: ""))
      } else if isInside, let last = sessions.popLast() {
        sessions.append(Session(command: last.command, output: last.output + line + "\n"))
      }
    }
    return sessions
  }

  @Test func theReadmeHasConsoleBlocks() { #expect(ReadmeTests.sessions.count >= 12) }

  @Test(arguments: sessions.filter { !$0.isAboutTheDesk })
  func aConsoleBlockPrintsWhatItShows(_ session: Session) throws {
    try Tool.inFolder { try session.run(in: $0) }
  }

  /// One working file goes through them, so they are run one after the other.
  @Test func theWorkingFileDoesWhatTheReadmeShows() throws {
    let sessions = ReadmeTests.sessions.filter(\.isAboutTheDesk)
    #expect(sessions.count > 5)
    try Tool.inFolder { folder in
      for session in sessions { try session.run(in: folder) }
    }
  }
}

extension ReadmeTests.Session {
  /// True for a command that takes the working file of the example.
  var isAboutTheDesk: Bool { command.contains("desk.gpkg") }

  /// Runs the command and compares what it prints.
  func run(in folder: URL) throws {
    let result = try Tool.shell(command, in: folder)
    #expect(result.status == 0, "\(command): \(result.errors)")
    #expect(result.output == output, "\(command)")
  }
}
