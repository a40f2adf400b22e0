import Model
import SourceText
import Testing

@Suite struct TextTableTests {
  private func read(_ bytes: [UInt8]) -> (table: TextTable?, problems: [String]) {
    var problems: [Problem] = []
    let table = TextTable(SourceFile(path: "t.tsv", bytes: bytes), reporting: &problems)
    return (table, problems.map(\.description))
  }

  private func read(_ text: String) -> (table: TextTable?, problems: [String]) {
    read(Array(text.utf8))
  }

  @Test func rowsKeepTheirLinesAndCells() throws {
    let (table, problems) = read("\u{FEFF}id\tname\r\n\r\na\t\"سكيك\"\r\nb\t\n\n")
    let read = try #require(table)
    #expect(problems.isEmpty)
    #expect(read.columns == ["id", "name"])
    #expect(read.column("name") == 1)
    #expect(read.column("nam") == nil)
    #expect(read.rows.map(\.line) == [3, 4])
    #expect(read.rows.map { $0[0] } == ["a", "b"])
    #expect(read.rows.map { $0[1] } == ["\"سكيك\"", ""])
    #expect(read.rows[0][7] == "")
    #expect(read.rows[0][-1] == "")
  }

  @Test func theLastLineNeedsNoLineFeed() throws {
    let table = try #require(read("id\na").table)
    #expect(table.rows.map { $0[0] } == ["a"])
  }

  @Test func onlyACarriageReturnBeforeTheLineFeedIsCut() throws {
    let table = try #require(read("id\n\ra\r\r\n").table)
    #expect(table.rows.map { $0[0] } == ["\ra\r"])
  }

  static let complaints: [(text: String, sentences: [String])] = [
    ("", ["1: the table has no header: its first line must name the columns"]),
    ("\n\nid\n", ["1: the table has no header: its first line must name the columns"]),
    ("id\tid\n", ["1: column \"id\" is there twice: rename or remove one"]),
    ("id\t\tb\n", ["1: column 2 has no name: give it one"]),
    (
      "a\tb\n1\n1\t2\n1\t2\t3\n",
      [
        "2: this row has 1 cell, the header 2: check the tabs",
        "4: this row has 3 cells, the header 2: check the tabs",
      ]
    ),
  ]

  @Test(arguments: complaints)
  func whatIsWrongIsSaidAtItsLine(text: String, sentences: [String]) {
    #expect(read(text).problems == sentences.map { "t.tsv:" + $0 })
  }

  @Test func rowsWithAWrongNumberOfCellsHideNoOthers() throws {
    let table = try #require(read("a\tb\n1\n1\t2\n").table)
    #expect(table.rows.map(\.line) == [3])
  }

  @Test func textThatIsNotUTF8IsRefusedWhole() {
    let (table, problems) = read(Array("id\na\n".utf8) + [0xFF])
    #expect(table == nil)
    #expect(problems == ["t.tsv:3: the text is not UTF-8: save the file with the encoding UTF-8"])
  }

  @Test func columnsAreCheckedByName() throws {
    let table = try #require(read("id\tnmae\tzzzzzz\n").table)
    var problems: [Problem] = []
    table.checkColumns(required: ["id", "name"], optional: ["note"], reporting: &problems)
    #expect(
      problems.map(\.message) == [
        "the table has no column \"name\": add it",
        "column \"nmae\" is not known (did you mean name?)",
        "column \"zzzzzz\" is not known (known are id, name, note)",
      ])
  }
}
