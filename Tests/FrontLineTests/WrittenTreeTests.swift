import Foundation
import Model
import TestSupport
import Testing

@testable import FrontLine

/// A tree that is written says what the data said it was written from, or is not written at all.
@Suite struct WrittenTreeTests {
  private func expectSame(_ a: Dataset, _ b: Dataset) {
    #expect(b.problems.filter { $0.code != .staleList } == [])
    #expect(a.gazetteer.places == b.gazetteer.places)
    #expect(a.gazetteer.readings == b.gazetteer.readings)
    #expect(a.gazetteer.members == b.gazetteer.members)
    #expect(a.ledger.register.sides == b.ledger.register.sides)
    #expect(a.ledger.register.parties == b.ledger.register.parties)
    #expect(a.ledger.reports == b.ledger.reports)
    #expect(a.ledger.claims == b.ledger.claims)
  }

  private func files(_ folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.contains(".") }.sorted()
  }

  private func refusal(_ body: () throws -> [String]) -> String {
    let error = #expect(throws: QuestionError.self) { _ = try body() }
    return error?.message ?? ""
  }

  @Test func theBundledDataAreReadBack() throws {
    try Folder.with { folder in
      let paths = try Dataset.bundled().writeTree(to: folder + "/out", force: false)
      #expect(paths == paths.sorted())
      #expect(try files(folder + "/out").map { "\(folder)/out/\($0)" } == paths)
      expectSame(.bundled(), try .directory(folder + "/out"))
    }
  }

  @Test func theSameTreeIsWrittenAgainButNoOther() throws {
    try Folder.with { folder in
      let campaign = TextTree.campaign.dataset
      _ = try campaign.writeTree(to: folder, force: false)
      let again = try campaign.writeTree(to: folder, force: false)
      #expect(again.count == campaign.ledger.reports.count + 3)
      expectSame(campaign, try .directory(folder))
      // Another tree: parties are in the way, and reports would be read with it.
      let small = SmallTree.dataset([])
      for force in [false, true] {
        let said = refusal { try small.writeTree(to: folder, force: force) }
        #expect(said.contains("/Claims/2019/"))
        #expect(said.contains("and 10 more would be read as a part of this tree: remove"))
      }
      expectSame(campaign, try .directory(folder))
    }
  }

  @Test func filesInTheWayNeedForce() throws {
    try Folder.with { folder in
      let empty = SmallTree.dataset([])
      try FileManager.default.createDirectory(
        atPath: folder + "/Gazetteer", withIntermediateDirectories: true)
      let path = folder + "/Gazetteer/areas.yaml"
      try Data("mine".utf8).write(to: URL(filePath: path))
      let said = refusal { try empty.writeTree(to: folder, force: false) }
      #expect(said == "\(path) is there already with other content: use --force to replace it")
      #expect(try files(folder) == ["Gazetteer/areas.yaml"])
      _ = try empty.writeTree(to: folder, force: true)
      // No report, and yet a tree.
      expectSame(empty, try .directory(folder))
    }
  }

  @Test func brokenDataAreNotWritten() throws {
    try Folder.with { folder in
      var tree = TextTree.campaign
      tree.files["Gazetteer/areas.yaml"] = "areas: []\n"
      let said = refusal { try tree.dataset.writeTree(to: folder + "/out", force: true) }
      #expect(
        said.contains("1 problem(s); mend them before the export:\n  Gazetteer/places.tsv:6: "))
      let written = try files(folder + "/out")
      #expect(written == [])
    }
  }

  /// Values that no reader lets in, but a store may hold.
  @Test func whatTextCannotTellIsRefusedWhole() throws {
    let tree = TextTree.campaign.dataset
    func place(_ id: Place.ID, _ name: String, _ code: String) -> Place {
      Place(
        id: id, name: name, nameArabic: nil, variants: [], featureCode: FeatureCode(code),
        admin: AdminChain(governorate: nil, district: nil, subdistrict: nil), coordinate: nil,
        uncertaintyMetres: nil, coordinateSource: nil, isEstimate: false, pcode: nil,
        geonamesID: nil, wikidata: nil)
    }
    func problems(_ place: Place, note: String? = nil) throws -> [String] {
      let gazetteer = Gazetteer(
        places: tree.gazetteer.places + [place], readings: tree.gazetteer.readings)
      let report = Report(
        id: "2019-05-30-x", publisher: "P", title: "T", url: nil,
        published: try EventDate("2019-05-30"), language: nil, note: note)
      let ledger = Ledger(
        register: tree.ledger.register, reports: tree.ledger.reports + [report],
        claims: tree.ledger.claims + [
          Claim(
            id: "2019-05-30-x/c", report: report.id, claimant: "sohr", event: .held,
            places: ["alder"], holder: "army", when: report.published)
        ])
      return TreeFiles(gazetteer, ledger).problems.map(\.description)
    }
    #expect(try problems(place("x", "X", "PPL"), note: "a\tb\nc; @") == [])
    #expect(
      try problems(place("x", "X\nY", "PPL")) == [
        "Gazetteer/places.tsv:7: x: title has a tab or a line break: replace it by a blank"
      ])
    #expect(
      try problems(place("x", "X", "ppl")) == [
        "Gazetteer/places.tsv:7: feature_code \"ppl\" must be 2 to 5 capital letters and digits, "
          + "such as PPL"
      ])
    #expect(
      try problems(place("x", "X", "PPL"), note: "") == [
        "Claims/2019/2019-05-30-x.yaml:5: \"note\" is empty: give a value or remove the line"
      ])
    // YAML drops a byte order mark that begins a text.
    #expect(
      try problems(place("x", "X", "PPL"), note: "\u{FEFF}a") == [
        "2019-05-30-x.yaml:1: report 2019-05-30-x would be read back otherwise: correct its text"
      ])
  }
}
