import Dispatch
import Synchronization

/// A store that is opened while the arguments of a command are still being parsed.
///
/// Opening costs milliseconds, and so does parsing. What goes wrong is told when the store is asked for in
/// earnest, which then opens it again.
public enum EarlyOpening {
  private final class Work: Sendable {
    let path: String
    let store = Mutex<Store?>(nil)
    let group = DispatchGroup()

    init(_ path: String, _ open: @escaping @Sendable () -> Store?) {
      self.path = path
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        let opened = open()
        self.store.withLock { $0 = opened }
      }
    }
  }

  private static let work = Mutex<Work?>(nil)

  /// Begins to open the data of a source; a text tree is left alone.
  public static func begin(_ source: DataSource) {
    switch source {
    case .bundled(let cache?): start(cache.path) { cache.existing() }
    case .store(let path): start(path) { try? Store.existing(path) }  // nil: opened again, and told
    case .bundled(nil), .tree: break
    }
  }

  private static func start(_ path: String, _ open: @escaping @Sendable () -> Store?) {
    work.withLock { $0 = Work(path, open) }
  }

  /// The store of a path, if its opening was begun and went well; it is given once.
  static func take(_ path: String) -> Store? {
    let begun = work.withLock { work -> Work? in
      defer { work = nil }
      return work
    }
    guard let begun, begun.path == path else { return nil }
    begun.group.wait()
    return begun.store.withLock(\.self)
  }
}
