import Glibc
import Synchronization

/// The bytes of a file piece by piece, so that a file of any size needs no memory.
final class FilePieces: Sendable {
  private struct State {
    var file: Int32
    var failure: String?
  }

  private static let size = 1 << 20
  private let path: String
  private let state: Mutex<State>

  /// Opens a file.
  ///
  /// - Throws: `QuestionError` when it cannot be read.
  init(_ path: String) throws(QuestionError) {
    let file = open(path, O_RDONLY)
    var about = stat()
    guard file >= 0, fstat(file, &about) == 0, about.st_mode & S_IFMT != S_IFDIR else {
      if file >= 0 { Glibc.close(file) }
      throw QuestionError(
        .unreadableData, "\(path) cannot be read: check that it exists, and its permissions")
    }
    self.path = path
    state = Mutex(State(file: file))
  }

  /// What comes in by standard input.
  init() {
    path = "standard input"
    state = Mutex(State(file: dup(STDIN_FILENO)))
  }

  deinit { state.withLock { _ = Glibc.close($0.file) } }

  /// The next piece; empty at the end, or when the disk refuses.
  func next() -> [UInt8] {
    state.withLock { state in
      guard state.failure == nil else { return [] }
      return [UInt8](unsafeUninitializedCapacity: FilePieces.size) { buffer, count in
        repeat {
          count = read(state.file, buffer.baseAddress, buffer.count)
        } while count < 0
          && errno == EINTR
        if count < 0 {
          state.failure = String(cString: strerror(errno))
          count = 0
        }
      }
    }
  }

  /// All that is left.
  func rest() -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = next(), !piece.isEmpty { bytes += piece }
    return bytes
  }

  /// - Throws: `QuestionError` when the file could not be read to its end.
  func check() throws(QuestionError) {
    guard let failure = state.withLock(\.failure) else { return }
    throw QuestionError(.unreadableData, "\(path): \(failure)")
  }
}
