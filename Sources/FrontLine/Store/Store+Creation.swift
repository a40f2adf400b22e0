import Glibc
import Records
import Storage
import Synchronization

/// What a new store holds.
public struct NewStore: Sendable {
  /// Name of the chain that the file writes.
  public let chain: String
  /// Rows of its ledger.
  public let rows: Int
}

extension Store {
  /// Makes a store: with the bundled data, or without entries.
  ///
  /// It is written beside the path and put in place when it is whole.
  /// - Parameters:
  ///   - path: a file that is not there.
  ///   - isEmpty: without the bundled data; sides and parties come with every store.
  ///   - chain: name of the chain that the file writes, unlike that of any other file.
  ///   - recording: who makes it, and when.
  /// - Returns: the name of the chain and the number of rows.
  /// - Throws: `QuestionError` when the file is there, or the disk refuses.
  public static func create(
    _ path: String, isEmpty: Bool = false, chain: String, recording: Recording
  ) throws -> NewStore {
    guard (1...100).contains(chain.utf8.count), chain.isOneLine, !chain.contains(" ") else {
      throw QuestionError(
        .unknownValue, "a chain's name is 1 to 100 bytes without blanks: give another --chain")
    }
    guard access(path, F_OK) != 0 else {
      throw QuestionError(
        .wouldOverwrite, "\(path) is there already: remove it, or choose another name")
    }
    let parent = folder(of: path)
    guard access(parent, F_OK) == 0 else {
      throw QuestionError(
        .cannotWrite, "\(path) cannot be made: there is no folder \(parent), make it first")
    }
    let bundled = try BundledChain(only: isEmpty ? [.side, .party] : nil)
    let time = try recording.time()
    return try built(path, chain: chain, at: time) { writer in
      try bundled.append(to: writer)
      try writer.appendMerge(of: [bundled.name], replacing: [], by: recording.author, at: time)
    }
  }

  /// How many files this process has begun, so that no two have one name.
  private static let parts = Atomic<Int>(0)

  /// Builds a store beside a path and puts it in place, over nothing.
  static func built(
    _ path: String, chain: String, at time: RecordedTime, over isThere: Bool = false,
    _ fill: (StoreWriter) throws -> Void
  ) throws -> NewStore {
    let number = Store.parts.wrappingAdd(1, ordering: .relaxed).newValue
    let part = "\(path).\(getpid())-\(number).frontline-part"
    func clear() { for end in ["", "-journal", "-wal", "-shm"] { unlink(part + end) } }
    clear()
    Interruption.current.enter()
    defer {
      clear()
      Interruption.current.leave()
    }
    return try told {
      let file = try StoreFile.create(part, called: path, chain: chain, at: time)
      defer { file.close() }
      let rows = try file.write { writer in
        try fill(writer)
        try Projection(writer: writer).update(isNew: true)
        return try writer.reader.rowCount()
      }
      file.close()
      // A link refuses to go over a file that came meanwhile; where there are no links, rename must do.
      let isPlaced = isThere ? rename(part, path) == 0 : link(part, path) == 0
      if !isPlaced, errno == EEXIST || rename(part, path) != 0 {
        throw QuestionError(
          .cannotWrite, "\(path) cannot be written: \(String(cString: strerror(errno)))")
      }
      keepEntries(of: folder(of: path))
      return NewStore(chain: chain, rows: rows)
    }
  }
}

private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Has the disk keep the names in a folder, so that a file which was put there outlives a power failure.
private func keepEntries(of folder: String) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

extension StoreWriter {
  /// Adds a row to the file's own chain that tells how far other chains reach.
  func appendMerge(
    of chains: [String], replacing: [String], by author: String, at time: RecordedTime
  ) throws {
    let merge = Merge(heads: chains.compactMap { head(of: $0) }, replaces: replacing)
    try append(LedgerEntry(merge), by: author, at: time)
  }
}
