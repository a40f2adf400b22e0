import Foundation
import Testing

/// Places are added, moved and renamed in a working file, checked as rows of the table are.
@Suite struct StoreGazetteerTests {
  private static let tell =
    "gazetteer add tell-nasiriyah --name Tell-Nasiriyah --name-ar تل-الناصرية --lon 36.81 --lat 35.43 "
    + "--source OpenStreetMap --feature-code HLL --admin1 Hama --pcode C9999 --uncertainty 300"

  private func place(_ name: String, _ desk: DeskFolder) throws -> [String: Any] {
    let result = try desk.run("who \(name) --store desk.gpkg --format json")
    #expect(result.status == 0, "\(name): \(result.errors)")
    return try #require(try object(result.output)["place"] as? [String: Any])
  }

  @Test func aPlaceIsAdded() throws {
    try DeskFolder.with { desk in
      try desk.expectRehearsal(StoreGazetteerTests.tell)
      for name in ["tell-nasiriyah", "تل-الناصرية", "C9999", "Tell-Nasiriyah"] {
        let place = try place(name, desk)
        #expect(place["id"] as? String == "tell-nasiriyah")
        #expect(place["coordinates"] as? [Double] == [36.81, 35.43])
        #expect(place["uncertaintyMetres"] as? Int == 300)
      }
      #expect(try desk.change(StoreGazetteerTests.tell).errors.contains("is taken"))
      try desk.expectSound()
    }
  }

  @Test func aPlaceIsMovedAndKeepsTheRest() throws {
    try DeskFolder.with { desk in
      let before = try place("sukayk", desk)
      try desk.expectRehearsal(
        "gazetteer move sukayk --lon 36.8 --lat 35.5 --source GPS --no-estimate")
      let after = try place("sukayk", desk)
      #expect(after["coordinates"] as? [Double] == [36.8, 35.5])
      for key in ["name", "nameArabic", "uncertaintyMetres"] {
        #expect("\(after[key] ?? "-")" == "\(before[key] ?? "-")", "\(key)")
      }
      #expect(try place("C4077", desk)["id"] as? String == "sukayk")
      // Its area still has it, and the ledger has both entries.
      let log = try desk.log("desk.gpkg", "--subject sukayk")
      #expect(log.map { $0.split(separator: ",")[4] } == ["added", "corrected"])
      try desk.expectSound()
      try desk.expectRefusal(
        "gazetteer move sukayk --lon 36.8 --lat 35.5 --source GPS --no-estimate",
        "nothing was recorded: sukayk stands there already")
    }
  }

  @Test func aSpellingIsAddedAndTakenBack() throws {
    try DeskFolder.with { desk in
      let unknown = try desk.run("who Sevenwinds --store desk.gpkg")
      #expect(unknown.status == 1)
      let added = try desk.change("gazetteer alias add sukayk Sevenwinds --language ar-Latn")
      #expect(added.output == "sukayk\n", "\(added.errors)")
      #expect(try place("Sevenwinds", desk)["id"] as? String == "sukayk")
      try desk.expectRefusal(
        "gazetteer alias add sukayk Sevenwinds", "sukayk has that name already")
      let removed = try desk.change("gazetteer alias remove sukayk Sevenwinds")
      #expect(removed.output == "sukayk\n", "\(removed.errors)")
      #expect(try desk.run("who Sevenwinds --store desk.gpkg").status == 1)
      #expect(
        try desk.log("desk.gpkg", "--by Amal").suffix(2).map { $0.contains(",retracted,") } == [
          false, true,
        ])
      try desk.expectSound()
    }
  }

  @Test func whatIsNoPlaceIsRefused() throws {
    try DeskFolder.with { desk in
      let add = "gazetteer add tell --name Tell --feature-code HLL --source GPS"
      for (line, words) in [
        ("\(add) --lon 361 --lat 35.4", "361"), ("\(add) --lon 36.8", "lat"),
        (
          "\(add) --lon 36.8 --lat 35.4 --pcode C4077", "place sukayk has one of these codes: C4077"
        ),
        ("gazetteer add tell --name Tell --lon 36 --lat 35 --source GPS", "feature_code is empty"),
        ("gazetteer add a;b --name Tell --lon 36 --lat 35 --source GPS", "the id \"a;b\" must be"),
        ("gazetteer add tell --lon 36 --lat 35 --feature-code HLL --source GPS", "title"),
        ("\(add) --lon 36.8 --lat 35.4 --uncertainty far", "far"),
        (
          "gazetteer move skuayk --lon 36.8 --lat 35.4 --source GPS",
          "is the id of no place in desk.gpkg"
        ),
        ("gazetteer alias add skuayk Sevenwinds", "is the id of no place"),
        ("gazetteer alias add sukayk سكيك", "sukayk has that name already"),
        (
          "gazetteer alias add sukayk --language Arabic! Sevenwinds",
          "is no language: write ar, en or ar-Latn"
        ),
        ("gazetteer alias add sukayk a;b", "no \";\" and no \"@\""),
        ("gazetteer alias add sukayk ...", "is no name"),
        ("gazetteer alias remove sukayk سكيك", "is no name that was added to sukayk"),
      ] {
        try desk.expectRefusal(line, words)
      }
    }
  }
}
