import Interchange
import Model
import SourceText
import Testing

@Suite struct ClaimTableReaderTests {
  private func readings(
    _ table: String, mapping: String?
  ) throws -> (rows: [RowReading], problems: [String]) {
    var problems: [Problem] = []
    var rows: [RowReading] = []
    let words =
      mapping == nil
      ? ClaimMapping()
      : mapping.flatMap { ClaimMapping(SourceFile(path: "m.yaml", text: $0), reporting: &problems) }
    let file = SourceFile(path: "t.csv", text: table)
    if let words, var table = CSVTable(file, reporting: &problems),
      let reader = ClaimTableReader(table, words, reporting: &problems)
    {
      while let row = table.next(reporting: &problems) { rows.append(reader.read(row)) }
    }
    return (rows, problems.map(\.description))
  }

  private static let mapping = """
    columns: {when: Date, places: Place, event: What, taker: By, claimant: Says, count: N}
    constants: {publisher: Our Desk, title: a table, published: 2019-08-20}
    values: {event: {took: captured}, party: {SAA: syrian-army}, place: {Sk: sukayk}}
    separator: "+"

    """

  @Test func columnsConstantsAndWordsMakeAClaim() throws {
    let (rows, problems) = try readings(
      "Date,Place,What,By,Says,N\n2019-08-11,Sk + Habit,took,SAA,SOHR,\n",
      mapping: ClaimTableReaderTests.mapping)
    #expect(problems.isEmpty)
    guard case .claim(let claim) = try #require(rows.first) else {
      Issue.record("no claim")
      return
    }
    #expect(claim.event == .captured)
    #expect(claim.places.map(\.text) == ["sukayk", "Habit"])
    #expect(claim.taker?.candidates == ["syrian-army"])
    #expect(claim.when?.description == "2019-08-11")
    #expect(claim.report.id == "2019-08-20-our-desk")
    #expect(claim.key == nil)
    #expect(claim.location == SourceLocation(file: "t.csv", line: 2))
  }

  @Test func everyBadCellOfARowIsTold() throws {
    let (rows, _) = try readings(
      "Date,Place,What,By,Says,N\nyesterday,x,fell,,,0\n",
      mapping: ClaimTableReaderTests.mapping)
    guard case .faulty(let problems) = try #require(rows.first) else {
      Issue.record("no problem")
      return
    }
    #expect(problems.map(\.location.line) == [2, 2, 2, 2])
    #expect(problems.map(\.code) == [.badValue, .badDate, .badValue, .missingField])
    #expect(
      problems.last?.message
        == "Says is empty: fill it in, or give a constant in the mapping")
  }

  @Test(arguments: [
    (
      "columns: {places: Plaec}\n",
      "m.yaml:1: t.csv has no column \"Plaec\" (did you mean Place?): mend the mapping"
    ),
    (
      "columns: {plaecs: Place}\n",
      "m.yaml:1: columns has no field \"plaecs\" (did you mean places?)"
    ),
    (
      "dates: day-month-year\n",
      "m.yaml:1: dates \"day-month-year\" is not known (did you mean day/month/year?)"
    ),
    ("value: {}\n", "m.yaml:1: the mapping has no field \"value\" (did you mean values?)"),
    (
      "values: {event: took}\n",
      "m.yaml:1: \"event\" must be a group of \"word: meaning\" lines: write them"
    ),
  ])
  func aBadMappingIsToldAtItsLine(mapping: String, sentence: String) throws {
    let (_, problems) = try readings("Date,Place\n", mapping: mapping)
    #expect(problems.contains(sentence), "\(problems)")
  }

  @Test func aTableWithoutMappingNeedsOurColumns() throws {
    let (_, problems) = try readings("Date,Place\n", mapping: nil)
    #expect(problems.count == 5)
    #expect(problems.first?.hasPrefix("t.csv:1: no column is the claimant") ?? false)
  }
}
