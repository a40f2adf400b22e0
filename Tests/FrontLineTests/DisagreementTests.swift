import Inference
import Model
import Testing

@testable import FrontLine

/// 57 real disagreements between sources: on each place and day the answer of the bundled ledger is
/// one that an analyst accepts who had written them down before any rule was run.
@Suite struct DisagreementTests {
  private static let dataset = Dataset.bundled()

  /// `gc` the government, confirmed; `*` any holder, or confirmed and claimed alike.
  private func accepts(_ tokens: String, _ assessment: Assessment) throws -> Bool {
    let sides: [Side.ID: String] = ["government": "g", "opposition": "o", "sdf": "s"]
    let letters: [Status: String] = [
      .confirmed: "c", .claimed: "l", .disputed: "d", .contested: "x", .changing: "h",
      .unknown: "u",
    ]
    let holder = assessment.holder.flatMap { sides[$0.side] } ?? "-"
    let status = try #require(letters[assessment.status])
    return tokens.split(separator: " ").contains { token in
      let (wanted, state) = (token.prefix(1), token.dropFirst())
      return (wanted == "*" || wanted == holder)
        && (state == status || state == "*" && ["c", "l"].contains(status))
    }
  }

  @Test func everyCellIsAcceptable() throws {
    let dataset = DisagreementTests.dataset
    let table = try OracleTable("disagreements")
    #expect(table.rows.count == 267)
    #expect(Set(table.rows.map { $0[0] }).count == 57)
    for (known, rows) in Dictionary(grouping: table.rows, by: { $0[3] }) {
      let assessor = dataset.assessor(Question(known: Day(known)))
      for row in rows {
        let day = try #require(Day(row[2]))
        let answer = assessor.timeline(of: Place.ID(row[1])).assessment(on: day)
        let holder = answer.holder?.side.text ?? "-"
        #expect(
          try accepts(row[4], answer),
          "\(row.joined(separator: " | ")): \(holder) \(answer.status)")
      }
    }
  }
}
