import Records
import Storage

/// A working file: a ledger of who claimed what, with the layers that follow from it.
///
/// ```swift
/// let store = try Store.open("desk.gpkg", for: .reading)
/// let dataset = try store.dataset()
/// ```
public struct Store: Sendable {
  let file: StoreFile

  /// What a store is opened for.
  public enum Access: Sendable {
    case reading, writing
    /// To try a change and give it up: every byte stays as it was.
    case rehearsing
  }

  /// Where it is.
  public var path: String { file.path }

  /// Opens a store; one of an older FrontLine is upgraded, after a copy of it was made.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: reading never changes a file at rest, unless it must be upgraded.
  ///   - notice: is told what takes long: that another program is writing, that a copy was made.
  /// - Returns: the open store.
  /// - Throws: `QuestionError` when it is missing, no store, damaged, locked, or of a newer FrontLine.
  public static func open(
    _ path: String, for access: Access, notice: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> Store {
    let waiting: @Sendable (Int) -> Void = { seconds in
      notice("\(path): waiting for another program that is writing (\(seconds) s)")
    }
    if access == .reading, let store = EarlyOpening.take(path) { return store }
    return try told {
      let file = try StoreFile(path, for: access.ofFile, waiting: waiting)
      guard try file.needsUpgrade() else { return Store(file: file) }
      file.close()
      return try upgrade(path, notice: notice, waiting: waiting)
    }
  }

  /// A store that needs no upgrade, opened for reading.
  ///
  /// - Throws: `StorageError` when there is none, or it needs one.
  static func existing(_ path: String) throws -> Store {
    let file = try StoreFile(path, for: .reading)
    guard try !file.needsUpgrade() else { throw StorageError(.notAStore, path) }
    return Store(file: file)
  }

  private static func upgrade(
    _ path: String, notice: (String) -> Void, waiting: @escaping @Sendable (Int) -> Void
  ) throws -> Store {
    let file = try StoreFile(path, for: .writing, waiting: waiting)
    let copy = "\(path).before-upgrade.gpkg"
    try file.copy(to: copy)
    notice("\(path): made by an older FrontLine; it is upgraded, a copy as it was is \(copy)")
    try file.migrate()
    try file.write { try Projection(writer: $0).rebuild() }
    return Store(file: file)
  }

  /// Makes everything that follows from the ledger anew, and leaves the ledger as it is.
  ///
  /// - Throws: `QuestionError` when the file cannot be written, or a row cannot be understood.
  public func rebuild() throws {
    try told { try file.write { try Projection(writer: $0).rebuild() } }
  }

  /// Gives up what this process is writing to any store, and waits until the files are in order.
  ///
  /// What was being written ends with an error of the code `interrupted`, and nothing of it is recorded;
  /// what was recorded a moment before stays. To be called from another thread, once: nothing more can
  /// be written afterwards.
  /// - Returns: false when nothing was being written.
  public static func interrupt() -> Bool { Interruption.current.request() }

  /// Closes the file; without it the file closes when nobody uses the store any more.
  public func close() { file.close() }
}

extension Store.Access {
  fileprivate var ofFile: StoreFile.Access {
    switch self {
    case .reading: .reading
    case .writing: .writing
    case .rehearsing: .rehearsing
    }
  }
}

/// Tells what goes wrong with a store as every other question that has no answer.
func told<Answer>(_ body: () throws -> Answer) throws -> Answer {
  do {
    return try body()
  } catch let error as StorageError {
    throw QuestionError(error.kind.code, error.description)
  } catch let error as EntryError {
    throw QuestionError(.brokenChain, "\(error): run frontline verify")
  }
}

extension StorageError.Kind {
  fileprivate var code: QuestionError.Code {
    switch self {
    case .missing, .notADatabase, .notAStore, .damaged: .unreadableData
    case .inTheWay: .wouldOverwrite
    case .newer: .newerData
    case .locked: .busyStore
    case .readOnly, .full, .refused: .cannotWrite
    case .interrupted: .interrupted
    }
  }
}
