import OrderedJSON
import Testing

struct WritingTests {
  @Test(arguments: [
    (JSON.null, "null"), (.bool(true), "true"), (.bool(false), "false"),
    (.array([]), "[]"), (.object([]), "{}"), (.string(""), "\"\""),
    (
      .object([("b", .integer(1)), ("a", .array([.null, .string("x")]))]),
      "{\"b\":1,\"a\":[null,\"x\"]}"
    ),
    (.object([("a", .integer(1)), ("a", .integer(2))]), "{\"a\":1,\"a\":2}"),
    (.text(nil), "null"), (.text("t"), "\"t\""),
  ])
  func compactTextHasNoBlanksAndKeepsTheOrderOfMembers(json: JSON, text: String) {
    #expect(json.text() == text)
  }

  @Test func prettyTextIndentsByTwoAndKeepsNumbersOnOneLine() {
    let json = JSON.object([
      (
        "place",
        .object([("id", .string("sukayk")), ("at", .array([.number(36.77), .integer(35)]))])
      ),
      ("evidence", .array([.string("a/b")])), ("none", .array([])), ("empty", .object([])),
    ])
    #expect(
      json.text(.pretty) == """
        {
          "place": {
            "id": "sukayk",
            "at": [36.77, 35]
          },
          "evidence": [
            "a/b"
          ],
          "none": [],
          "empty": {}
        }
        """)
  }

  @Test(arguments: [
    ("\u{0}", "\\u0000"), ("\u{1F}", "\\u001f"), ("\u{0B}", "\\u000b"), ("\u{7F}", "\u{7F}"),
    ("\u{8}\t\n\u{C}\r", "\\b\\t\\n\\f\\r"), ("\"", "\\\""), ("\\", "\\\\"), ("/", "/"),
    ("\u{2028}\u{2029}", "\u{2028}\u{2029}"), ("سكيك", "سكيك"), ("a\r\nb", "a\\r\\nb"),
    ("😀\u{301}", "😀\u{301}"), ("</script>", "</script>"),
  ])
  func onlyQuotesBackslashesAndControlCharactersAreEscaped(string: String, escaped: String) {
    #expect(JSON.string(string).text().utf8.elementsEqual("\"\(escaped)\"".utf8))
  }
}
