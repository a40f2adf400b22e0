import Dispatch
import Synchronization

/// The values of two functions that know nothing of each other, computed at the same time.
///
/// What they return does not depend on which is faster.
func both<A: Sendable, B: Sendable>(
  _ first: @Sendable () -> A, _ second: @Sendable () -> B
) -> (A, B) {
  let a = Mutex<A?>(nil)
  let b = Mutex<B?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let value = first()
      a.withLock { $0 = value }
    } else {
      let value = second()
      b.withLock { $0 = value }
    }
  }
  return (a.withLock(\.self) ?? first(), b.withLock(\.self) ?? second())
}
