import Foundation
import Testing

@testable import FrontLine

/// Files are put in place whole, and nothing that is no file of ours is touched.
@Suite struct OutputFilesTests {
  private func write(
    _ texts: [String: String], in folder: String, mark: OutputFile.Mark = .content,
    force: Bool = false
  ) throws {
    let files = texts.sorted { $0.key < $1.key }.map {
      OutputFile(path: "\(folder)/\($0.key)", bytes: Array($0.value.utf8), mark: mark)
    }
    try OutputFiles(files: files).write(force: force)
  }

  private func text(_ name: String, in folder: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func foldersAreMadeAndNothingElseIsLeft() throws {
    try Folder.with { folder in
      try write(["a b/ج.csv": "1", "c": "2"], in: folder)
      #expect(try names(in: folder) == ["a b", "a b/ج.csv", "c"])
      #expect(text("a b/ج.csv", in: folder) == "1")
    }
  }

  @Test(arguments: [OutputFile.Mark.name, .header(Array("x".utf8)), .content])
  func whatIsNotOursIsReplacedOnlyByForce(mark: OutputFile.Mark) throws {
    try Folder.with { folder in
      try write(["b": "somebody's"], in: folder)
      #expect(throws: QuestionError.self) {
        try write(["a": "1", "b": "FrontLine"], in: folder, mark: mark)
      }
      #expect(try names(in: folder) == ["b"])
      #expect(text("b", in: folder) == "somebody's")
      try write(["a": "1", "b": "x FrontLine"], in: folder, mark: mark, force: true)
      #expect(text("b", in: folder) == "x FrontLine")
      try write(["b": "x FrontLine"], in: folder, mark: mark)
    }
  }

  /// A folder, a pipe or a device in the way of one file keeps all of them from being written.
  @Test func whatIsNoFileIsNeverReplaced() throws {
    try Folder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/folder", withIntermediateDirectories: true)
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/device", withDestinationPath: "/dev/null")
      for name in ["folder", "pipe", "device"] {
        #expect(throws: QuestionError.self) {
          try write(["a": "1", name: "2"], in: folder, force: true)
        }
        #expect(try names(in: folder) == ["device", "folder", "pipe"])
      }
    }
  }

  @Test func behindALinkTheFileItNamesIsReplaced() throws {
    try Folder.with { folder in
      try write(["deep/real": "1"], in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "deep/real")
      try write(["link": "2"], in: folder, force: true)
      #expect(text("deep/real", in: folder) == "2")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link")
          == "deep/real")
    }
  }

  /// What lies where the new file is first written is an interrupted run's, or a trap: never followed.
  @Test func anInterruptedRunIsNoHindrance() throws {
    try Folder.with { folder in
      try write(["mine": "keep", "a.part": "keep"], in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/a.frontline-part", withDestinationPath: "mine")
      try write(["a": "1"], in: folder)
      #expect(try names(in: folder) == ["a", "a.part", "mine"])
      #expect(text("mine", in: folder) == "keep" && text("a.part", in: folder) == "keep")
    }
  }
}
