import Claims
import Model
import Testing

@Suite struct BrokenClaimTests {
  /// A change to the good claim, its line and the sentence that it must give.
  struct Spoiling: Sendable, CustomStringConvertible {
    let old: String
    let new: String
    let line: Int
    let sentence: String
    var description: String { "\(old) -> \(new)" }

    init(_ old: String, _ new: String, _ line: Int, _ sentence: String) {
      self.old = old
      self.new = new
      self.line = line
      self.sentence = sentence
    }
  }

  static let places: [Spoiling] = [
    Spoiling(
      "[sukayk,", "[sukaik,", 13,
      "place \"sukaik\" is not in the gazetteer (did you mean sukayk?)"),
    Spoiling(
      "[sukayk,", "[damascus,", 13,
      "place \"damascus\" is not in the gazetteer: add it there or mend the id"),
    Spoiling(
      "[sukayk,", "[tell-sukayk,", 13,
      "place \"tell-sukayk\" is named twice in this claim: remove one"),
    Spoiling(
      "places: [sukayk, tell-sukayk]", "area: sukayk", 13,
      "place \"sukayk\" is no area: write \"places: [sukayk]\" or name an area"),
    Spoiling(
      "places: [sukayk, tell-sukayk]", "area: rurl-idlib", 13,
      "place \"rurl-idlib\" is not in the gazetteer (did you mean rural-idlib?)"),
    Spoiling(
      "    when", "    area: rural-idlib\n    when", 14,
      "claim has both \"places\" and \"area\": keep one, or make two claims"),
    Spoiling(
      "    places: [sukayk, tell-sukayk]\n", "", 8,
      "claim names no place: add \"places\", or \"area\" for unnamed places inside one"),
    Spoiling(
      "    when", "    count: 2\n    when", 14,
      "\"count\" is for unnamed places inside an \"area\": add the area or remove it"),
  ]

  static let roles: [Spoiling] = [
    Spoiling(
      "claimant: nlf", "claimant: nfl", 9,
      "party \"nfl\" is not in parties.yaml (did you mean nlf?)"),
    Spoiling(
      "taker: army", "taker: turkey", 11,
      "party \"turkey\" is not in parties.yaml: add it there or mend the id"),
    Spoiling(
      "taker: army", "taker: opposition", 12,
      "taker and loser are both \"opposition\": mend one or leave out the loser"),
    Spoiling(
      "loser: opposition", "loser: ministry", 12,
      "taker \"army\" and loser \"ministry\" are both of side \"government\" on 2019-08-16: "
        + "mend one, or their sides in parties.yaml"),
    Spoiling(
      "loser: opposition", "loser: sohr", 12,
      "loser \"sohr\" has no side on 2019-08-16: name who fought, or give it a side in "
        + "parties.yaml"),
    Spoiling(
      "    taker: army\n", "", 10, "captured needs \"taker\": add who had it afterwards"),
    Spoiling(
      "    taker: army\n", "    attacker: army\n    taker: army\n", 11,
      "captured has no \"attacker\": remove it or choose another event"),
    Spoiling(
      "event: captured\n    taker: army", "event: withdrew\n    holder: army", 11,
      "withdrew has no \"holder\": remove it or choose another event"),
    Spoiling(
      "event: captured\n    taker: army\n    loser: opposition", "event: held\n    note: x", 10,
      "held needs \"holder\": add who has it"),
    Spoiling(
      "event: captured\n    taker: army\n    loser: opposition",
      "event: advanced\n    holder: army", 10,
      "advanced needs \"attacker\": add who attacked"),
    Spoiling(
      "event: captured\n    taker: army\n    loser: opposition",
      "event: repelled\n    holder: nlf\n    attacker: opposition", 12,
      "holder \"nlf\" and attacker \"opposition\" are both of side \"opposition\" on 2019-08-16: "
        + "mend one, or their sides in parties.yaml"),
    Spoiling(
      "event: captured\n    taker: army\n    loser: opposition",
      "event: lost\n    again: true\n    loser: opposition", 11,
      "\"again\" is for captured and transferred, not for lost: remove it"),
    Spoiling(
      "    when", "    answers: 2019-08-16-gmc/sukayk\n    when", 14,
      "\"answers\" is for denied and retracted, not for captured: remove it"),
  ]

  static let values: [Spoiling] = [
    Spoiling(
      "event: captured", "event: captred", 10,
      "event \"captred\" is not known (did you mean captured?)"),
    Spoiling(
      "event: captured", "again: yes\n    event: captured", 10,
      "\"again\" must be true or false, not \"yes\""),
    Spoiling("    claimant: nlf\n", "", 8, "claim has no \"claimant\": add it"),
    Spoiling(
      "taker:", "takr:", 11, "claim has no field \"takr\" (did you mean taker?)"),
    Spoiling(
      "gmc/sukayk", "gmc/Sukayk", 8,
      "claim id \"2019-08-16-gmc/Sukayk\" must be 2019-08-16-gmc/ and a short name of a-z, 0-9 "
        + "and hyphens: rename it"),
    Spoiling(
      "2019-08-16-gmc/sukayk", "2019-08-16-gcm/sukayk", 8,
      "claim id \"2019-08-16-gcm/sukayk\" must be 2019-08-16-gmc/ and a short name of a-z, 0-9 "
        + "and hyphens: rename it"),
    Spoiling(
      "    when: 2019-08-01/2019-08-16\n", "", 8, "claim has no \"when\": add it, as EDTF"),
    Spoiling(
      "when: 2019-08-01/2019-08-16", "when: ../..", 14,
      "\"../..\" is no date: an interval needs a date on one side at least (write 2019-08-16, "
        + "2019-08, 2019-08-16~ or 2019-08-01/2019-08-16)"),
    Spoiling(
      "when: 2019-08-01/2019-08-16", "when: 2019-08-18", 14,
      "\"when\" \"2019-08-18\" is after the report was published (2019-08-16~): mend one of them"),
    Spoiling(
      "    when", "    where_prec: 8\n    when", 14,
      "\"where_prec\" must be a whole number from 1 to 7, not \"8\""),
    Spoiling(
      "    when", "    event_clarity: 3\n    when", 14,
      "\"event_clarity\" must be a whole number from 1 to 2, not \"3\""),
  ]

  @Test(arguments: places + roles + values)
  func eachFaultIsSaidOnceAtItsLine(spoiling: Spoiling) {
    let good = SmallData.reportHead + SmallData.captured
    let bad = good.replacing(spoiling.old, with: spoiling.new)
    #expect(bad != good)
    let reading = SmallData.read(bad)
    let said = reading.problems.map(\.description)
    #expect(said.contains("\(SmallData.path):\(spoiling.line): \(spoiling.sentence)"), "\(said)")
    #expect(reading.ledger.claims.isEmpty)
    #expect(reading.ledger.reports.count == 1)
  }

  /// All but those that break two rules at once give one sentence only.
  @Test(arguments: places + values)
  func noFaultGivesMoreThanOneSentence(spoiling: Spoiling) {
    let good = SmallData.reportHead + SmallData.captured
    let problems = SmallData.read(good.replacing(spoiling.old, with: spoiling.new)).problems
    #expect(problems.count == (spoiling.old == "taker:" ? 2 : 1), "\(problems)")
  }

  @Test func anImpossibleDateIsRefusedWithItsReason() {
    let reading = SmallData.read(
      SmallData.reportHead + SmallData.captured.replacing("08-01/2019", with: "08-32/2019"))
    #expect(reading.problems.map(\.code) == [.badDate])
    let message = reading.problems.first?.message ?? ""
    #expect(message.hasPrefix("\"2019-08-32/2019-08-16\" is no date: "))
    #expect(message.hasSuffix("(write 2019-08-16, 2019-08, 2019-08-16~ or 2019-08-01/2019-08-16)"))
  }

  @Test(arguments: ["2019-08-17", "2019-08-17/2019-09"])
  func anApproximatePublicationDateMayBeOffByADay(when: String) {
    let claim = SmallData.captured.replacing("2019-08-01/2019-08-16", with: when)
    #expect(SmallData.read(SmallData.reportHead + claim).problems == [])
    let exact = SmallData.reportHead.replacing("16~", with: "16")
    #expect(SmallData.read(exact + claim).problems.map(\.code) == [.badDate])
  }
}
