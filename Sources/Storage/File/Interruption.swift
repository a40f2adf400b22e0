import GRDB
import Glibc
import Synchronization

/// A wish from outside, such as Ctrl-C, that what is being written be given up in good order: rolled
/// back, with nothing left beside the file.
package final class Interruption: Sendable {
  private struct State {
    var isWanted = false
    var files = 0
    var running: [ObjectIdentifier: DatabaseQueue] = [:]
  }

  private let state = Mutex(State())

  /// The one that files heed which are opened meanwhile.
  @TaskLocal package static var current = Interruption()

  /// An interruption that nobody wants yet.
  package init() {}

  /// True since somebody asked for it.
  package var isWanted: Bool { state.withLock(\.isWanted) }

  /// Asks for it, and returns when no file is being written any more.
  ///
  /// - Returns: false when none was: then the process may end at once.
  package func request() -> Bool {
    let isNeeded = state.withLock { state in
      state.isWanted = true
      return state.files > 0
    }
    // SQLite interrupts statements that run: what runs between two of them is met by the next round.
    while state.withLock({ state in
      for queue in state.running.values { queue.interrupt() }
      return state.files > 0
    }) { usleep(1000) }
    return isNeeded
  }

  /// A file is being written until `leave`: the process must not end meanwhile.
  package func enter() { state.withLock { $0.files += 1 } }

  /// It is in order again.
  package func leave() { state.withLock { $0.files -= 1 } }

  /// Runs statements that may be given up.
  func run<Answer>(on queue: DatabaseQueue, _ body: () throws -> Answer) rethrows -> Answer {
    state.withLock { $0.running[ObjectIdentifier(queue)] = queue }
    defer { state.withLock { _ = $0.running.removeValue(forKey: ObjectIdentifier(queue)) } }
    return try body()
  }
}
