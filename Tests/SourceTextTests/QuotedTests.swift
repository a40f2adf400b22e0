import SourceText
import Testing

@Suite struct QuotedTests {
  @Test(arguments: [
    ("", "\"\""),
    ("سكيك", "\"سكيك\""),
    ("a\u{1B}[31mb\nc", "\"a\\u{1B}[31mb\\u{A}c\""),
    ("a\u{202E}b", "\"a\\u{202E}b\""),
    (String(repeating: "x", count: 80), "\"" + String(repeating: "x", count: 80) + "\""),
    (String(repeating: "x", count: 81), "\"" + String(repeating: "x", count: 80) + "…\""),
  ])
  func foreignTextIsShownWithoutPower(text: String, shown: String) {
    #expect(quoted(text) == shown)
  }
}
