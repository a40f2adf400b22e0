import FrontLine
import Glibc

/// What comes in by standard input or from a small file.
enum Input {
  private static let most = 16 << 20

  /// The text of a file; of standard input where there is none.
  static func text(_ path: String?) throws -> String {
    let name = path ?? "standard input"
    let file = path.map { open($0, O_RDONLY) } ?? STDIN_FILENO
    guard file >= 0 else {
      throw QuestionError(
        .unreadableData, "\(name) cannot be read: check the path and its permissions")
    }
    defer { if path != nil { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    guard bytes.count <= most else {
      throw QuestionError(
        .unreadableData, "\(name) has more than 16 MB: import tables with frontline claims import")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw QuestionError(.unreadableData, "\(name) is not UTF-8: save it as UTF-8")
    }
    return text
  }
}
