import Foundation
import Testing

/// The command line as a user and a script meet it.
@Suite struct CommandTests {
  private func json(_ arguments: String...) throws -> [String: Any] {
    let result = try Tool.run(arguments)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func whoHasTheKeysOfTheContract() throws {
    let answer = try json("who", "سكيك", "--on", "2019-08-20", "--format", "json")
    let keys = [
      "place", "on", "known", "accordingTo", "holder", "status", "credibility", "basis", "since",
      "newestEvidence", "stale", "alternatives", "evidence",
    ]
    #expect(Set(keys).isSubset(of: Set(answer.keys)))
    let place = try #require(answer["place"] as? [String: Any])
    #expect(place["id"] as? String == "sukayk")
    #expect(place["name"] as? String == "Sukayk")
    #expect(place["nameArabic"] as? String == "سكيك")
    #expect(place["coordinates"] as? [Double] == [36.770012, 35.429345])
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
    let result = try Tool.run(["who", "Sukaykk", "--on", "2019-08-20"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\"Sukaykk\" is not in the gazetteer"))
    #expect(result.errors.contains("sukayk"))
  }

  @Test func anErrorIsOneJSONObjectWhenJSONIsAsked() throws {
    for arguments in [["who", "nowhere at all"], ["who", "سكيك", "--on", "x"]] {
      let result = try Tool.run(arguments + ["--format", "json"])
      #expect(result.status != 0)
      #expect(result.output.isEmpty)
      let object = try JSONSerialization.jsonObject(with: Data(result.errors.utf8))
      let error = try #require((object as? [String: Any])?["error"] as? [String: Any])
      #expect(Set(error.keys) == ["code", "message", "candidates"])
    }
  }

  @Test func aNameOfSeveralPlacesListsThem() throws {
    let result = try Tool.run(["who", "كفر بسين", "--on", "2020-01-23"])
    #expect(result.status == 1)
    #expect(result.errors.contains("kafr-basin-aleppo"))
    #expect(result.errors.contains("kafr-basin-idlib"))
    let near = try Tool.run(["who", "كفر بسين", "--near", "حلب", "--on", "2020-01-23"])
    #expect(near.status == 0)
    #expect(near.output.contains("kafr-basin-aleppo"))
  }

  @Test(arguments: [
    "سكيك", "سُكَيْك", "سـكـيـك", "س.كيك", "Sukayk", "SUKAYK", "Skik", "Soukaïk", "sukayk", "C4077",
    "c4077", "gn:163984",
  ])
  func aPlaceIsFoundInEverySpelling(name: String) throws {
    let answer = try json("who", name, "--on", "2019-08-20", "--format", "json")
    let place = try #require(answer["place"] as? [String: Any])
    #expect(place["id"] as? String == "sukayk")
  }

  @Test func aPlaceIsAlsoGivenInAnyCoordinateSystem() throws {
    let utm = try Tool.run(["locate", "sukayk", "--crs", "EPSG:32637", "--limit", "1"])
    #expect(utm.status == 0)
    // By the transverse Mercator series of Snyder 1987, equations 8-9 and 8-10.
    #expect(utm.output.contains("297561.62  3922941.89"))
    let unknown = try Tool.run(["locate", "sukayk", "--crs", "EPSG:99999"])
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("\"EPSG:99999\" is no coordinate system that PROJ knows"))
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
    let result = try Tool.run(["who", "سكيك"])
    #expect(result.errors.contains("the day of the newest evidence"))
    #expect(result.output.contains("2019-08-16"))
  }

  @Test func everyCommandHasHelpWithAnExample() throws {
    for command in ["who", "holdings", "timeline", "claims", "locate", "check", "export"] {
      let result = try Tool.run([command, "--help"])
      #expect(result.status == 0)
      #expect(result.output.contains("frontline \(command)"))
    }
  }

  @Test func exportsReplaceOnlyWhatIsOurs() throws {
    try Tool.inFolder { folder in
      let export = [
        "export", "--on", "2020-01-23", "--layers", "places", "--output", "places.geojson",
      ]
      #expect(try Tool.run(export, in: folder).status == 0)
      #expect(try Tool.run(export, in: folder).status == 0)
      let file = folder.appending(path: "places.geojson")
      try "somebody's work".write(to: file, atomically: true, encoding: .utf8)
      let refused = try Tool.run(export, in: folder)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("FrontLine did not write it"))
      #expect(try String(contentsOf: file, encoding: .utf8) == "somebody's work")
      #expect(try Tool.run(export + ["--force"], in: folder).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == ["places.geojson", "places.qml"])
    }
  }

  @Test(arguments: ["2019-08-20", "2019-12-13", "2020-01-23", "2024-11-29"])
  func theVisiblePlacesAreTheHoldingsWithCoordinates(day: String) throws {
    try Tool.inFolder { folder in
      let holdings = try json("holdings", "--on", day, "--format", "json")
      let rows = try #require(holdings["places"] as? [[String: Any]])
      let located = rows.filter { !(($0["place"] as? [String: Any])?["coordinates"] is NSNull) }
      let path = folder.appending(path: "places.geojson")
      let result = try Tool.run([
        "export", "--on", day, "--layers", "places", "--output", path.path,
      ])
      #expect(result.status == 0)
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: path))
      let features = try #require((object as? [String: Any])?["features"] as? [[String: Any]])
      #expect(features.count == located.count)
      #expect(!features.isEmpty)
    }
  }
}
