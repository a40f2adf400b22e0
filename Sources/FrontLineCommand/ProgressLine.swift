import Glibc

/// A line on stderr that tells how far long work is, when somebody can see it.
struct ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// Replaces the line.
  func show(_ text: String) {
    if isTerminal { Output.unended("\r\u{1B}[K\(text)") }
  }

  /// Takes the line away.
  func clear() {
    if isTerminal { Output.unended("\r\u{1B}[K") }
  }
}
