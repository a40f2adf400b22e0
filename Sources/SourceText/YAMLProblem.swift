import Model
import Yams

extension Problem {
  /// The sentence for an error of Yams.
  init(_ error: YamlError, in file: SourceFile, text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      self = Problem.yaml(problem, context, at: mark.line, in: file, text: text)
    case .composer(let context, _, let mark, _):
      // Yams composes only two complaints: an alias without its anchor, and, with a context, a
      // second document.
      self.init(
        at: file.location(line: mark.line), .brokenYAML,
        context == nil
          ? SourceNodeBuilder.anchors
          : "a second YAML document begins here: keep one for each file")
    case .reader(let problem, let offset, _, _):
      let index =
        offset.flatMap { text.index(text.startIndex, offsetBy: $0, limitedBy: text.endIndex) }
      let line = lineNumber(of: index ?? text.startIndex, in: text)
      self.init(
        at: file.location(line: line), .brokenYAML,
        "the YAML cannot be read: \(problem): remove the character that cannot be seen")
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(
        at: file.location(line: context.mark.line), .brokenYAML,
        "the field \(keys.map(quoted).joined(separator: ", ")) is given twice, first here: "
          + "keep one")
    default:
      self.init(
        at: file.location(line: 1), .brokenYAML, "the YAML cannot be read: it is too large")
    }
  }

  private static func yaml(
    _ problem: String, _ context: YamlError.Context?, at line: Int, in file: SourceFile,
    text: String
  ) -> Problem {
    let last = lineNumber(of: text.endIndex, in: text) - (text.utf8.last == 0x0A ? 1 : 0)
    let place = context.map { " (\($0.text), line \(min($0.mark.line, max(last, 1))))" } ?? ""
    return Problem(
      at: file.location(line: min(line, max(last, 1))), .brokenYAML,
      "the YAML cannot be read: \(problem)\(place): check indentation, colons and quotes")
  }
}

/// The line of a position, from 1.
private func lineNumber(of index: String.Index, in text: String) -> Int {
  text.utf8[..<index].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
}
