import Foundation
import Testing

/// A working file is made once, whole, and never over another.
@Suite struct StoreInitTests {
  @Test func aFileIsMadeAndSaysWhatItHolds() throws {
    try Tool.inFolder { folder in
      let line = "init a.gpkg --empty --chain own --by Amal --recorded-at 2026-01-01T00:00:00Z"
      let made = try Tool.run(line.split(separator: " ").map(String.init), in: folder)
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.hasPrefix("a.gpkg: "))
      #expect(made.output.hasSuffix(" rows, chain own\n"))
      #expect(made.errors.isEmpty)
      // The same words make the same bytes, and no file stays beside the new one.
      let again = try Tool.shell(
        "frontline \(line.replacing("a.gpkg", with: "b.gpkg"))", in: folder)
      #expect(again.status == 0, "\(again.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["a.gpkg", "b.gpkg"])
      let bytes = try names.map { try Data(contentsOf: folder.appending(path: $0)) }
      #expect(bytes.first == bytes.last)
      let places = try Tool.run(["holdings", "--store", "a.gpkg", "--all"], in: folder)
      #expect(!places.output.contains("sukayk"))
    }
  }

  @Test func withoutANameEveryFileHasAChainOfItsOwn() throws {
    try Tool.inFolder { folder in
      let chains = try ["a", "b"].map { name in
        try Tool.run(["init", "\(name).gpkg", "--empty", "--by", "Amal"], in: folder).output
          .split(separator: " ").last
      }
      #expect(chains.first != chains.last)
      #expect(chains.compactMap(\.self).count == 2)
    }
  }

  @Test func theBundledDataComeUnlessEmptyIsAsked() throws {
    try Tool.inFolder { folder in
      let made = try Tool.run(["init", "desk.gpkg", "--by", "Amal"], in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let question = ["who", "سكيك", "--on", "2019-08-20", "--format", "json"]
      let stored = try Tool.run(question + ["--store", "desk.gpkg"], in: folder)
      let bundled = try Tool.run(question, in: folder)
      #expect(stored.output == bundled.output)
      #expect(stored.status == 0)
    }
  }

  @Test func nothingIsMadeOverAFileOrNowhere() throws {
    try DeskFolder.with { desk in
      try desk.beside.write("somebody's work", to: "work.txt")
      for (file, words) in [
        ("desk.gpkg", "desk.gpkg is there already: remove it, or choose another name"),
        ("work.txt", "work.txt is there already"),
        ("none/a.gpkg", "there is no folder none, make it first"),
      ] {
        let before = try desk.bytes()
        let result = try desk.run("init \(file) --empty --by Amal")
        #expect(result.status == 1, "\(file)")
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try desk.bytes() == before)
      }
      #expect(try desk.beside.text("work.txt") == "somebody's work")
      #expect(try desk.stores == ["desk.gpkg"])
    }
  }

  @Test(arguments: [
    ("--chain own", "give --by NAME, or set FRONTLINE_AUTHOR"),
    ("--chain 'a b' --by Amal", "a chain's name is 1 to 100 bytes without blanks"),
    ("--by ' '", "an author is 1 to 200 bytes in one line"),
    ("--by Amal --recorded-at yesterday", "write it in UTC, such as 2026-11-21T10:15:00Z"),
  ])
  func whatIsSaidOfTheRecordingIsChecked(_ options: String, _ words: String) throws {
    try Tool.inFolder { folder in
      let result = try Tool.shell("frontline init a.gpkg --empty \(options)", in: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }
}
