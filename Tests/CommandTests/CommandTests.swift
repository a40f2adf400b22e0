import Foundation
import TestSupport
import Testing

/// The command line as a user and a script meet it.
@Suite struct CommandTests {
  /// A tree of ten places with one report.
  private func inTree<T>(_ body: (TreeFolder) throws -> T) throws -> T {
    try TreeFolder.withFixtures(reports: ["2020-01-23-mixed.yaml"], body)
  }

  private func json(_ output: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func whoHasTheKeysOfTheContract() throws {
    let answer = try inTree { tree in
      try json(tree.run("who الهبيط --near إدلب --on 2020-01-23 --format json --data tree").output)
    }
    let keys = [
      "place", "on", "known", "accordingTo", "holder", "status", "credibility", "basis", "since",
      "newestEvidence", "stale", "alternatives", "evidence",
    ]
    #expect(Set(keys).isSubset(of: Set(answer.keys)))
    let place = try #require(answer["place"] as? [String: Any])
    #expect(place["id"] as? String == "habit")
    #expect(place["name"] as? String == "al-Habit")
    #expect(place["nameArabic"] as? String == "الهبيط")
    #expect(place["coordinates"] as? [Double] == [36.539495, 35.44051])
    #expect(place["uncertaintyMetres"] as? Int == 500)
    #expect(answer["known"] is NSNull && answer["accordingTo"] is NSNull)
    let holder = try #require(answer["holder"] as? [String: String])
    #expect(holder == ["id": "syrian-government", "side": "government"])
  }

  @Test(arguments: [
    "who سكيك --on 2019-02-30", "who", "who سكيك --near", "holdings --status sure",
    "export --output x", "export --on 2020-01-01 --from 2020-01-01 --to 2020-01-02 --output x",
    "export --on 2020-01-01 --layers towns --output x",
    "export --on 2020-01-01 --output x.geojson",
    "export --from 2020-02-01 --to 2020-01-01 --output x", "locate x --limit 0", "fly",
    "claims --limit 0", "claims --from 2020-02-01 --to 2020-01-01",
  ])
  func wrongUsageExits64(arguments: String) throws {
    let result = try Tool.shell("frontline \(arguments)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func anUnknownPlaceExits1WithSuggestions() throws {
    let result = try inTree { try $0.run("who Skajmyk --on 2019-08-20 --data tree") }
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\"Skajmyk\" is not in the gazetteer"))
    #expect(result.errors.contains("sukayk"))
  }

  @Test func anErrorIsOneJSONObjectWhenJSONIsAsked() throws {
    for line in ["who nowhere", "who سكيك --on x"] {
      let result = try inTree { try $0.run(line + " --data tree --format json") }
      #expect(result.status != 0)
      #expect(result.output.isEmpty)
      let error = try #require(json(result.errors)["error"] as? [String: Any])
      #expect(Set(error.keys) == ["code", "message", "candidates"])
    }
  }

  @Test func aNameOfSeveralPlacesListsThem() throws {
    try TreeFolder.withFixtures { tree in
      let result = try tree.run("who الهبيط --on 2020-01-23 --data tree")
      #expect(result.status == 1)
      #expect(result.errors.contains("habit"))
      #expect(result.errors.contains("hobait-hama"))
      let near = try tree.run("who الهبيط --near Hama --on 2020-01-23 --data tree")
      #expect(near.status == 0, "\(near.errors)")
      #expect(near.output.contains("hobait-hama"))
    }
  }

  @Test(arguments: [
    "سكيك", "سُكَيْك", "سـكـيـك", "س.كيك", "Sukayk", "SUKAYK", "Skik", "Soukaïk", "sukayk", "C4077",
    "c4077", "gn:163984",
  ])
  func aPlaceIsFoundInEverySpelling(name: String) throws {
    let answer = try inTree { tree in
      try json(
        tree.run(["who", name, "--on", "2020-01-23", "--format", "json", "--data", "tree"]).output)
    }
    let place = try #require(answer["place"] as? [String: Any])
    #expect(place["id"] as? String == "sukayk")
  }

  @Test func aPlaceIsAlsoGivenInAnyCoordinateSystem() throws {
    try inTree { tree in
      let utm = try tree.run("locate sukayk --crs EPSG:32637 --limit 1 --data tree")
      #expect(utm.status == 0)
      // By the transverse Mercator series of Snyder 1987, equations 8-9 and 8-10.
      #expect(utm.output.contains("297561.62  3922941.89"))
      let unknown = try tree.run("locate sukayk --crs EPSG:99999 --data tree")
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("\"EPSG:99999\" is no coordinate system that PROJ knows"))
    }
  }

  @Test func theBundledDataHaveNoProblems() throws {
    let result = try Tool.run(["check"])
    #expect(result.status == 0, "\(result.output)")
    let tree = try Tool.run(["check", "--data", Tool.root.path])
    #expect(tree.status == 0, "\(tree.output)")
  }

  @Test func theSameQuestionGivesTheSameBytes() throws {
    let arguments = ["holdings", "--on", "2020-01-23", "--format", "json"]
    #expect(try Tool.run(arguments).output == Tool.run(arguments).output)
  }

  @Test func theDayOfTheNewestEvidenceIsTold() throws {
    let result = try inTree { try $0.run("who khan-shaykhun --data tree") }
    #expect(result.errors.contains("the day of the newest evidence"))
    #expect(result.output.contains("2020-01-22"))
  }

  @Test func everyCommandHasHelpWithAnExample() throws {
    for command in [
      "who", "holdings", "timeline", "claims", "claims list", "claims import", "claims export",
      "changes", "locate", "validate", "check", "export",
    ] {
      let result = try Tool.shell("frontline \(command) --help")
      #expect(result.status == 0)
      #expect(result.output.contains("  frontline \(command.prefix { $0 != " " })"), "\(command)")
    }
  }

  @Test func exportsReplaceOnlyWhatIsOurs() throws {
    try inTree { tree in
      let export = "export --on 2020-01-23 --layers places --output out/places.geojson --data tree"
      #expect(try tree.run(export).status == 0)
      #expect(try tree.run(export).status == 0)
      try tree.write("somebody's work", to: "out/places.geojson")
      let refused = try tree.run(export)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("FrontLine did not write it"))
      #expect(try tree.text("out/places.geojson") == "somebody's work")
      #expect(try tree.run(export + " --force").status == 0)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: tree.folder.appending(path: "out").path)
      #expect(names.sorted() == ["places.geojson", "places.qml"])
    }
  }

  /// Of the bundled data one day, of a small campaign days of every status.
  @Test(arguments: [
    nil, "2019-05-01", "2019-05-08", "2019-05-10", "2019-05-16", "2019-05-21", "2019-05-28",
  ])
  func theVisiblePlacesAreTheHoldingsWithCoordinates(day: String?) throws {
    try TreeFolder.with(.campaign) { tree in
      let data = day.map { " --on \($0) --data tree" } ?? " --on 2020-01-23"
      let holdings = try json(tree.run("holdings --format json" + data).output)
      let rows = try #require(holdings["places"] as? [[String: Any]])
      let located = rows.filter { !(($0["place"] as? [String: Any])?["coordinates"] is NSNull) }
      #expect(
        try tree.run("export --layers places --output places.geojson" + data).status == 0)
      let features = try #require(
        json(tree.text("places.geojson"))["features"] as? [[String: Any]])
      #expect(features.count == located.count)
      #expect(!features.isEmpty)
    }
  }
}
