import Model
import TestSupport
import Testing

@testable import FrontLine

/// The reason of an answer, word by word, and what it may never say.
@Suite struct ReasonTests {
  private func answer(_ reason: ReasonCase) throws -> (Dataset, PlaceAnswer) {
    let dataset = TextTree(lines: reason.lines).dataset
    #expect(dataset.problems.map(\.description) == [])
    let place = try #require(dataset.gazetteer[reason.place])
    let question = Question(
      on: Day(reason.day), known: reason.known.flatMap { Day($0) },
      perspective: reason.perspective)
    return (dataset, dataset.who(place, question))
  }

  @Test(arguments: ReasonCase.all) func theReasonNamesWhoSaysSo(_ reason: ReasonCase) throws {
    let (dataset, answer) = try answer(reason)
    #expect(dataset.reason(answer) == reason.reason)
  }

  @Test func everyRuleThatCanDecideHasACase() throws {
    let rules = try Set(ReasonCase.all.map { try answer($0).1.assessment.rule })
    // A compilation alone is confirmed by R8g; R3 decides no answer by itself.
    #expect(Set(Rule.allCases).subtracting(rules) == [.compilation])
  }

  @Test(arguments: UInt64(1)...40) func itNeverSaysThatNobodyDeniesWhatIsDenied(seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    let lines = (0..<6).map { _ in line(&random) } + ["nlf denied 1 - 2019-08-29"]
    let dataset = TextTree(lines: lines).dataset
    #expect(dataset.problems.map(\.description) == [])
    let place = try #require(dataset.gazetteer["alder"])
    for number in 1...31 {
      let day = try #require(Day("2019-08-" + (number < 10 ? "0" : "") + "\(number)"))
      let answer = dataset.who(place, Question(on: day))
      let reason = dataset.reason(answer)
      #expect(reason.hasSuffix("."))
      #expect(
        !reason.contains("; ;") && !reason.contains(": ;") && !reason.contains("  "), "\(lines)")
      guard reason.contains("nobody denies") else { continue }
      // A denial of what the other side claims speaks for the holder.
      #expect(
        !answer.evidence.contains {
          ($0.claim.event == .held || $0.claim.event == .denied)
            && $0.sideGaining != answer.assessment.holder?.side
        }, "\(lines) \(day)")
    }
  }

  private func line(_ random: inout SeededGenerator) -> String {
    func pick(_ values: [String]) -> String {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    let first = Int.random(in: 10...25, using: &random)
    let last = first + Int.random(in: 0...3, using: &random)
    let date = first == last ? "2019-08-\(first)" : "2019-08-\(first)/2019-08-\(last)"
    return [
      pick(["sana", "nlf", "gmc", "sohr", "enab"]),
      pick(["captured", "captured", "recaptured", "lost", "held", "contested"]),
      pick(["government<opposition", "opposition<government"]), date, "2019-08-\(last)", "alder",
    ].joined(separator: " ")
  }

  @Test func whatDoesNotCountIsToldWithItsReason() throws {
    let dataset = TextTree(lines: [
      "sohr captured government<opposition 2019-08-01 2019-08-02 cedar",
      "sohr captured opposition<government 2019-08-10 2019-08-11 cedar",
      "sana captured government<opposition 2019-08-12 2019-08-13 east",
      "sohr captured government<opposition 2019-08-20 2019-08-21 cedar",
      "sana retracted 6 - 2019-08-13", "sana held government 2019-08-10 2019-08-12 cedar",
    ]).dataset
    let place = try #require(dataset.gazetteer["cedar"])
    let question = Question(on: Day("2019-08-12"), known: Day("2019-08-20"))
    let explanation = dataset.explanation(dataset.who(place, question))
    #expect(
      explanation.notCounted.map { "\($0.entry.id) \($0.reason)" } == [
        "2019-08-02-r1/c earlier", "2019-08-12-r6/c takenBack", "2019-08-13-r3/c area",
        "2019-08-13-r5/c takenBack", "2019-08-21-r4/c notYetKnown",
      ])
    #expect(explanation.before?.assessment.holder?.side == "government")
    #expect(explanation.span?.covers(try #require(Day("2019-08-12"))) == true)
    #expect(explanation.after == nil)
  }
}
