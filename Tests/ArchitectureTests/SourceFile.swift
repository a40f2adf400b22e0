/// A source file, and what of it is code.
struct SourceFile {
  /// Relative to the root of the package.
  let path: String
  /// Its lines without comments and without the text of strings; `"` stays, interpolations stay.
  let code: [String]

  /// Reads the code of Swift or C.
  init(path: String, text: String) {
    self.path = path
    var scanner = Scanner(Array(text.utf8))
    code = String(decoding: scanner.codeAlone(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Tells code from prose, byte by byte.
///
/// Raw strings (`#"..."#`) are taken for plain ones.
private struct Scanner {
  private enum Context: Equatable {
    /// Code; inside an interpolation with the parentheses still open, else nil.
    case code(openParentheses: Int?)
    case string(quotes: Int)
    case lineComment
    case blockComment

    var isProse: Bool {
      if case .code = self { false } else { true }
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var contexts: [Context] = [.code(openParentheses: nil)]
  private var kept: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The code, with every line break of the file where it was.
  mutating func codeAlone() -> [UInt8] {
    while position < bytes.count, let context = contexts.last {
      let length =
        switch context {
        case .code(let open): code(open)
        case .string(let quotes): string(quotes)
        case .lineComment: comment(closing: "\n")
        case .blockComment: comment(closing: "*/")
        }
      if context.isProse {
        kept += bytes[position..<min(position + length, bytes.count)].filter {
          $0 == UInt8(ascii: "\n")
        }
      }
      position += length
    }
    return kept
  }

  private func isNext(_ text: String) -> Bool {
    text.utf8.enumerated().allSatisfy { index, byte in
      position + index < bytes.count && bytes[position + index] == byte
    }
  }

  private mutating func code(_ open: Int?) -> Int {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "/"):
      if isNext("//") { return enter(.lineComment, 2) }
      if isNext("/*") { return enter(.blockComment, 2) }
    case UInt8(ascii: "\""):
      kept.append(byte)
      let quotes = isNext("\"\"\"") ? 3 : 1
      return enter(.string(quotes: quotes), quotes)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard let open else { break }
      contexts.removeLast()
      let left = byte == UInt8(ascii: "(") ? open + 1 : open - 1
      if left == 0 { return 1 }
      contexts.append(.code(openParentheses: left))
    default: break
    }
    kept.append(byte)
    return 1
  }

  private mutating func string(_ quotes: Int) -> Int {
    if quotes == 3 ? isNext("\"\"\"") : isNext("\"") {
      contexts.removeLast()
      kept.append(UInt8(ascii: "\""))
      return quotes
    }
    if isNext("\\(") { return enter(.code(openParentheses: 1), 2) }
    return isNext("\\") ? 2 : 1
  }

  private mutating func comment(closing: String) -> Int {
    guard isNext(closing) else { return 1 }
    contexts.removeLast()
    return closing.utf8.count
  }

  private mutating func enter(_ context: Context, _ length: Int) -> Int {
    contexts.append(context)
    return length
  }
}
