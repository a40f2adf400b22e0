import Crypto

/// A record with who recorded it, when, and where in which chain; sealed by a hash over all of that.
///
/// The hash is SHA-256 over these lines, each ended by a line feed, in UTF-8:
/// `frontline ledger 1`, chain, sequence, recorded_at, recorded_by, kind, subject, body, previous.
/// None of them can hold a line feed, so nothing can be moved from one to the next, and whoever has
/// `sqlite3` and `sha256sum` can compute it.
package struct LedgerRow: Hashable, Sendable {
  /// Name of the chain, made when its file was.
  package let chain: String
  /// Number in the chain, from 1.
  package let sequence: Int
  /// When it was recorded.
  package let recordedAt: String
  /// Who recorded it.
  package let recordedBy: String
  /// What it says.
  package let kind: String
  /// About what.
  package let subject: String
  /// In full.
  package let body: String
  /// The hash of the row before in the chain; zeros for the first.
  package let previous: String
  /// The hash of this row.
  package let hash: String

  /// A row as a file has it.
  package init(
    chain: String, sequence: Int, recordedAt: String, recordedBy: String, kind: String,
    subject: String, body: String, previous: String, hash: String
  ) {
    self.chain = chain
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.kind = kind
    self.subject = subject
    self.body = body
    self.previous = previous
    self.hash = hash
  }

  /// The next row of a chain, sealed.
  package init(
    _ entry: LedgerEntry, after head: ChainHead, recordedAt: RecordedTime, recordedBy: String
  ) {
    chain = head.chain
    sequence = head.sequence + 1
    self.recordedAt = recordedAt.description
    self.recordedBy = recordedBy
    kind = entry.kind.rawValue
    subject = entry.subject
    body = entry.body
    previous = head.hash
    hash = LedgerRow.hash([
      head.chain, String(head.sequence + 1), recordedAt.description, recordedBy,
      entry.kind.rawValue, entry.subject, entry.body, head.hash,
    ])
  }

  /// Where the chain stands after this row.
  package var head: ChainHead { ChainHead(chain: chain, sequence: sequence, hash: hash) }

  /// What the row says; nil for a kind that this program does not know.
  package var entry: LedgerEntry? {
    LedgerEntry.Kind(rawValue: kind).map { LedgerEntry(kind: $0, subject: subject, body: body) }
  }

  /// True when no line of what is hashed holds a control character, so that each is one line.
  package var isOneLineEach: Bool {
    [chain, recordedAt, recordedBy, kind, subject, body, previous].allSatisfy { line in
      line.utf8.allSatisfy { $0 >= 0x20 }
    }
  }

  /// The hash that the row ought to have.
  package var computedHash: String {
    LedgerRow.hash([
      chain, String(sequence), recordedAt, recordedBy, kind, subject, body, previous,
    ])
  }

  /// The first line of what is hashed: the name and version of this way to do it.
  static let opening = Array("frontline ledger 1\n".utf8)

  private static func hash(_ lines: [String]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(32) { $0 + $1.utf8.count + 1 })
    text.append(contentsOf: opening)
    for line in lines {
      text.append(contentsOf: line.utf8)
      text.append(UInt8(ascii: "\n"))
    }
    return hexadecimal(SHA256.hash(data: text))
  }
}

extension ChainHead {
  /// The beginning of a chain, before its first row.
  package static func start(of chain: String) -> ChainHead {
    ChainHead(chain: chain, sequence: 0, hash: String(repeating: "0", count: 64))
  }
}
