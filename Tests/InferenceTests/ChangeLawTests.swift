import Model
import TestSupport
import Testing

@testable import Inference

/// What must hold of the changes of any claims whatever.
@Suite struct ChangeLawTests {
  private static let seeds = Array(UInt64(1)...300)
  /// The claims are of August 2019; what is implied before them is known by then.
  private static let start = Day("2019-07-15") ?? .earliest
  private static let days = 80

  /// The timelines of each seed, which all laws look at.
  private static let drawn = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in (seed, Result { try draw(seed) }) })

  private static func draw(_ seed: UInt64) throws -> [Timeline] {
    var random = SeededGenerator(seed: seed)
    let small = SmallLedger.random(using: &random, count: 9)
    let assessor = Assessor(
      ledger: try small.ledger(), gazetteer: Gazetteer(places: [], members: small.members))
    return ["p", "q", "area"].map { assessor.timeline(of: $0) }
  }

  private func timelines(seed: UInt64) throws -> [Timeline] {
    try #require(ChangeLawTests.drawn[seed]).get()
  }

  @Test(arguments: seeds) func theyAreThoseThatAskingEveryDayFinds(seed: UInt64) throws {
    for timeline in try timelines(seed: seed) {
      let oracle = ChangeOracle(timeline, from: ChangeLawTests.start, count: ChangeLawTests.days)
      #expect(timeline.changes.map(\.summary) == oracle.changes)
    }
  }

  /// Replaying the adopted changes gives the holder of every settled day.
  @Test(arguments: seeds) func whoeverGainedLastHoldsIt(seed: UInt64) throws {
    for timeline in try timelines(seed: seed) {
      let adopted = timeline.changes.filter(\.isAdopted)
      for offset in 0..<ChangeLawTests.days {
        let day = ChangeLawTests.start.advanced(by: offset)
        let answer = timeline.assessment(on: day)
        guard answer.status == .confirmed || answer.status == .claimed else { continue }
        if let last = adopted.last(where: { $0.day <= day }) {
          #expect(last.to == answer.holder?.side, "\(day)")
        } else {
          // Nothing has changed yet: it is known from a later word who had it all along.
          #expect(answer.holder?.side == firstHolder(timeline), "\(day)")
        }
      }
    }
  }

  private func firstHolder(_ timeline: Timeline) -> Side.ID? {
    timeline.steps.lazy.map(\.assessment).first { $0.basis == .implied }?.holder?.side
  }

  @Test(arguments: seeds) func eachChangeStartsWhereTheLastOneEnded(seed: UInt64) throws {
    for timeline in try timelines(seed: seed) {
      let adopted = timeline.changes.filter(\.isAdopted)
      for (one, next) in zip(adopted, adopted.dropFirst()) {
        #expect(next.lastSettled == one.to)
        #expect(one.day < next.begin || one.day < next.day)
        #expect(next.from == one.to || next.followsUnreportedLoss || one.to == nil)
      }
    }
  }

  @Test(arguments: seeds) func noChangeIsWithoutEvidenceOrMotion(seed: UInt64) throws {
    for timeline in try timelines(seed: seed) {
      let changes = timeline.changes
      #expect(Set(changes.map(\.day)).count == changes.count)
      for change in changes {
        #expect(!change.evidence.isEmpty)
        #expect(change.evidence == Set(change.evidence).sorted())
        #expect(change.begin <= change.day)
        #expect(change.from != change.to || change.to == nil)
      }
    }
  }
}
