import Foundation
import Testing

/// A working file is written back as the text tree that it says the same as.
@Suite struct StoreTreeTests {
  private func tree(_ desk: DeskFolder, _ name: String) throws -> [String: String] {
    let root = desk.beside.folder.appending(path: name)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.contains(".") }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try desk.beside.text("\(name)/\($0)")) })
  }

  @Test func theTreeAnswersAsTheFileDoes() throws {
    try DeskFolder.with { desk in
      // Something of everything: a place, a name, a correction, a withdrawal, further claims.
      for line in [
        "gazetteer add tell --name Tell --lon 36.8 --lat 35.4 --source GPS --feature-code HLL",
        "gazetteer alias add sukayk Skeik --language ar-Latn",
        "gazetteer move habit --lon 36.54 --lat 35.44 --source GPS",
        "claims retract 2020-01-23-mixed/held", "claims import acled.csv",
      ] {
        let result = try desk.change(line)
        #expect(result.status == 0, "\(line): \(result.errors)")
      }
      let before = try desk.bytes()
      let written = try desk.run("export-data out --store desk.gpkg")
      #expect(written.status == 0, "\(written.errors)")
      let files = try tree(desk, "out")
      #expect(written.output == "out: \(files.count) files\n")
      #expect(try desk.bytes() == before)
      #expect(try desk.run("check --data out").status == 0)
      for question in [
        "claims export --format csv", "holdings --on 2020-01-23 --all --format csv",
        "timeline sukayk --format csv", "who Skeik --on 2020-01-23 --why", "who gov-sy07",
        "changes --from 2019-01-01 --to 2020-12-31 --format csv",
      ] {
        let store = try desk.run("\(question) --store desk.gpkg")
        #expect(store.status == 0, "\(question): \(store.errors)")
        #expect(store.output == (try desk.run("\(question) --data out").output), "\(question)")
      }
      // The tree written from the tree is the same, and so is one from a store made of it.
      #expect(try desk.run("export-data again --data out").status == 0)
      #expect(try tree(desk, "again") == files)
      // Nothing is written over other files.
      try desk.beside.write("mine", to: "out/Gazetteer/places.tsv")
      let refused = try desk.run("export-data out --store desk.gpkg")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("out/Gazetteer/places.tsv"), "\(refused.errors)")
      #expect(try desk.beside.text("out/Gazetteer/places.tsv") == "mine")
      #expect(try desk.run("export-data out --store desk.gpkg --force").status == 0)
      #expect(try tree(desk, "out") == files)
    }
  }
}
