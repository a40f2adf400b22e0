import Foundation
import FrontLine
import Model
import Testing

/// The program and the table of the documentation say the same of each rule.
@Suite struct RuleStatementTests {
  @Test(arguments: Rule.allCases) func theDocumentationHasTheSameWords(rule: Rule) throws {
    guard rule != .noEvidence else { return }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let table = try String(
      contentsOf: root.appending(path: "Sources/FrontLine/FrontLine.docc/Rules.md"),
      encoding: .utf8)
    #expect(table.contains("| \(rule.rawValue) | \(rule.statement) |"))
  }

  @Test func aStatementIsOneSentence() {
    for rule in Rule.allCases {
      #expect(rule.statement.hasSuffix("."))
      #expect(rule.statement.filter { $0 == "." }.count == 1)
    }
  }
}
