import GRDB
import GeoPackage
import Glibc
import Synchronization

/// How long a connection waits for others, in steps of 50 milliseconds.
final class Patience: Sendable {
  private let steps = Atomic<Int>(Patience.long)
  private let interruption: Interruption
  /// Ten minutes.
  static let long = 12_000

  /// That of a file which may be given up.
  init(_ interruption: Interruption) { self.interruption = interruption }

  /// True when it is worth another try.
  func isLeft(after tries: Int) -> Bool {
    tries < steps.load(ordering: .relaxed) && !interruption.isWanted
  }

  /// Waits no longer than that from now on.
  func set(_ steps: Int) { self.steps.store(steps, ordering: .relaxed) }
}

extension Configuration {
  /// How a store is opened.
  static func store(
    isReadOnly: Bool, patience: Patience, waiting: @escaping @Sendable (Int) -> Void
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .callback { tries in
      guard patience.isLeft(after: tries) else { return false }
      if tries > 0, tries % 20 == 0 { waiting(tries / 20) }
      usleep(50_000)
      return true
    }
    configuration.prepareDatabase { db in
      guard !isReadOnly else { return }
      db.addSpatialFunctions()
      // What is changed stays in memory, up to 512 MB, so that others can read until it is committed.
      try db.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA cache_spill = 131072")
    }
    return configuration
  }
}
