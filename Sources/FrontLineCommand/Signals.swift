import Dispatch
import FrontLine
import Glibc
import Synchronization

/// Ctrl-C and its relatives.
///
/// What is being written is given up in good order, and then the process ends as the signal wants. A
/// second one ends it at once.
enum Signals {
  private static let received = Atomic<Int32>(0)

  /// Waits for signals from now on; one that is ignored, as `nohup` does with SIGHUP, stays ignored.
  static func heed() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    DispatchQueue.global(qos: .userInitiated).async { [set] in
      var set = set
      var number: Int32 = 0
      guard sigwait(&set, &number) == 0 else { return }
      received.store(number, ordering: .sequentiallyConsistent)
      pthread_sigmask(SIG_UNBLOCK, &set, nil)
      if !Store.interrupt() { raise(number) }
    }
  }

  /// Ends the process if a signal came, now that everything is in order.
  static func endIfReceived() {
    let number = received.load(ordering: .sequentiallyConsistent)
    guard number != 0 else { return }
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1  // SIG_IGN
  }
}
