import Foundation
import Testing

/// Whole tables of places fill a store; ids are kept as they come.
@Suite struct StoreTableTests {
  private static let table = """
    id,name,name_ar,lat,lon,admin1,admin2,admin3,feature_code
    OSM:node/12,Bala,بلا,35.1,36.1,Idleb,Harim,Salqin,PPL
    c-77_X.ö,,دير,35.2,36.2,,,,HLL
    163985,"Deir, East",,35.3,36.3,Hama,,,

    """

  private func answer(_ desk: DeskFolder, _ line: String) throws -> [String: Any] {
    let result = try desk.run("\(line) --store desk.gpkg --format json")
    #expect(result.status == 0, "\(line): \(result.errors)")
    return try object(result.output)
  }

  @Test func idsAreKeptAsTheyCome() throws {
    try DeskFolder.with { desk in
      try desk.beside.write(StoreTableTests.table, to: "lists/villages.csv")
      let first = try desk.change("gazetteer import csv lists/villages.csv")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.isEmpty)
      #expect(first.errors == "3 rows read; 3 places recorded\n")
      for (id, name) in [("OSM:node/12", "بلا"), ("c-77_X.ö", "دير"), ("163985", "Deir,East")] {
        for asked in [id, name] {
          let place = try answer(desk, "who \(asked)")["place"] as? [String: Any]
          #expect(place?["id"] as? String == id)
        }
      }
      // Where the coordinates come from is the file.
      _ = try desk.run("export-data out --store desk.gpkg")
      let row = try desk.beside.text("out/Gazetteer/places.tsv").split(separator: "\n")
        .first { $0.hasPrefix("OSM:node/12\t") }
      #expect(row?.contains("\tvillages.csv\t") == true)
      let rows = try desk.log()
      let again = try desk.change("gazetteer import csv lists/villages.csv")
      #expect(again.errors == "3 rows read; 0 places recorded\n  3 are there already\n")
      #expect(try desk.log() == rows)
      // Such a place is like any other afterwards.
      let moved = try desk.change("gazetteer move OSM:node/12 --lon 36.9 --lat 35.9 --source GPS")
      #expect(moved.output == "OSM:node/12\n", "\(moved.errors)")
      let named = try desk.change("gazetteer alias add c-77_X.ö Deir")
      #expect(named.output == "c-77_X.ö\n", "\(named.errors)")
      try desk.expectSound()
    }
  }

  /// A column that is not there is like one without words, but for what every place needs.
  @Test func columnsMayBeMissing() throws {
    try DeskFolder.with { desk in
      try desk.beside.write("lon,id,name_ar,lat\n36.5,x1,قرية,35.5\n", to: "few.csv")
      let few = try desk.change("gazetteer import csv few.csv")
      #expect(few.status == 0, "\(few.errors)")
      let place = try answer(desk, "who x1")["place"] as? [String: Any]
      #expect(place?["coordinates"] as? [Double] == [36.5, 35.5])
      for (header, words) in [
        ("name,lat,lon", "few.csv:1: the table has no column \"id\": add it"),
        ("id,lat,lon", "few.csv:1: the table has no column \"name\" or \"name_ar\": add it"),
        ("id,name,lon", "few.csv:1: the table has no column \"lat\": add it"),
        ("id,name,lat", "few.csv:1: the table has no column \"lon\": add it"),
        (
          "id,name,lat,lon,admn1", "few.csv:1: column \"admn1\" is not known (did you mean admin1?)"
        ),
        ("", "few.csv:1: the table"),
      ] {
        try desk.beside.write(header + "\n", to: "few.csv")
        try desk.expectRefusal("gazetteer import csv few.csv", words)
      }
      try desk.expectRefusal("gazetteer import csv none.csv", "none.csv cannot be read")
    }
  }

  @Test func everyRowAtFaultIsToldAndNothingIsRecorded() throws {
    try DeskFolder.with { desk in
      try desk.beside.write(
        StoreTableTests.table + "OSM:node/12,Again,,35,36,,,,\nx 1,Blank,,35,36,,,,\n"
          + "x2,Far,,95,36,,,,\nx3,,,35,36,,,,\nx4,No,,,,,,,\n", to: "villages.csv")
      try desk.expectRefusal(
        "gazetteer import csv villages.csv", "villages.csv:5: ", "villages.csv:6: the id \"x 1\"",
        "villages.csv:7: ", "villages.csv:8: x3 has no name: give name or name_ar",
        "villages.csv:9: ",
        "8 rows read; nothing is recorded: mend the problems above")
    }
  }

  @Test func aPlaceThatSaysSomethingElseNeedsForce() throws {
    try DeskFolder.with { desk in
      try desk.beside.write(StoreTableTests.table, to: "villages.csv")
      #expect(
        try desk.change("gazetteer import csv villages.csv --dry-run").errors.contains(
          "3 places to record"))
      #expect(try desk.change("gazetteer import csv villages.csv").status == 0)
      try desk.beside.write(
        StoreTableTests.table.replacing("35.2,36.2", with: "35.25,36.2")
          .replacing("Hama", with: "Homs"), to: "villages.csv")
      // Every clash at the line of its row.
      let clash = "is in the store already and says something else: use --force"
      try desk.expectRefusal(
        "gazetteer import csv villages.csv", "villages.csv:3: place c-77_X.ö \(clash)",
        "villages.csv:4: place 163985 \(clash)")
      let rows = try desk.log()
      let forced = try desk.change("gazetteer import csv villages.csv --force")
      #expect(forced.errors == "3 rows read; 2 places recorded\n  1 are there already\n")
      #expect(try desk.log().count == rows.count + 2)
      let place = try answer(desk, "who c-77_X.ö")["place"] as? [String: Any]
      #expect(place?["coordinates"] as? [Double] == [36.2, 35.25])
      try desk.expectSound()
    }
  }

  @Test func aDryRunWritesNothing() throws {
    try DeskFolder.with { desk in
      try desk.beside.write(StoreTableTests.table, to: "villages.csv")
      let before = try desk.bytes()
      let dry = try desk.change("gazetteer import csv villages.csv --dry-run")
      #expect(dry.errors == "3 rows read; 3 places to record\n", "\(dry.errors)")
      #expect(dry.status == 0)
      #expect(try desk.bytes() == before)
      #expect(try desk.stores == ["desk.gpkg"])
    }
  }
}
