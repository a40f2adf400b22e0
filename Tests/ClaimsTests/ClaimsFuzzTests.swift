import Claims
import Model
import SourceText
import TestSupport
import Testing

@Suite struct ClaimsFuzzTests {
  /// Good bytes with a few changes: one replaced, a stretch cut out or doubled.
  private func mutated(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...30, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      default:
        bytes[start] = Array(" \n:-[]{},#\"'/.~09az".utf8).randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }

  private func read(parties: [UInt8], report: [UInt8]) -> ClaimsReading {
    ClaimDrafts(
      parties: SourceFile(path: "Gazetteer/parties.yaml", bytes: parties),
      reports: [SourceFile(path: SmallData.path, bytes: report)]
    ).checked(against: SmallData.gazetteer)
  }

  /// Whatever the text, nothing traps, the answer is the same twice, and what is let in is whole.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func spoiledFilesAreReadOrRefused(block: UInt64) {
    let good = SmallData.reportHead + SmallData.captured + SmallData.denied
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = SeededGenerator(seed: seed)
      let spoilsParties = Bool.random(using: &random)
      let parties =
        spoilsParties ? mutated(SmallData.parties, &random) : Array(SmallData.parties.utf8)
      let report = mutated(good, &random)
      let one = read(parties: parties, report: report)
      let other = read(parties: parties, report: report)
      #expect(one.problems == other.problems, "seed \(seed)")
      #expect(one.ledger.claims == other.ledger.claims, "seed \(seed)")
      #expect(one.problems.allSatisfy { $0.location.line >= 1 }, "seed \(seed)")
      for claim in one.ledger.claims {
        #expect(one.locations[claim.id] != nil, "seed \(seed)")
        #expect(one.ledger[report: claim.report] != nil, "seed \(seed)")
        #expect(one.ledger.register[party: claim.claimant] != nil, "seed \(seed)")
        #expect(claim.places.allSatisfy { SmallData.gazetteer[$0] != nil }, "seed \(seed)")
        #expect(claim.answers.allSatisfy { one.ledger[claim: $0] != nil }, "seed \(seed)")
      }
    }
  }
}
