import Foundation
import TestSupport
import Testing

/// `changes` and `who --why`, byte for byte, over a small campaign.
@Suite struct ChangesCommandTests {
  private let campaign = TextTree.campaign

  @Test func theTextGroupsByDayAndCounts() throws {
    let result = try campaign.run("changes", "--from", "2019-05-01", "--to", "2019-05-28")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output == """
        2019-05-08
          Alder: opposition -> government, confirmed (1), say state television and the Observatory

        2019-05-10
          Birch: opposition -> government, disputed (4), says state television; denied by the Front

        2019-05-16
          Cedar: nobody known -> government between 2019-05-15 and 2019-05-16, claimed (3), says state television; as part of East
          East (the whole area): opposition -> government between 2019-05-15 and 2019-05-16, claimed (3), says state television

        2019-05-22
          Alder: government -> opposition between 2019-05-21 and 2019-05-22, confirmed (1), say the Front and the Observatory

        2019-05-26
          Alder: opposition -> government, confirmed (2), says the Observatory

        2019-05-28
          Cedar: government -> nobody named, unknown (6), says the Observatory

        government: gained 3, lost 2, net +1; land around them gained 1532, lost 973 km²; 1 more claimed and disputed
        opposition: gained 1, lost 2, net -1; land around them gained 560, lost 1119 km²
        2019-05-01 to 2019-05-28: 5 changes of hands, 1 disputed claim, 1 change of areas as a whole

        """)
  }

  @Test func placesOfOneAreaAndOneWordStandOnOneLine() throws {
    let result = try TextTree(lines: [
      "sana captured government<opposition 2019-05-16 2019-05-17 east"
    ]).run("changes", "--from", "2019-05-16", "--to", "2019-05-16", "--area", "East")
    #expect(
      result.output == """
        2019-05-16
          Cedar and Dune (2 places): nobody known -> government, claimed (3), says state television; as part of East
          East (the whole area): opposition -> government, claimed (3), says state television

        government: gained 2, lost 0, net +2; land around them gained 972, lost 0 km²
        2019-05-16 to 2019-05-16: 2 changes of hands, 1 change of areas as a whole

        """)
  }

  @Test func theCSVPastesIntoASpreadsheet() throws {
    let result = try campaign.run(
      "changes", "--from", "2019-05-08", "--to", "2019-05-16", "--format", "csv")
    #expect(
      result.output == """
        place,name,name_ar,feature_code,day,begin,side_from,side_to,status,credibility,basis,claimants,denied_by,evidence,area_km2
        alder,Alder,الدر,PPL,2019-05-08,2019-05-08,opposition,government,confirmed,1,direct,"sana;sohr",,"2019-05-08-r2/c;2019-05-09-r3/c",559.54
        birch,Birch,بتولا,PPL,2019-05-10,2019-05-10,opposition,government,disputed,4,direct,sana,nlf,"2019-05-10-r7/c;2019-05-11-r8/c",413.268
        cedar,Cedar,أرز,PPL,2019-05-16,2019-05-15,,government,claimed,3,area,sana,,2019-05-17-r9/c,413.088
        east,East,الشرق,RGN,2019-05-16,2019-05-15,opposition,government,claimed,3,direct,sana,,2019-05-17-r9/c,

        """)
  }

  @Test func theJSONHasTheKeysOfTheContract() throws {
    let result = try campaign.run(
      "changes", "--from", "2019-05-10", "--to", "2019-05-10", "--known", "2019-05-31",
      "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let answer = try #require(object as? [String: Any])
    #expect(
      Set(answer.keys) == ["from", "to", "known", "accordingTo", "changes", "counts"])
    #expect(answer["from"] as? String == "2019-05-10")
    #expect(answer["known"] as? String == "2019-05-31")
    let change = try #require((answer["changes"] as? [[String: Any]])?.first)
    #expect((change["place"] as? [String: Any])?["id"] as? String == "birch")
    #expect(change["day"] as? String == "2019-05-10" && change["begin"] as? String == "2019-05-10")
    #expect(change["from"] as? String == "opposition" && change["to"] as? String == "government")
    #expect(change["status"] as? String == "disputed" && change["credibility"] as? Int == 4)
    #expect(change["evidence"] as? [String] == ["2019-05-10-r7/c", "2019-05-11-r8/c"])
    #expect(change["denials"] as? [String] == ["2019-05-11-r8/c"])
    #expect(change["deniedBy"] as? [String] == ["nlf"])
    let count = try #require((answer["counts"] as? [[String: Any]])?.first)
    #expect(count["side"] as? String == "government")
    #expect(count["net"] as? Int == 0 && count["disputed"] as? Int == 1)
  }

  @Test func aRangeWithoutChangesSaysSo() throws {
    let result = try campaign.run("changes", "--from", "2019-06-01", "--to", "2019-06-30")
    #expect(
      result.output == "Nothing is known to have changed hands from 2019-06-01 to 2019-06-30.\n")
    #expect(result.errors == "Note: the newest evidence is of 2019-05-28, before 2019-06-30\n")
  }

  @Test(arguments: [
    "changes --from 2019-05-02 --to 2019-05-01", "changes --from 2019-05-02",
    "changes --from 2019-05-02 --to 2019-02-30", "changes --to 2019-05-02",
    "changes --from 2019-05-01 --to 2019-05-02 --status sure",
  ])
  func wrongUsageExits64(arguments: String) throws {
    let result = try Tool.shell("frontline \(arguments)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ("--side", "the moon"), ("--area", "Atlantis"), ("--according-to", "nobody"),
  ])
  func anUnknownNameExits1(option: (String, String)) throws {
    let result = try campaign.run(
      "changes", "--from", "2019-05-01", "--to", "2019-05-02", option.0, option.1)
    #expect(result.status == 1)
    #expect(result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test func theHelpHasAnExample() throws {
    let result = try Tool.run(["changes", "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("frontline changes --from"))
  }
}
