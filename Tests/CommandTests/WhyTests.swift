import Foundation
import TestSupport
import Testing

/// `who --why`: all of the reasoning, in text and as structured keys.
@Suite struct WhyTests {
  private let campaign = TextTree.campaign

  @Test func theTextTellsTheWholeReasoning() throws {
    let result = try campaign.run("who", "birch", "--on", "2019-05-10", "--why")
    #expect(result.status == 0)
    #expect(
      result.output == """
        Birch / بتولا (birch)
        On 2019-05-10: Birch was still held by the opposition, as far as is known; that the government took it is disputed, since 2019-05-10.
        Status: disputed, credibility 4 of 6 (doubtful), basis direct, newest evidence 2019-05-10

        Why: State television, on the side that gains by it, said on 10 May 2019 that the government took it from the opposition on 10 May 2019; the Front denied it on 11 May 2019; neither outweighs the other.
        Rule R8: What is said for and against decides: confirmed, claimed, disputed or void.
        Credibility 4: denied and not outweighed; one voice speaks for it.
        Other readings:
          the government, since 2019-05-10, credibility 4: 2019-05-10-r7/c
        Before: 2018-05-10 to 2019-05-09: the opposition, claimed (3), implied
        These days: from 2019-05-10 on: the opposition, disputed (4)
        After: nothing that changes the answer

        Evidence:
          State television (self-serving): the government took Birch from the opposition, 2019-05-10
            known 2019-05-10; A newsroom, "Report 2019-05-10-r7", 2019-05-10
            2019-05-10-r7/c
          The Front (self-serving): denied what state television said
            known 2019-05-11; A newsroom, "Report 2019-05-11-r8", 2019-05-11
            2019-05-11-r8/c

        """)
  }

  @Test func whatDoesNotCountIsListedWithItsReason() throws {
    let result = try campaign.run("who", "alder", "--on", "2019-05-12", "--why")
    let lines = result.output.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "Not counted for that day:"))
    #expect(
      Array(lines[(start + 1)...].prefix(3)) == [
        "  The Observatory: the opposition held Alder, 2019-05-01",
        "    of an earlier day, and newer words decide", "    2019-05-01-r1/c",
      ])
    #expect(lines.suffix(2) == ["    of a later day", "    2019-05-26-r6/c"])
  }

  @Test func theJSONHasTheSameAsKeysOfItsOwn() throws {
    let plain = try keys(
      campaign.run("who", "alder", "--on", "2019-05-12", "--format", "json"))
    let full = try keys(
      campaign.run("who", "alder", "--on", "2019-05-12", "--format", "json", "--why"))
    #expect(Set(full.keys).subtracting(plain.keys) == ["reason", "why"])
    let why = try #require(full["why"] as? [String: Any])
    #expect(
      Set(why.keys) == [
        "rule", "statement", "credibility", "voices", "notCounted", "before", "span", "after",
      ])
    #expect(why["rule"] as? String == "R8g" && why["voices"] as? Int == 2)
    let uncounted = try #require(why["notCounted"] as? [[String: Any]])
    #expect(
      uncounted.map { $0["reason"] as? String } == ["earlier", "later", "later", "later"])
    #expect((why["after"] as? [String: Any])?["from"] as? String == "2019-05-21")
  }

  private func keys(_ result: Tool.Result) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }
}
