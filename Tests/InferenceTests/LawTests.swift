import Model
import TestSupport
import Testing

@testable import Inference

/// What must hold for any claims whatever; the seed of each round is printed when it fails.
@Suite struct LawTests {
  private static let seeds = Array(UInt64(1)...150)
  private static let places: [Place.ID] = ["p", "q", "area"]

  private func timelines(
    _ ledger: Ledger, members: [Place.ID: [Place.ID]], known: Day? = nil
  ) -> [Timeline] {
    let assessor = Assessor(
      ledger: ledger, gazetteer: Gazetteer(places: [], members: members), known: known)
    return LawTests.places.map { assessor.timeline(of: $0) }
  }

  @Test(arguments: seeds) func theOrderOfClaimsDoesNotMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 8)
    let ledger = try small.ledger()
    let shuffled = Ledger(
      register: ledger.register, reports: ledger.reports.shuffled(using: &random),
      claims: ledger.claims.shuffled(using: &random))
    #expect(
      timelines(ledger, members: small.members) == timelines(shuffled, members: small.members))
  }

  @Test(arguments: seeds) func aClaimAboutElsewhereChangesNothingHere(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var small = SmallLedger.random(using: &random, count: 6)
    let before = timelines(try small.ledger(), members: small.members)
    small.lines += SmallLedger.random(using: &random, count: 4).lines.map {
      $0.split(separator: " ").prefix(5).joined(separator: " ") + " elsewhere"
    }
    #expect(before == timelines(try small.ledger(), members: small.members))
  }

  @Test(arguments: seeds) func laterKnowledgeChangesNoEarlierAnswer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 8)
    let ledger = try small.ledger()
    let known = try #require(Day("2019-08-15"))
    let early = Set(
      ledger.reports.filter { Window.knownDay(of: $0.published) <= known }.map(\.id))
    let past = Ledger(
      register: ledger.register, reports: ledger.reports.filter { early.contains($0.id) },
      claims: ledger.claims.filter { early.contains($0.report) })
    #expect(
      timelines(ledger, members: small.members, known: known)
        == timelines(past, members: small.members))
  }

  @Test(arguments: seeds) func repeatingAClaimChangesNoAnswer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var small = SmallLedger.random(using: &random, count: 6)
    let before = timelines(try small.ledger(), members: small.members)
    small.lines += small.lines
    let after = timelines(try small.ledger(), members: small.members)
    for (one, two) in zip(before, after) {
      let days = Set((one.steps + two.steps).compactMap(\.from)).sorted()
      #expect(
        days.map { one.assessment(on: $0).summary } == days.map { two.assessment(on: $0).summary })
    }
  }

  @Test(arguments: seeds) func timelinesAreGaplessAndWithoutOverlap(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 8)
    for timeline in timelines(try small.ledger(), members: small.members) {
      #expect(timeline.steps.first?.from == nil)
      #expect(timeline.steps.last?.to == nil)
      for (one, next) in zip(timeline.steps, timeline.steps.dropFirst()) {
        #expect(one.to != nil && one.to == next.from)
        if let from = one.from, let to = one.to { #expect(from < to) }
      }
    }
  }

  /// The oracle asks the rules for every single day; the timeline cuts time into steps.
  @Test(arguments: seeds) func stepsAgreeWithAskingEveryDay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 8)
    let ledger = try small.ledger()
    let meaning = Meaning(ledger: ledger)
    let statements = ledger.claims.filter { $0.places == ["p"] }.compactMap(meaning.statement)
    let precedence = Precedence(
      chronicle: ChronicleBuilder.chronicle(statements, isOneVoice: false),
      naming: Naming(register: ledger.register))
    let timeline = precedence.answers().timeline
    let start = try #require(Day("2018-07-01"))
    for offset in 0..<500 {
      let day = start.advanced(by: offset)
      #expect(timeline.assessment(on: day) == precedence.assessment(on: day), "\(day)")
    }
  }

  @Test(arguments: seeds) func oneAnswerIsThatOfTheTimeline(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 12)
    let assessor = Assessor(
      ledger: try small.ledger(), gazetteer: Gazetteer(places: [], members: small.members))
    let start = try #require(Day("2018-07-01"))
    let some = stride(from: 0, to: 500, by: 7).map { start.advanced(by: $0) }
    for place in LawTests.places {
      let answers = assessor.answers(for: place)
      let timeline = assessor.timeline(of: place)
      let days = some + [.earliest, .latest] + timeline.steps.compactMap(\.from)
      for day in days {
        let step = try #require(timeline.steps.first { $0.covers(day) })
        #expect(answers.step(on: day) == step, "\(place) \(day)")
        #expect(answers.status(on: day) == step.assessment.status, "\(place) \(day)")
      }
    }
  }

  @Test(arguments: seeds) func aHolderIsShownExactlyWhereTheContractSaysSo(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 8)
    for timeline in timelines(try small.ledger(), members: small.members) {
      for step in timeline.steps {
        let answer = step.assessment
        switch answer.status {
        case .confirmed, .claimed: #expect(answer.holder != nil && answer.basis != nil)
        case .changing: #expect(answer.holder == nil && answer.credibility == 6)
        case .unknown:
          #expect(answer.holder == nil && answer.basis == nil && answer.credibility == 6)
        case .disputed: #expect(answer.credibility == 4 && !answer.alternatives.isEmpty)
        case .contested: #expect(answer.credibility == 6)
        }
        #expect(answer.status == .unknown || !answer.evidence.isEmpty)
      }
    }
  }
}
