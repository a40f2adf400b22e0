import Records
import Storage

/// What joining another file's chains did.
public struct StoreMerge: Sendable {
  /// How many rows came, by chain; chains that brought nothing are left out.
  public internal(set) var rows: [(chain: String, count: Int)] = []
  /// Rows of a chain that both files wrote, which were recorded anew in our own.
  public internal(set) var adopted = 0
  /// What two or more entries say differently, one of them standing meanwhile.
  public internal(set) var conflicts: [String] = []
}

extension Store {
  /// Joins the chains of another file to this one: its rows come as they are, with their hashes.
  ///
  /// - Parameters:
  ///   - path: the other file, which is only read.
  ///   - adopt: of a chain that both files went on writing since one was copied from the other, record
  ///     the other's rows anew in our own chain; that is refused otherwise.
  ///   - recording: who joins them, and when.
  ///   - isDryRun: tell what would come, and write nothing.
  /// - Returns: the rows that came, and the conflicts of the file.
  /// - Throws: `QuestionError` when the other file cannot be read or its chains do not hold.
  /// - Complexity: linear in the rows that come, and in those of chains that both have.
  public func merge(
    _ path: String, adopt: Bool = false, recording: Recording, isDryRun: Bool = false
  ) throws -> StoreMerge {
    let other = try Store.open(path, for: .reading)
    return try record(recording, isDryRun: isDryRun) { session in
      try other.file.read { source in
        var merge = StoreMerge()
        for head in try source.heads() {
          let taking = ChainTaking(
            head: head, source: source, path: path, session: session, adopts: adopt)
          let taken = try taking.take()
          if taken.copied > 0 { merge.rows.append((head.chain, taken.copied)) }
          merge.adopted += taken.adopted
        }
        let chains = merge.rows.map(\.chain)
        if !chains.isEmpty {
          try session.writer.appendMerge(
            of: chains, replacing: [], by: session.author, at: session.time)
        }
        merge.conflicts = try session.reader.conflicts().map(\.sentence)
        return merge
      }
    }
  }

  /// Brings the data of this program into the file, in the place of those of an earlier one.
  ///
  /// What was added or corrected in the file stays.
  /// - Throws: `QuestionError` when the file cannot be written.
  public func mergeBundled(recording: Recording, isDryRun: Bool = false) throws -> StoreMerge {
    let bundled = try BundledChain()
    return try record(recording, isDryRun: isDryRun) { session in
      var merge = StoreMerge()
      guard session.writer.head(of: bundled.name) == nil else { return merge }
      let earlier = try session.reader.heads().map(\.chain)
        .filter { $0.hasPrefix(BundledChain.prefix) }
      let before = session.writer.rowsAdded
      try bundled.append(to: session.writer)
      merge.rows = [(bundled.name, session.writer.rowsAdded - before)]
      try session.writer.appendMerge(
        of: [bundled.name], replacing: earlier, by: session.author, at: session.time)
      if session.writer.mustSettleAgain { try session.writer.settleAgain() }
      merge.conflicts = try session.reader.conflicts().map(\.sentence)
      return merge
    }
  }
}

/// Takes the rows of one chain of another file that this one lacks.
private struct ChainTaking {
  let head: ChainHead
  let source: StoreReader
  let path: String
  let session: StoreSession
  let adopts: Bool

  func take() throws -> (copied: Int, adopted: Int) {
    let ours = session.writer.head(of: head.chain)
    let common = min(ours?.sequence ?? 0, head.sequence)
    // Where both have rows, the last common one tells whether all before are the same.
    if common > 0,
      try session.reader.hash(of: head.chain, common)
        != source.hash(of: head.chain, common)
    {
      return (0, try adoptFork())
    }
    var last = ours ?? .start(of: head.chain)
    var copied = 0
    try source.forEachRow(of: head.chain) { _, row in
      guard row.sequence > common else { return }
      guard row.sequence == last.sequence &+ 1, row.previous == last.hash,
        row.computedHash == row.hash
      else {
        throw QuestionError(
          .brokenChain,
          "\(path): chain \(head.chain) does not hold from row \(row.sequence) on; nothing was "
            + "joined: run frontline verify --store \(path)")
      }
      try session.writer.copy(row)
      last = row.head
      copied += 1
    }
    return (copied, 0)
  }

  /// Records the other's rows since the fork anew.
  private func adoptFork() throws -> Int {
    guard adopts else {
      throw QuestionError(
        .brokenChain,
        "\(path) and \(session.reader.path) both went on writing chain \(head.chain) since one was "
          + "copied from the other; nothing was joined: --adopt records the other's rows anew in "
          + "this file's chain, with new hashes")
    }
    // What was adopted before and corrected since counts no more, and is there all the same.
    var there: Set<String> = []
    let own = try session.reader.ownChain()
    try session.reader.forEachRow(of: own) { _, row in
      if let entry = row.entry { there.insert(entry.digest) }
    }
    var adopted = 0
    try source.forEachRow(of: head.chain) { _, row in
      guard try session.reader.hash(of: head.chain, row.sequence) != row.hash,
        let entry = row.entry, entry.kind != .merge, there.insert(entry.digest).inserted
      else { return }
      if try session.writer.append(entry, by: row.recordedBy, at: session.time) != nil {
        adopted += 1
      }
    }
    return adopted
  }
}

extension Conflict {
  /// Who said what, and which counts meanwhile.
  var sentence: String {
    let sides = sides.map { side in
      "\(side.recordedBy) (\(side.recordedAt)\(side.isWithdrawal ? ", taken back" : "")"
        + "\(side.isStanding ? ", counts meanwhile" : ""))"
    }
    return "\(kind) \(subject) was corrected without knowing of each other by "
      + sides.joined(separator: " and ") + ": correct it once more to settle it"
  }
}
