import SourceText
import TestSupport
import Testing

@Suite struct YAMLScalarTests {
  @Test(arguments: [
    ("2019-08-16~", "2019-08-16~"), ("../2019-12-05", "../2019-12-05"), ("a, b", "a, b"),
    ("-0044-03-15", "-0044-03-15"), ("https://a.org/a?b=1&c=2", "https://a.org/a?b=1&c=2"),
    ("سكيك", "سكيك"), ("a: b", "\"a: b\""), ("- a", "\"- a\""), ("a #b", "\"a #b\""),
    ("", "\"\""), (" a", "\" a\""), ("x & y", "\"x \\x26 y\""), ("a\nb", "\"a\\nb\""),
    ("'a'", "\"'a'\""), ("a:", "\"a:\""),
  ])
  func textIsPlainWhereThatIsSafe(text: String, scalar: String) {
    #expect(yamlScalar(text) == scalar)
  }

  @Test func commasAreQuotedInLists() { #expect(yamlScalar("a, b", inList: true) == "\"a, b\"") }

  /// Whatever the text is, reading the scalar gives it back, alone and in a list.
  @Test(arguments: 0..<400) func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(
      "ab -:#&*!|>'\"%@`,[]{}?~=<.\n\t\\0س\u{202E}\u{85}\u{A0}\u{FEFF}😀".unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text = "a" + text }
    let file = SourceFile(
      path: "t.yaml",
      text: "key: \(yamlScalar(text))\nlist: [\(yamlScalar(text, inList: true)), b]\n")
    let root = try #require(try parseYAML(file))
    guard case .mapping(let entries, _) = root, entries.count == 2,
      case .scalar(let alone, _) = entries[0].value,
      case .sequence(let items, _) = entries[1].value,
      case .scalar(let inside, _) = items.first
    else {
      Issue.record("seed \(seed): \(root)")
      return
    }
    #expect(Array(alone.unicodeScalars) == Array(text.unicodeScalars), "seed \(seed)")
    #expect(Array(inside.unicodeScalars) == Array(text.unicodeScalars), "seed \(seed)")
    #expect(items.count == 2, "seed \(seed)")
  }
}
