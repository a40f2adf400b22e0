import Dispatch
import Synchronization

/// A value that another thread is computing meanwhile.
final class Later<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value
  private let group = DispatchGroup()

  /// Begins to compute.
  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    DispatchQueue.global().async(group: group) {
      let value = work()
      self.result.withLock { $0 = value }
    }
  }

  /// The value, as soon as it is there.
  var value: Value {
    group.wait()
    return result.withLock(\.self) ?? work()
  }
}
