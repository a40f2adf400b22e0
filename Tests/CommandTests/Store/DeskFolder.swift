import Foundation
import TestSupport
import Testing

/// A working file `desk.gpkg` of ten places and one report, made by the commands themselves, with
/// `frontline` run beside it and beside the files that come with the tests.
struct DeskFolder {
  /// Beside the file.
  let beside: TreeFolder

  /// Who records everything, and when, unless a test says otherwise.
  static let recording = "--by Amal --recorded-at 2026-01-02T00:00:00Z"

  /// The file, made once.
  private static let bytes = made("desk", by: "Amal", "claims import 2020-01-23-mixed.yaml")

  /// A file of the ten places alone, which somebody else writes.
  static let other = made("other", by: "Basma")

  private static func made(
    _ name: String, by author: String, _ lines: String...
  ) -> Result<Data, any Error> {
    Result {
      try TreeFolder.withFixtures { beside in
        let table = try beside.text("tree/Gazetteer/places.tsv")
        try beside.write(table.replacing("\t", with: ","), to: "places.csv")
        let ending = "--by \(author) --recorded-at 2026-01-01T00:00:00Z"
        let first = "init \(name).gpkg --empty --chain \(name)"
        for line in [first]
          + (["gazetteer import csv places.csv"] + lines).map({ "\($0) --store \(name).gpkg" })
        {
          let result = try beside.run("\(line) \(ending)")
          try #require(result.status == 0, "\(line): \(result.errors)")
        }
        return try Data(contentsOf: beside.folder.appending(path: "\(name).gpkg"))
      }
    }
  }

  /// Runs a body beside a file of its own.
  static func with<T>(_ body: (DeskFolder) throws -> T) throws -> T {
    try TreeFolder.withFixtures { beside in
      let desk = DeskFolder(beside: beside)
      try DeskFolder.bytes.get().write(to: beside.folder.appending(path: "desk.gpkg"))
      return try body(desk)
    }
  }

  /// Runs a line of `frontline`; no word of it may have a blank.
  func run(_ line: String) throws -> Tool.Result { try beside.run(line) }

  /// Runs a line of `sh`.
  func shell(_ line: String) throws -> Tool.Result { try Tool.shell(line, in: beside.folder) }

  /// Runs a line of `frontline` that changes `desk.gpkg`.
  func change(_ line: String) throws -> Tool.Result {
    try run("\(line) --store desk.gpkg \(DeskFolder.recording)")
  }

  /// The bytes of a file.
  func bytes(_ name: String = "desk.gpkg") throws -> Data {
    try Data(contentsOf: beside.folder.appending(path: name))
  }

  /// The files that hold a store, or are beside one.
  var stores: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: beside.folder.path)
        .filter { $0.contains(".gpkg") }.sorted()
    }
  }

  /// What the ledger of a file has, one line a row.
  func log(_ name: String = "desk.gpkg", _ options: String = "") throws -> [String] {
    let result = try run("log --store \(name) --format csv \(options)")
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").dropFirst().map(String.init)
  }

  /// All that a file says: its bytes without the header, which counts how often it was opened to be
  /// written (<https://www.sqlite.org/fileformat2.html#file_change_counter>).
  func content(_ name: String = "desk.gpkg") throws -> Data { try bytes(name).dropFirst(100) }

  /// Runs a line that must be refused: it exits with 1, says why on stderr, nothing on stdout, and
  /// changes nothing.
  func expectRefusal(_ line: String, _ words: String...) throws {
    let before = try content()
    let result = try change(line)
    #expect(result.status == 1, "\(line)")
    #expect(result.output.isEmpty, "\(line): \(result.output)")
    for words in words { #expect(result.errors.contains(words), "\(line): \(result.errors)") }
    #expect(try content() == before, "\(line)")
    #expect(try stores == ["desk.gpkg"])
  }

  /// Runs a line as it is and as a dry run: the dry run says the same on stdout and leaves every byte as
  /// it was.
  func expectRehearsal(_ line: String) throws {
    let before = try bytes()
    let dry = try change(line + " --dry-run")
    #expect(dry.status == 0, "\(line): \(dry.errors)")
    #expect(dry.errors.contains("a dry run, nothing was recorded"), "\(dry.errors)")
    #expect(try bytes() == before, "\(line)")
    #expect(try stores == ["desk.gpkg"])
    let real = try change(line)
    #expect(real.status == 0, "\(line): \(real.errors)")
    #expect(real.output == dry.output)
    #expect(!real.errors.contains("a dry run"))
    #expect(try bytes() != before)
    #expect(try stores == ["desk.gpkg"])
  }

  /// The file holds, layers included.
  func expectSound(_ name: String = "desk.gpkg") throws {
    let result = try run("verify --store \(name)")
    #expect(result.status == 0, "\(result.output)")
  }
}

/// The object of a JSON text.
func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
