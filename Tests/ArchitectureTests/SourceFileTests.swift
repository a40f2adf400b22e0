import Testing

/// A scanner that sees nothing would pass every rule; so it is shown what it must see.
@Suite struct SourceFileTests {
  private static func file(_ text: String) -> SourceFile { SourceFile(path: "f", text: text) }

  @Test(arguments: [
    ("import Model", ["Model"]), ("public import Model", ["Model"]),
    ("package import struct Foundation.Date", ["Foundation"]),
    ("@preconcurrency import Yams // why", ["Yams"]), ("  import func Glibc.exit", ["Glibc"]),
    ("// import Model", []), ("let import = 1", []), ("\"\"\"\nimport Model\n\"\"\"", []),
    ("/* import A\n*/ import B", ["B"]),
  ])
  func importsAreSeenHoweverTheyAreWritten(_ text: String, _ modules: [String]) {
    #expect(SourceFileTests.file(text).imports == modules)
  }

  @Test(arguments: [
    ("x!", true), ("x![0]", true), ("f()!", true), ("a[0]!.b", true), ("try! f()", true),
    ("x as! Int", true), ("var x: Int!", true), ("\"\\(x!)\"", true), ("!x", false),
    ("a != b", false), ("(!a)", false), ("\"stop!\"", false), ("// stop!", false),
    ("\"\\(f(\"no!\"))\"", false), ("\"\"\"\nno!\n\"\"\"", false), ("\"\\\"no!\"", false),
  ])
  func forcedUnwrapsAreSeenInCodeOnly(_ text: String, _ isForced: Bool) {
    #expect(SourceFileTests.file(text).forcedUnwraps.isEmpty == !isForced)
  }

  @Test(arguments: [
    ("print(x)", true), ("Swift.print(x)", true), ("blueprint(x)", false), ("// print(x)", false),
    ("\"print(x)\"", false), ("\"\\(print(x))\"", true),
  ])
  func wordsAreSeenOnTheirOwn(_ text: String, _ isUsed: Bool) {
    #expect(SourceFileTests.file(text).uses(of: ["print("]).isEmpty == !isUsed)
  }

  @Test func findingsNameTheLine() {
    #expect(
      SourceFileTests.file("/* a\n */\n\"\"\"\n\n\"\"\"\n// b\nx!").forcedUnwraps == ["f:7: !"])
  }

  @Test func typesAreSeen() {
    #expect(
      SourceFileTests.file("package struct A: B {}\nextension C { final class D<E> {} }")
        .declaredTypes == ["A", "D"])
  }
}
