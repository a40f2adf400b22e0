import Model
import SourceText
import Testing

@Suite struct FieldReaderTests {
  enum Colour: String, CaseIterable { case red, green }

  static let fields = ["text", "list", "number", "yes", "colour"]

  /// Reads every field once and returns what was said.
  private func read(_ text: String) throws -> (values: [String], problems: [String]) {
    let file = SourceFile(path: "f.yaml", text: text)
    let node = try #require(try parseYAML(file))
    var problems: [Problem] = []
    var values: [String] = []
    if let reader = FieldReader(
      node, subject: "thing", fields: Self.fields, in: file, reporting: &problems)
    {
      let word = reader.text("text", reporting: &problems)
      let list = reader.texts("list", reporting: &problems)
      let number = reader.integer("number", in: 1...7, reporting: &problems)
      let yes = reader.boolean("yes", reporting: &problems)
      let colour = reader.choice("colour", of: Colour.self, reporting: &problems)
      values = [
        word.map { "\($0.text)@\($0.line)" }, list.map { "\($0.map(\.text))" },
        number.map(String.init), yes.map { "\($0)" }, colour?.rawValue,
      ].map { $0 ?? "-" }
    }
    return (values, problems.map(\.description))
  }

  @Test func fieldsThatAreRightAreRead() throws {
    let (values, problems) = try read(
      "text: on\nlist: [a, b]\nnumber: 7\nyes: false\ncolour: red\n")
    #expect(values == ["on@1", "[\"a\", \"b\"]", "7", "false", "red"])
    #expect(problems.isEmpty)
  }

  @Test func aSingleTextIsAListOfOne() throws {
    #expect(try read("text: a\ncolour: red\nlist: b\n").values[1] == "[\"b\"]")
  }

  static let complaints: [(text: String, sentences: [String])] = [
    ("- a", ["1: thing must be a group of fields, not a list: write \"name: value\" lines"]),
    (
      "number: 1",
      ["1: thing has no \"text\": add it", "1: thing has no \"colour\": add it"]
    ),
    (
      "text: a\ncolour: red\nnumbr: 1\nsomething: 2",
      [
        "3: thing has no field \"numbr\" (did you mean number?)",
        "4: thing has no field \"something\" (known are text, list, number, yes, colour)",
      ]
    ),
    ("colour: red\ntext:", ["2: \"text\" is empty: give a value or remove the line"]),
    ("colour: red\ntext: [a]", ["2: \"text\" must be text, not a list"]),
    ("colour: red\ntext:\n  a: b", ["3: \"text\" must be text, not a group of fields"]),
    (
      "text: a\ncolour: red\nlist: []",
      ["3: \"list\" is an empty list: name at least one or remove the line"]
    ),
    (
      "text: a\ncolour: red\nlist:\n- b\n- [c]\n- ''",
      [
        "5: \"list\" must be text, not a list",
        "6: \"list\" is empty: give a value or remove the line",
      ]
    ),
    (
      "text: a\ncolour: red\nnumber: 8",
      ["3: \"number\" must be a whole number from 1 to 7, not \"8\""]
    ),
    (
      "text: a\ncolour: red\nnumber: 99999999999999999999",
      ["3: \"number\" must be a whole number from 1 to 7, not \"99999999999999999999\""]
    ),
    (
      "text: a\ncolour: red\nnumber: +1",
      ["3: \"number\" must be a whole number from 1 to 7, not \"+1\""]
    ),
    (
      "text: a\ncolour: red\nyes: yes",
      ["3: \"yes\" must be true or false, not \"yes\""]
    ),
    ("text: a\ncolour: gren", ["2: colour \"gren\" is not known (did you mean green?)"]),
    ("text: a\ncolour: blue", ["2: colour \"blue\" is not known (write one of red, green)"]),
  ]

  @Test(arguments: complaints)
  func whatIsWrongIsSaidAtItsLine(text: String, sentences: [String]) throws {
    #expect(try read(text).problems == sentences.map { "f.yaml:" + $0 })
  }
}
