import Glibc

/// stdout is data, stderr is talk.
enum Output {
  /// Data, with a line feed at the end.
  ///
  /// A closed pipe ends the program quietly, as SIGPIPE does.
  static func data(_ text: String) {
    guard write(text, to: STDOUT_FILENO) else {
      error("Error: the output cannot be written: \(String(cString: strerror(errno)))")
      exit(1)
    }
  }

  /// A note about the answer.
  static func note(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// A note that the next one may overwrite.
  static func unended(_ text: String) { _ = write(text, to: STDERR_FILENO, isEnded: false) }

  /// An error.
  static func error(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to file: Int32, isEnded: Bool = true) -> Bool {
    var text = text
    if isEnded, !text.hasSuffix("\n") { text += "\n" }
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
