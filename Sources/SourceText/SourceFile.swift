package import Model

/// The bytes of one input file, with the path by which messages name it.
package struct SourceFile: Hashable, Sendable {
  /// Path as shown in messages, relative to the data's root: `Claims/2019/2019-08-16-gmc.yaml`.
  package let path: String
  /// The content as it came.
  package let bytes: [UInt8]

  /// A file that has been read.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file whose content is at hand as text.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A line of this file.
  package func location(line: Int) -> SourceLocation { SourceLocation(file: path, line: line) }

  /// The content as text, without a byte order mark.
  ///
  /// - Throws: a `Problem` at the line of the first byte that is not UTF-8.
  package func text() throws(Problem) -> String {
    let content = bytes.dropFirst(byteOrderMarkLength)
    guard let text = String(validating: content, as: UTF8.self) else { throw notUTF8() }
    return text
  }

  /// Checks the content without making text of it.
  ///
  /// - Throws: a `Problem` at the line of the first byte that is not UTF-8.
  func checkUTF8() throws(Problem) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw notUTF8()
    }
  }

  /// 3 when the file begins with the byte order mark of UTF-8, else 0.
  var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Lines are checked one by one: a line feed is never part of a longer UTF-8 sequence.
  private func notUTF8() -> Problem {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return Problem(
      at: location(line: (index ?? 0) + 1), .unreadableFile,
      "the text is not UTF-8: save the file with the encoding UTF-8")
  }
}
