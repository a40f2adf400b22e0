import Claims
import Model
import Testing

@Suite struct AnswerTests {
  /// A denial or retraction in one line.
  private func answer(
    _ word: String, by claimant: String, _ event: String = "denied", of answers: String
  ) -> String {
    "  - {id: 2019-08-16-gmc/\(word), claimant: \(claimant), event: \(event), "
      + "answers: [\(answers)]}\n"
  }

  private func said(_ claims: String) -> [String] {
    SmallData.read(SmallData.reportHead + SmallData.captured + claims).problems.map(\.description)
  }

  private func at(_ line: Int, _ sentence: String) -> String {
    "\(SmallData.path):\(line): \(sentence)"
  }

  @Test func aDenialOfNothingIsRefused() {
    #expect(
      said(answer("no", by: "army", of: "2019-08-16-gmc/sukaik")) == [
        at(
          15,
          "claim \"2019-08-16-gmc/sukaik\" is not in any report "
            + "(did you mean 2019-08-16-gmc/sukayk?)")
      ])
    #expect(
      said("  - {id: 2019-08-16-gmc/no, claimant: army, event: denied}\n") == [
        at(15, "denied needs \"answers\": add the ids of the claims it speaks of")
      ])
  }

  @Test func aDenialNamesNoPlaceAndNoRole() {
    let claim =
      "  - {id: 2019-08-16-gmc/no, claimant: army, event: denied, "
      + "answers: 2019-08-16-gmc/sukayk, places: kabani, taker: army}\n"
    #expect(
      said(claim) == [
        at(15, "denied has no \"places\": remove it, the claim it answers tells that"),
        at(15, "denied has no \"taker\": remove it or choose another event"),
      ])
  }

  @Test func onlyTheClaimantRetracts() {
    #expect(said(answer("back", by: "nlf", "retracted", of: "2019-08-16-gmc/sukayk")) == [])
    #expect(
      said(answer("back", by: "sohr", "retracted", of: "2019-08-16-gmc/sukayk")) == [
        at(
          15,
          "\"sohr\" cannot retract claim \"2019-08-16-gmc/sukayk\", it is the word of "
            + "\"nlf\": write denied or mend the claimant")
      ])
  }

  @Test func aClaimAnsweredTwiceIsRefused() {
    let twice = "2019-08-16-gmc/sukayk, 2019-08-16-gmc/sukayk"
    #expect(
      said(answer("no", by: "army", of: twice)) == [
        at(15, "claim \"2019-08-16-gmc/sukayk\" is answered twice here: remove one")
      ])
  }

  static let loop = "the answers of this claim lead back to itself: answer the claim that was first"

  @Test func aDenialOfItselfIsALoop() {
    #expect(said(answer("no", by: "army", of: "2019-08-16-gmc/no")) == [at(15, Self.loop)])
  }

  @Test func onlyTheClaimsOfALoopAreBlamedForIt() {
    let claims =
      answer("a", by: "army", of: "2019-08-16-gmc/b")
      + answer("b", by: "nlf", of: "2019-08-16-gmc/c, 2019-08-16-gmc/sukayk")
      + answer("c", by: "army", of: "2019-08-16-gmc/a")
      + answer("d", by: "nlf", of: "2019-08-16-gmc/a")
      + answer("e", by: "nlf", of: "2019-08-16-gmc/sukayk")
      + answer("f", by: "army", of: "2019-08-16-gmc/e")
    let reading = SmallData.read(SmallData.reportHead + SmallData.captured + claims)
    #expect(
      reading.problems.map(\.description)
        == [at(15, Self.loop), at(16, Self.loop), at(17, Self.loop)])
    #expect(
      reading.ledger.claims.map(\.id) == [
        "2019-08-16-gmc/e", "2019-08-16-gmc/f", "2019-08-16-gmc/sukayk",
      ])
  }

  @Test func aDenialOfAFaultyClaimIsLeftOutWithoutAWord() {
    let claims =
      SmallData.captured.replacing("[sukayk,", with: "[sukaik,") + SmallData.denied
    let reading = SmallData.read(SmallData.reportHead + claims)
    #expect(reading.problems.map(\.code) == [.unknownPlace])
    #expect(reading.ledger.claims.isEmpty)
  }
}
