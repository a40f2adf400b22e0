import Inference
import Model
import Testing

@testable import FrontLine

/// Who held 118 places on four days, inferred by hand from the same reports by reading back and forth
/// without limit; so this measures consistency, not truth.
@Suite struct DerivedTests {
  private enum Outcome { case agree, open, silent, differ }

  private static let read = Result { try outcomes() }

  private func outcomes() throws -> [(row: [String], outcome: Outcome)] {
    try DerivedTests.read.get()
  }

  private static func outcomes() throws -> [(row: [String], outcome: Outcome)] {
    let assessor = Dataset.bundled().assessor(Question())
    return try OracleTable("derived").rows.map { row in
      let day = try #require(Day(row[1]))
      let answer = assessor.timeline(of: Place.ID(row[0])).assessment(on: day)
      let outcome: Outcome =
        switch answer.status {
        case .unknown: answer.evidence.isEmpty ? .silent : .open
        case .confirmed, .claimed: answer.holder?.side.text == row[2] ? .agree : .differ
        default: .open
        }
      return (row, outcome)
    }
  }

  @Test func noAnswerDiffers() throws {
    let differing = try outcomes().filter { $0.outcome == .differ }.map(\.row)
    #expect(differing.isEmpty)
  }

  /// Open is what the sources leave open: word against word on Kansafra.
  @Test func whatIsOpenIsOpenForAReason() throws {
    let open = try outcomes().filter { $0.outcome == .open }.map { $0.row[0] + " " + $0.row[1] }
    #expect(open == ["kansafrah 2020-03-06", "kansafrah 2024-11-26"])
  }

  /// Silence is only where the sole ground is a loss more than a year later.
  @Test func silenceHasTheReachAsItsReason() throws {
    let all = try outcomes()
    let silent = all.filter { $0.outcome == .silent }
    #expect(silent.allSatisfy { $0.row[3] == "later loss" })
    #expect(silent.count == 54)
    let agreeing = all.filter { $0.outcome == .agree }
    #expect(agreeing.count { $0.row[3] == "change" } == 175)
    #expect(agreeing.count { $0.row[3] == "later loss" } == 121)
  }
}
