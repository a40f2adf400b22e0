import Model
import SourceText
import Testing

@Suite struct CSVTableTests {
  private func read(_ text: String) -> (rows: [[String]], problems: [String]) {
    var problems: [Problem] = []
    var rows: [[String]] = []
    if var table = CSVTable(SourceFile(path: "t.csv", text: text), reporting: &problems) {
      while let row = table.next(reporting: &problems) {
        rows.append(table.columns.indices.map { row[$0] })
      }
    }
    return (rows, problems.map(\.description))
  }

  @Test func emptyLinesAreSkipped() {
    let found = read("a, b \n\n1,2\n\n")
    #expect(found.rows == [["1", "2"]])
    #expect(found.problems.isEmpty)
  }

  @Test(arguments: [
    ("", "t.csv:1: the table has no header: its first line must name the columns, as UTF-8"),
    ("a,a\n", "t.csv:1: column \"a\" is there twice: rename or remove one"),
    (
      "a,b\n1\n", "t.csv:2: this row has 1 cell, the header 2: check separators and quotes"
    ),
    (
      "a,b\n\n\"1,2\n", "t.csv:3: a quoted cell of this row never ends: close its quotation mark"
    ),
    (
      "a,b\n\"1\"x,2\n",
      "t.csv:2: there is text after a closing quotation mark: write a quote inside a cell twice"
    ),
  ])
  func whatIsWrongIsTold(text: String, sentence: String) {
    #expect(read(text).problems == [sentence])
  }

  @Test func aBrokenRowDoesNotHideTheNext() {
    let found = read("a,b\n1\n3,4\n1,2,3\n5,6\n")
    #expect(found.rows == [["3", "4"], ["5", "6"]])
    #expect(found.problems.count == 2)
  }
}
