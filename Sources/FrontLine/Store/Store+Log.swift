import Records
import Storage

/// A row of the ledger, or neighbouring rows that one author recorded at one time.
public struct LogEntry: Sendable {
  /// The chain.
  public let chain: String
  /// Numbers of the first and the last row.
  public let sequences: ClosedRange<Int>
  /// When they were recorded.
  public let recordedAt: String
  /// Who recorded them.
  public let recordedBy: String
  /// What they say: kind, subject and whether they correct or take back something.
  public let lines: [Line]

  /// What one row says.
  public struct Line: Sendable {
    /// `claim`, `place`, ...
    public let kind: String
    /// The id of what it is about.
    public let subject: String
    /// What the row does.
    public let action: Action
    /// Why, where that was said.
    public let reason: String?
    /// The hash of the row.
    public let hash: String
  }

  /// What a row does.
  public enum Action: String, Sendable {
    /// Says something new.
    case added
    /// Takes the place of an earlier row.
    case corrected
    /// Takes an earlier row back.
    case retracted
    /// Joins chains of other files.
    case joined
  }
}

/// Which rows of the ledger to tell.
public struct LogFilter: Sendable {
  /// Only rows about this id.
  public var subject: String?
  /// Only rows of this author.
  public var author: String?
  /// Only rows of this chain.
  public var chain: String?

  /// Every row.
  public init() {}
}

extension Store {
  /// Who recorded what, in the order in which the rows came to the file.
  ///
  /// - Parameters:
  ///   - filter: which rows.
  ///   - body: is given neighbouring rows of one author and time together.
  /// - Throws: `QuestionError` when the file cannot be read; whatever `body` throws.
  /// - Complexity: linear in the rows; those of one time are in memory.
  public func forEachLogEntry(_ filter: LogFilter, _ body: (LogEntry) throws -> Void) throws {
    try told {
      try file.read { reader in
        var open: [LedgerRow] = []
        func close() throws {
          if let entry = LogEntry(open) { try body(entry) }
          open = []
        }
        try reader.forEachRow(of: filter.chain) { _, row in
          guard filter.passes(row) else { return }
          if let last = open.last, !last.isOneEntry(with: row) { try close() }
          open.append(row)
        }
        try close()
      }
    }
  }
}

extension LogFilter {
  fileprivate func passes(_ row: LedgerRow) -> Bool {
    subject ?? row.subject == row.subject && author ?? row.recordedBy == row.recordedBy
  }
}

extension LedgerRow {
  fileprivate func isOneEntry(with row: LedgerRow) -> Bool {
    chain == row.chain && recordedAt == row.recordedAt && recordedBy == row.recordedBy
      && sequence &+ 1 == row.sequence  // whatever another program wrote there
  }
}

extension LogEntry {
  fileprivate init?(_ rows: [LedgerRow]) {
    guard let first = rows.first, let last = rows.last else { return nil }
    chain = first.chain
    sequences = first.sequence...max(first.sequence, last.sequence)
    recordedAt = first.recordedAt
    recordedBy = first.recordedBy
    lines = rows.map(Line.init)
  }
}

extension LogEntry.Line {
  fileprivate init(_ row: LedgerRow) {
    let correction = try? row.entry?.correction()  // nil: verify tells what is wrong with the row
    kind = row.kind
    subject = row.subject
    action =
      if row.kind == "merge" {
        .joined
      } else if correction?.isWithdrawal ?? false {
        .retracted
      } else {
        correction?.supersedes.isEmpty ?? true ? .added : .corrected
      }
    reason = correction?.reason
    hash = row.hash
  }
}
