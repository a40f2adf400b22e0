import Model
import SourceText
import Testing

@Suite struct ParseYAMLTests {
  private func parse(_ text: String) throws -> SourceNode? {
    try parseYAML(SourceFile(path: "f.yaml", text: text))
  }

  private func complaint(_ text: String) -> String? {
    do {
      _ = try parse(text)
      return nil
    } catch {
      return String(describing: error)
    }
  }

  @Test(arguments: [
    "on", "no", "12:30", "~", "null", "0x1F", "1e3", "2019-08-16", "yes", "=", "<<", ".inf",
  ])
  func aPlainScalarIsTextAsKeyAndAsValue(text: String) throws {
    #expect(
      try parse("\(text): \(text)\n")
        == .mapping(
          [SourceEntry(key: text, keyLine: 1, value: .scalar(text, line: 1))], line: 1))
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "\u{FEFF}", "\u{FEFF}# comment"])
  func aFileWithoutContentIsNothing(text: String) throws {
    #expect(try parse(text) == nil)
  }

  @Test func everyNodeKnowsItsLine() throws {
    let node = try parse(
      """
      # a comment
      a:
        - x
        - "y

          z"
      b: {c: 'd'}
      e: |
        long
        text
      f:
      """)
    let c = SourceEntry(key: "c", keyLine: 7, value: .scalar("d", line: 7))
    #expect(
      node
        == .mapping(
          [
            SourceEntry(
              key: "a", keyLine: 2,
              value: .sequence([.scalar("x", line: 3), .scalar("y\nz", line: 4)], line: 3)),
            SourceEntry(key: "b", keyLine: 7, value: .mapping([c], line: 7)),
            SourceEntry(key: "e", keyLine: 8, value: .scalar("long\ntext\n", line: 8)),
            SourceEntry(key: "f", keyLine: 11, value: .scalar("", line: 11)),
          ], line: 2))
  }

  @Test func aByteOrderMarkAndCarriageReturnsAreSkipped() throws {
    let node = try parse("\u{FEFF}a: x\r\nb: y\r\n")
    #expect(node == (try parse("a: x\nb: y\n")))
  }

  static let refusals: [(text: String, sentence: String)] = [
    (
      "a: [\n",
      """
      1: \(unreadable)did not find expected node content (while parsing a flow node, \
      line 1)\(check)
      """
    ),
    ("a: b\n c: d\n", "2: \(unreadable)mapping values are not allowed in this context\(check)"),
    (
      "a: b\nc\n",
      """
      2: \(unreadable)could not find expected ':' (while scanning a simple key, line \
      2)\(check)
      """
    ),
    (
      "a: \"b\n",
      """
      1: \(unreadable)found unexpected end of stream (while scanning a quoted scalar, \
      line 1)\(check)
      """
    ),
    (
      "a: b\r\nc: \u{1}\r\n",
      """
      2: \(unreadable)control characters are not allowed: remove the character that \
      cannot be seen
      """
    ),
    ("a: b\n---\nc: d\n", "2: a second YAML document begins here: keep one for each file"),
    ("x: 1\na: b\nc: d\na: e\n", "2: the field \"a\" is given twice, first here: keep one"),
    ("a: b\n\"a\": e\n", "1: the field \"a\" is given twice, first here: keep one"),
    (
      "a: &x b\n",
      """
      1: an "&" at the beginning of a word makes a YAML anchor, which is not allowed \
      here: write "and", or put a blank after it
      """
    ),
    (
      "a: b\nc: *x\n",
      "2: YAML anchors and aliases are not allowed here: write the value out"
    ),
    (
      "a: !!int 3\n",
      """
      1: the YAML tag "tag:yaml.org,2002:int" is not allowed here: every value is \
      text, remove it
      """
    ),
    (
      "a: b\nc: !<x> [d]\n",
      """
      2: the YAML tag "x" is not allowed here: every value is text, remove it
      """
    ),
    ("? [a, b]\n: c\n", "1: the name of a field must be plain text"),
    (
      String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      "1: nested too deeply: no field here needs more than a few levels"
    ),
  ]

  private static let unreadable = "the YAML cannot be read: "
  private static let check = ": check indentation, colons and quotes"

  @Test(arguments: refusals)
  func whatIsRefusedIsSaidInOneSentence(text: String, sentence: String) {
    #expect(complaint(text) == "f.yaml:" + sentence)
  }

  @Test func anAmpersandWithinTextIsNoAnchor() throws {
    #expect(complaint("url: https://e.org/?a=1&b=2\nname: R & D, A&E\n") == nil)
  }

  @Test func bytesThatAreNotUTF8AreFoundOnTheirLine() {
    let file = SourceFile(path: "f.yaml", bytes: Array("a: b\nc: ".utf8) + [0xC3, 0x28, 0x0A])
    #expect(throws: Problem.self) { try parseYAML(file) }
    do {
      _ = try parseYAML(file)
    } catch {
      #expect(
        error.description
          == "f.yaml:2: the text is not UTF-8: save the file with the encoding UTF-8")
    }
  }

  /// libyaml stops at a thousand levels; on the way there nothing may run out of stack.
  @Test(arguments: ["[", "{a: ", "- ", "? ", "{? ", "- ? "], [30, 990, 1100, 5000])
  func deepNestingIsRefused(opening: String, depth: Int) {
    #expect(complaint(String(repeating: opening, count: depth)) != nil)
  }

  /// Aliases as keys made from aliases: comparing them would take longer than anyone can wait.
  @Test(.timeLimit(.minutes(1)))
  func aliasesOfAliasesCostNoTime() {
    var text = "- &a0 [x, x]\n"
    for level in 1..<40 { text += "- &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(complaint(text + "- ? *a39\n  : x\n") != nil)
  }
}
