/// Text that formats are likely to trip over.
public struct NastyText {
  /// What is common to all formats: signs with a meaning in YAML, quotes, blanks, other scripts.
  public static let signs = [
    "a", "b c", "ب", "\u{1F600}", "e\u{301}", "\"", "'", ":", ": ", "#", " #", "&", "*", "!", "%",
    "|",
    ">", "-", "- ", "?", "{", "}", "[", "]", ",", "\\", "`", "~", "=", "<<", "null", "no", "1e3",
    "'=1",
    "\u{A0}", "\u{200F}", "\u{2028}", "\u{7F}", "\u{1}", "\u{85}",
  ]

  private let signs: [String]

  /// Texts of these signs.
  public init(_ signs: [String] = signs) { self.signs = signs }

  /// One to six signs.
  public func text(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      signs[Int.random(in: signs.indices, using: &random)]
    }.joined()
  }

  /// Nothing, or one to six signs.
  public func optional(using random: inout SeededGenerator) -> String? {
    Bool.random(using: &random) ? text(using: &random) : nil
  }

  /// A list of up to three.
  public func list(using random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in text(using: &random) }
  }
}
